// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection.h"

#include "server/http/platform.h"
#include "server/http/problem.h"

#include <QLoggingCategory>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcFront, "oms.http.front", QtInfoMsg)

namespace oms::http {

using std::chrono::milliseconds;

namespace {

constexpr qint64 pullBytes = 16 * 1024;
constexpr qint64 socketBufferBytes = 64 * 1024;

milliseconds timeFor(std::size_t bytes, std::size_t bytesPerSecond)
{
    return milliseconds(bytes * 1000 / std::max<std::size_t>(bytesPerSecond, 1));
}

Fault tooLarge()
{
    return {413, ErrorCode::TooLarge, "The body of the request is too large.", RefusedFor::BodySize};
}

Fault tooSlow(RefusedFor reason)
{
    return {408, ErrorCode::Malformed, "The request did not arrive in time.", reason};
}

} // namespace

Connection::Connection(FrontContext &context, QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_socket(socket)
    , m_tls(qobject_cast<QSslSocket *>(socket))
    , m_peer(plainAddress(socket->peerAddress()))
    , m_parser(context.limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(socketBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Connection::begin()
{
    watchSocket();
    if (m_tls) {
        connect(m_tls, &QSslSocket::encrypted, this, [this] { enter(Phase::Idle, m_context.limits.head); });
        enter(Phase::Handshake, m_context.limits.head);
        m_tls->startServerEncryption();
    } else {
        enter(Phase::Idle, m_context.limits.head);
    }
}

void Connection::watchSocket()
{
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::advance);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::disconnected);
    if (m_tls) // its bytesWritten() comes while the encrypted octets are still inside OpenSSL
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &Connection::written);
    else
        connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::written);
}

void Connection::enter(Phase phase, milliseconds patience)
{
    m_phase = phase;
    m_since = Clock::now();
    m_deadline = m_since + patience;
}

std::optional<Connection::Clock::time_point> Connection::waitingSince() const
{
    if (m_phase == Phase::Serving || m_phase == Phase::Closed)
        return {};
    return m_since;
}

void Connection::sweep(Clock::time_point now)
{
    if (m_phase == Phase::Serving || now < m_deadline)
        return;
    if (m_phase == Phase::Head)
        return refuse(tooSlow(RefusedFor::HeadDeadline));
    if (m_phase == Phase::Body)
        return refuse(tooSlow(RefusedFor::BodyDeadline));
    if (m_phase == Phase::Writing)
        m_context.counters.countRefused(RefusedFor::WriteDeadline);
    close();
}

void Connection::finishUp()
{
    const bool isQuiet = m_phase == Phase::Handshake || (m_phase == Phase::Idle && m_socket->bytesAvailable() == 0);
    if (isQuiet)
        m_socket->disconnectFromHost();
}

void Connection::close()
{
    m_socket->abort();
    disconnected(); // abort() says nothing when the socket was not connected any more
}

void Connection::disconnected()
{
    if (std::exchange(m_phase, Phase::Closed) != Phase::Closed)
        Q_EMIT closed(this);
}

//! Goes on as far as the input allows. Requests that are answered at once are taken in a loop, not by recursion.
void Connection::advance()
{
    if (std::exchange(m_isAdvancing, true))
        return;
    while (step()) { }
    m_isAdvancing = false;
}

bool Connection::step()
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Head:
        return readHead();
    case Phase::Body:
        return m_decoder ? readChunks() : readBody();
    case Phase::Lingering:
        return discard();
    case Phase::Handshake:
    case Phase::Serving:
    case Phase::Writing:
    case Phase::Closed:
        break;
    }
    return false;
}

bool Connection::pull()
{
    const auto share = std::min(m_socket->bytesAvailable(), pullBytes);
    if (share <= 0)
        return false;
    const auto before = m_input.size();
    m_input.resize(before + static_cast<std::size_t>(share));
    const auto count = m_socket->read(m_input.data() + before, share);
    m_input.resize(before + static_cast<std::size_t>(std::max<qint64>(count, 0)));
    return count > 0;
}

bool Connection::readHead()
{
    if (m_input.empty() && !pull())
        return false;
    if (m_phase == Phase::Idle)
        enter(Phase::Head, m_context.limits.head);
    auto parsed = m_parser.parse(m_input);
    if (!parsed) {
        refuse(parsed.error());
        return true;
    }
    if (!*parsed)
        return pull();
    takeHead(std::move(**parsed));
    return true;
}

void Connection::takeHead(Head &&head)
{
    m_parser = HeadParser(m_context.limits);
    m_request = std::move(head.request);
    m_request.receivedAt = Clock::now();
    auto client = m_context.proxies.clientOf(m_request, m_peer, m_tls != nullptr);
    m_request.peer = std::move(client.address);
    m_request.secure = client.secure;
    m_isHead = m_request.method == Method::Head;
    m_closes = !head.keepsAlive;
    m_saysKeepAlive = head.isHttp10 && head.keepsAlive;

    if (head.wantsWebSocket && m_context.upgrade && handOver())
        return;
    m_input.erase(0, head.length);
    if (!head.hasBody())
        return serve();
    const auto limit = m_context.handler.bodyLimit(m_request.method, m_request.path);
    if (head.contentLength.value_or(0) > limit)
        return refuse(tooLarge());
    beginBody(head, limit);
}

