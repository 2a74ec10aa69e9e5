// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/qtserver.h"

#include "server/http/problem.h"
#include "server/http/virtualsocket.h"

#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>

namespace oms::http {

namespace {

QByteArray canonicalHead(const Request &request)
{
    const auto method = nameOf(request.method);
    QByteArray head;
    head.reserve(static_cast<qsizetype>(64 + request.path.size() + request.query.size()));
    head.append(method.data(), static_cast<qsizetype>(method.size())).append(' ').append(request.path);
    if (!request.query.empty())
        head.append('?').append(request.query);
    return head.append(" HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
}

} // namespace

QtServer::QtServer(Handler &handler, Counters &counters)
    : m_handler(handler)
    , m_counters(counters)
    , m_virtualServer(new VirtualServer)
{
    if (!bindTo(m_virtualServer))
        throw std::runtime_error("Qt HttpServer does not take its virtual server");
}

QtServer::~QtServer() = default;

VirtualSocket *QtServer::freeSocket()
{
    if (m_free.empty()) {
        auto *socket = new VirtualSocket;
        socket->setParent(this);
        m_virtualServer->add(socket);
        return socket;
    }
    auto *socket = m_free.back();
    m_free.pop_back();
    return socket;
}

void QtServer::serve(Request &&request, Reply reply)
{
    auto *socket = freeSocket();
    auto head = canonicalHead(request);
    Arrival arrival {std::move(request), std::move(reply), socket, false};
    auto *const outer = std::exchange(m_arriving, &arrival);
    socket->deliver(std::move(head)); // comes back in requestArrived()
    m_arriving = outer;
    if (!arrival.isTaken) { // no version of Qt is known to do this; a client would wait for ever
        socket->deleteLater();
        auto broken = problem({.code = ErrorCode::Internal}, {});
        frame(broken, arrival.reply.framing());
        arrival.reply.send(serialised(broken));
    }
}

void QtServer::requestArrived(QHttpServerResponder &&responder)
{
    m_arriving->isTaken = true;
    struct Exchange {
        QHttpServerResponder responder;
        Reply reply;
        VirtualSocket *socket;
    };
    auto exchange = std::make_shared<std::optional<Exchange>>(
        Exchange {std::move(responder), m_arriving->reply, m_arriving->socket});
    auto deliver = [this, exchange](Response &&response) {
        frame(response, (*exchange)->reply.framing());
        write((*exchange)->responder, std::move(response));
        auto *const socket = (*exchange)->socket;
        const auto reply = (*exchange)->reply;
        exchange->reset(); // from 6.5 on the responder must be gone before its socket is given the next request
        auto wire = socket->takeWritten();
        m_free.push_back(socket);
        reply.send(std::move(wire));
    };
    m_handler.handle(std::move(m_arriving->request), countedRespond(m_counters, std::move(deliver)));
}

} // namespace oms::http
