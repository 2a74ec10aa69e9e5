// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/backend.h"
#include "server/http/chunked.h"
#include "server/http/counters.h"
#include "server/http/forwarded.h"
#include "server/http/framing.h"
#include "server/http/limits.h"
#include "server/http/message.h"
#include "server/http/parser.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

class QSslSocket;
class QTcpSocket;

namespace oms::http {

//! Takes over the socket of a WebSocket handshake whose bytes are unread in it, as QWebSocketServer::handleConnection
//! wants it. True: the socket is the callee's from now on. False: the request is served like any other.
using Upgrade = std::function<bool(const Request &handshake, QTcpSocket *socket)>;

//! What the connections of one thread share; outlives them.
struct FrontContext {
    const Limits &limits;
    const TrustedProxies &proxies;
    Counters &counters;
    const Handler &handler; //!< asked for body limits; requests go to the backend
    Backend &backend;
    Upgrade upgrade; //!< may be empty: then an upgrade is not offered and its request is an ordinary one
    bool isDraining = false;
};

//! One client's connection: reads one request at a time, hands it to the backend, writes the answer, reads the next.
//! While a request is being answered nothing is read beyond the socket's buffer. Every wait for the client has a
//! deadline, which sweep() enforces; waiting for the application has none here.
class Connection : public QObject {
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    //! The socket is connected and becomes the connection's.
    Connection(FrontContext &context, QTcpSocket *socket, QObject *parent);

    void begin();
    void sweep(Clock::time_point now);
    //! Since when it is the client's turn; nothing while the application works on a request.
    std::optional<Clock::time_point> waitingSince() const;
    //! Ends now if no request has begun; otherwise the answer to it will be the last one.
    void finishUp();
    void close();

    Framing framing() const;
    void answer(std::uint64_t turn, QByteArray wire);

Q_SIGNALS:
    void closed(oms::http::Connection *connection); //!< once; the receiver deletes it later

private:
    enum class Phase { Handshake, Idle, Head, Body, Serving, Writing, Lingering, Closed };

    void enter(Phase phase, std::chrono::milliseconds patience);
    void advance();
    bool step();
    bool pull();
    bool readHead();
    bool readBody();
    bool readChunks();
    bool discard();
    void takeHead(Head &&head);
    void beginBody(const Head &head, std::size_t limit);
    bool handOver();
    void serve();
    void refuse(const Fault &fault);
    void send(QByteArray wire);
    void written();
    void linger();
    void watchSocket();
    void disconnected();

    FrontContext &m_context;
    QTcpSocket *m_socket;
    QSslSocket *m_tls; //!< the same socket when it is encrypted, else null
    QHostAddress m_peer;

    Phase m_phase = Phase::Idle;
    Clock::time_point m_since; //!< when the phase began
    Clock::time_point m_deadline;
    bool m_isAdvancing = false;

    std::string m_input; //!< read and not yet understood
    HeadParser m_parser;
    Request m_request;
    std::size_t m_bodyLeft = 0;
    std::optional<ChunkedDecoder> m_decoder;
    std::size_t m_lingerLeft = 0;

    std::uint64_t m_turn = 0; //!< which request is being answered: an answer to an earlier one is dropped
    bool m_isHead = false;
    bool m_closes = false;
    bool m_saysKeepAlive = false;
    bool m_isRefused = false;
};

} // namespace oms::http