void Connection::beginBody(const Head &head, std::size_t limit)
{
    m_decoder.reset();
    m_bodyLeft = static_cast<std::size_t>(head.contentLength.value_or(0));
    if (head.isChunked)
        m_decoder.emplace(limit);
    enter(Phase::Body, m_context.limits.body + timeFor(m_bodyLeft, m_context.limits.bodyBytesPerSecond));
    if (head.expectsContinue && m_input.empty() && m_socket->bytesAvailable() == 0) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket->flush();
    }
}

bool Connection::readBody()
{
    if (m_input.empty() && !pull())
        return false;
    const auto share = std::min(m_bodyLeft, m_input.size());
    m_request.body.append(m_input, 0, share);
    m_input.erase(0, share);
    m_bodyLeft -= share;
    if (m_bodyLeft == 0)
        serve();
    return true;
}

bool Connection::readChunks()
{
    if (m_input.empty() && !pull())
        return false;
    const auto used = m_decoder->feed(m_input, m_request.body);
    if (!used) {
        refuse(used.error());
        return true;
    }
    m_input.erase(0, *used);
    // The length is not known before: the client earns its time by what it has sent.
    const auto &limits = m_context.limits;
    m_deadline = m_since + limits.body + timeFor(m_request.body.size(), limits.bodyBytesPerSecond);
    if (m_decoder->isComplete())
        serve();
    return true;
}

//! Puts the handshake back into the socket, where QWebSocketServer reads it, and lets go of it.
bool Connection::handOver()
{
    const auto count = static_cast<qint64>(m_input.size());
    for (auto sign = m_input.rbegin(); sign != m_input.rend(); ++sign)
        m_socket->ungetChar(*sign);
    m_input.clear();
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(0);
    if (m_context.upgrade(m_request, m_socket)) {
        ++m_context.counters.upgraded;
        m_socket = nullptr;
        disconnected();
        return true;
    }
    m_socket->setParent(this);
    m_socket->setReadBufferSize(socketBufferBytes);
    m_input = m_socket->read(count).toStdString();
    watchSocket();
    return false;
}

void Connection::serve()
{
    enter(Phase::Serving, milliseconds(0));
    auto &counters = m_context.counters;
    if (counters.inFlight >= static_cast<std::int64_t>(m_context.limits.maxInFlight)) {
        counters.countRefused(RefusedFor::InFlight);
        auto busy = problem({.code = ErrorCode::Unavailable, .retryAfterSeconds = 1}, {});
        frame(busy, framing());
        return answer(m_turn, serialised(busy));
    }
    m_context.backend.serve(std::move(m_request), Reply(*this, m_turn));
}

Framing Connection::framing() const
{
    const bool closes = m_closes || m_context.isDraining;
    return {.closes = closes, .saysKeepAlive = m_saysKeepAlive && !closes};
}

void Connection::answer(std::uint64_t turn, QByteArray wire)
{
    if (m_phase != Phase::Serving || turn != m_turn)
        return;
    ++m_turn;
    m_closes = framing().closes;
    if (m_isHead)
        dropBody(wire);
    send(std::move(wire));
}

void Connection::refuse(const Fault &fault)
{
    m_context.counters.countRefused(fault.reason);
    qCDebug(lcFront, "refused with %d: %s", fault.status, fault.detail.data());
    m_isRefused = m_closes = true;
    auto response = problem({.code = fault.code, .detail = std::string(fault.detail)}, {}, fault.status);
    frame(response, framing());
    send(serialised(response));
}

void Connection::send(QByteArray wire)
{
    const auto &limits = m_context.limits;
    enter(Phase::Writing, limits.write + timeFor(static_cast<std::size_t>(wire.size()), limits.writeBytesPerSecond));
    m_socket->write(wire);
    m_socket->flush();
    written();
}

//! Something has left. The next request may come from the stack of the handler that answers this one, which may be a
//! small one of a fiber: it is begun from the event loop.
void Connection::written()
{
    if (m_phase != Phase::Writing || m_socket->bytesToWrite() > 0 || (m_tls && m_tls->encryptedBytesToWrite() > 0))
        return;
    if (m_closes)
        return linger();
    enter(Phase::Idle, m_context.limits.idle);
    if (m_context.proxies.holds(m_peer))
        m_deadline = m_since + m_context.limits.idleBehindProxy;
    if (!m_isAdvancing && (!m_input.empty() || m_socket->bytesAvailable() > 0))
        QMetaObject::invokeMethod(this, &Connection::advance, Qt::QueuedConnection);
}

//! Ends our direction and takes in what is on its way. Closing with unread input would reset the connection, and the
//! client might never see the answer.
void Connection::linger()
{
    enter(Phase::Lingering, m_context.limits.linger);
    m_lingerLeft = m_context.limits.lingerBytes;
    m_input.clear();
    if (m_tls && !m_isRefused) {
        m_socket->disconnectFromHost(); // says goodbye in TLS as well
        return;
    }
    shutdownWriting(m_socket->socketDescriptor());
    if (!m_isAdvancing)
        advance();
}

bool Connection::discard()
{
    m_input.clear();
    if (!pull())
        return false;
    if (m_input.size() >= m_lingerLeft) {
        close();
        return false;
    }
    m_lingerLeft -= m_input.size();
    return true;
}

} // namespace oms::http
