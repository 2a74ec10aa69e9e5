// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/frontinprocess.h"

#include <utility>

namespace oms::test {

using http::Method;
using http::Request;
using http::Respond;
using http::Response;

void Waiting::add(Respond respond)
{
    const std::lock_guard lock(m_mutex);
    m_requests.push_back({std::make_unique<QObject>(), std::move(respond)});
}

int Waiting::count() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_requests.size());
}

void Waiting::release()
{
    const std::lock_guard lock(m_mutex);
    for (auto &one : std::exchange(m_requests, {})) {
        auto *const place = one.place.release();
        QMetaObject::invokeMethod(
            place,
            [place, respond = std::move(one.respond)] {
                respond({.status = 200, .headers = {}, .body = "at last"});
                place->deleteLater();
            },
            Qt::QueuedConnection);
    }
}

void Waiting::forgetThisThread()
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_requests, [](const One &one) { return one.place->thread() == QThread::currentThread(); });
}

namespace {

std::string retold(const Request &request)
{
    auto text = std::string(nameOf(request.method)) + ' ' + request.path + '?' + request.query + '\n';
    for (const auto &field : request.headers)
        text += field.name + '=' + field.value + '\n';
    return text + "peer " + request.peer + (request.secure ? " secure\n" : " plain\n") + '\n' + request.body;
}

Response odd()
{
    Response response {.status = 200, .headers = {}, .body = "odd"};
    response.set("Content-Length", "999").set("Transfer-Encoding", "chunked").set("X-Split", "a\r\nSet-Cookie: b");
    return response.set("X-Kept", "yes");
}

} // namespace

SampleHandler::~SampleHandler()
{
    m_waiting.forgetThisThread();
}

void SampleHandler::handle(Request &&request, Respond respond)
{
    if (request.path == "/later")
        return m_waiting.add(std::move(respond));
    if (request.path == "/forgotten")
        return;
    if (request.path == "/odd")
        return respond(odd());
    if (request.path == "/nothing")
        return respond({.status = 204, .headers = {}, .body = "not sent"});
    if (request.path == "/bytes")
        return respond({.status = 200, .headers = {}, .body = std::string(std::stoul(request.query), 'x')});
    if (request.path == "/hello")
        return respond({.status = 200, .headers = {{"Content-Type", "text/plain"}}, .body = "Hello"});
    respond({.status = 200, .headers = {}, .body = retold(request)});
}

std::size_t SampleHandler::bodyLimit(Method, std::string_view path) const
{
    return path == "/small" ? 1024 : 1024 * 1024;
}

FrontInProcess::FrontInProcess(http::ListenerOptions options)
{
    if (!options.handler)
        options.handler = [this] { return std::make_unique<SampleHandler>(m_waiting); };
    m_place.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_place,
        [&] {
            m_listener = std::make_unique<http::Listener>(std::move(options));
            m_listener->start();
            m_port = m_listener->port();
            QObject::connect(m_listener.get(), &http::Listener::drained, &m_place, [this](bool isComplete) {
                m_isComplete = isComplete;
                m_drained.release();
            });
        },
        Qt::BlockingQueuedConnection);
}

FrontInProcess::~FrontInProcess()
{
    QMetaObject::invokeMethod(
        &m_place, [this] { m_listener.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FrontInProcess::drain(std::chrono::milliseconds patience)
{
    QMetaObject::invokeMethod(
        &m_place, [=, this] { m_listener->drain(patience); }, Qt::BlockingQueuedConnection);
}

bool FrontInProcess::hasDrained()
{
    return m_drained.tryAcquire(1, 10'000) && m_isComplete;
}

http::ListenerOptions quickOptions()
{
    using std::chrono::milliseconds;
    http::ListenerOptions options;
    options.threads = 1;
    options.limits.head = milliseconds(150);
    options.limits.body = milliseconds(150);
    options.limits.write = milliseconds(300);
    options.limits.idle = milliseconds(200);
    options.limits.idleBehindProxy = milliseconds(200);
    options.limits.linger = milliseconds(150);
    options.limits.sweep = milliseconds(20);
    return options;
}

} // namespace oms::test
