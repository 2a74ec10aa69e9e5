// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/live/sockets.h"

#include "server/database/fiber.h"
#include "shared/core/json.h"

#include <QLoggingCategory>
#include <QWebSocket>
#include <QWebSocketServer>
#include <algorithm>

namespace oms::live {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcLive, "oms.live")

constexpr std::string_view livePath = "/api/v1/live";
constexpr auto coalescing = 50ms; //!< what is published meanwhile is one poke
constexpr std::size_t sliceSize = 100; //!< sockets that are written to before other work has its turn
constexpr auto ticketPatience = 10s;
constexpr auto silence = 90s; //!< without an answer to a ping
constexpr int sweepsPerPing = 30;
constexpr quint64 longestFrame = 1024;

//! What a client says.
struct Hello {
    std::string type;
    std::string ticket;
};

//! Takes one of the hub's places for as long as the connection is there, whatever becomes of its handshake. A child,
//! because QWebSocket cuts the connection's signals.
class Place : public QObject {
public:
    Place(Hub &hub, QHostAddress address, QTcpSocket *connection)
        : QObject(connection)
        , m_hub(hub)
        , m_address(std::move(address))
    { }
    ~Place() override { m_hub.leave(m_address); }

private:
    Hub &m_hub;
    const QHostAddress m_address;
};

QString frame(const char *type, std::int64_t number = 0)
{
    JsonWriter json;
    json.beginObject().member("type", type);
    if (number > 0)
        json.member("to_seq", number);
    return QString::fromStdString(json.endObject().take());
}

} // namespace

} // namespace oms::live

namespace oms {

template<>
struct Describe<live::Hello> {
    static const Schema &schema()
    {
        static const Schema schema("live_hello",
                                   {field<&live::Hello::type>("type", {.required = true}),
                                    field<&live::Hello::ticket>("ticket", {.required = true})});
        return schema;
    }
};

} // namespace oms

namespace oms::live {

Sockets::Sockets(Hub &hub, Database &database, bool isEncrypted)
    : m_hub(hub)
    , m_database(database)
    , m_server(std::make_unique<QWebSocketServer>(
          QStringLiteral("oms"), isEncrypted ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode))
{
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &Sockets::welcome);
    connect(&m_slice, &QTimer::timeout, this, &Sockets::send);
    m_slice.setSingleShot(true);
    connect(&m_sweep, &QTimer::timeout, this, &Sockets::sweep);
    m_sweep.start(1s);
    m_hub.add(*this);
}

Sockets::~Sockets()
{
    m_hub.remove(*this);
    for (const auto &[socket, peer] : m_peers) {
        socket->disconnect(this);
        delete socket;
    }
}

bool Sockets::take(const http::Request &handshake, QTcpSocket *socket)
{
    const QHostAddress address(QString::fromStdString(handshake.peer));
    if (handshake.path != livePath || m_hub.isDraining() || !m_hub.enter(address))
        return false;
    socket->setParent(m_server.get());
    new Place(m_hub, address, socket);
    std::erase_if(m_arrivals, [](const auto &arrival) { return arrival.isNull(); });
    m_arrivals.emplace_back(socket);
    m_server->handleConnection(socket);
    return true;
}

void Sockets::welcome()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        socket->setParent(this);
        socket->setMaxAllowedIncomingFrameSize(longestFrame);
        socket->setMaxAllowedIncomingMessageSize(longestFrame);
        adoptConnection(socket);
        m_peers.try_emplace(socket);
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, socket](const QString &text) { hear(socket, text); });
        connect(socket, &QWebSocket::pong, this, [this, socket] {
            if (auto *peer = peerOf(socket))
                peer->heard = Clock::now();
        });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_peers.erase(socket);
            socket->deleteLater();
        });
    }
}

//! Null when it has said goodbye meanwhile.
Sockets::Peer *Sockets::peerOf(QWebSocket *socket)
{
    const auto found = m_peers.find(socket);
    return found == m_peers.end() ? nullptr : &found->second;
}

//! QWebSocket does not delete the connection that it stands on, nor says which one it is.
void Sockets::adoptConnection(QWebSocket *socket)
{
    const auto arrival = std::find_if(m_arrivals.begin(), m_arrivals.end(), [socket](const auto &connection) {
        return connection && connection->peerPort() == socket->peerPort()
            && connection->peerAddress() == socket->peerAddress();
    });
    if (arrival == m_arrivals.end())
        return;
    connect(socket, &QObject::destroyed, arrival->data(), &QObject::deleteLater);
    m_arrivals.erase(arrival);
}

void Sockets::hear(QWebSocket *socket, const QString &text)
{
    auto *peer = peerOf(socket);
    if (!peer)
        return;
    peer->heard = Clock::now();
    if (peer->holder)
        return; // there is nothing more to say
    const auto hello = fromJson<Hello>(text.toStdString());
    if (!hello || hello->type != "ticket" || std::exchange(peer->isRedeeming, true))
        return refuse(socket);
    redeemFor(socket, hello->ticket);
}

// While the fiber waits for the database the socket may go, and so may this.
void Sockets::redeemFor(QWebSocket *socket, const std::string &ticket)
{
    Fiber::spawn([self = QPointer(this), socket = QPointer(socket), ticket, &database = m_database] {
        std::optional<Holder> holder;
        try {
            holder = redeem(database, ticket, now());
        } catch (const std::exception &error) {
            qCWarning(lcLive, "A ticket could not be looked at: %s", error.what());
        }
        if (!self || !socket)
            return;
        if (holder)
            self->admit(socket, std::move(*holder));
        else
            self->refuse(socket);
    });
}

//! Whatever was published before is not told any more; so the first poke names where things stand.
void Sockets::admit(QWebSocket *socket, Holder holder)
{
    auto *peer = peerOf(socket);
    if (!peer)
        return;
    peer->holder = std::move(holder);
    socket->sendTextMessage(frame("ready"));
    if (const auto head = m_hub.head(); head > 0)
        owe(socket, *peer, head);
}

void Sockets::refuse(QWebSocket *socket)
{
    ++m_hub.counters.refused;
    socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
}

void Sockets::poke(const News &news)
{
    for (auto &[socket, peer] : m_peers) {
        const bool isConcerned = peer.holder
            && (news.scopes.empty()
                || std::any_of(peer.holder->scopes.begin(), peer.holder->scopes.end(),
                               [&news](const std::string &scope) { return news.scopes.contains(scope); }));
        if (isConcerned)
            owe(socket, peer, news.to_seq);
    }
}

//! The first one after a pause is sent at once, those that follow quickly become one.
void Sockets::owe(QWebSocket *socket, Peer &peer, std::int64_t number)
{
    peer.pending = std::max(peer.pending, number);
    if (!std::exchange(peer.isListed, true))
        m_waiting.push_back(socket);
    if (!m_slice.isActive())
        m_slice.start(0ms);
}

void Sockets::send()
{
    const auto now = m_waiting.size();
    for (std::size_t i = 0; i < std::min(now, sliceSize); ++i) {
        auto *socket = m_waiting.front();
        m_waiting.pop_front();
        if (auto *peer = peerOf(socket); peer && peer->pending > 0)
            sendTo(socket, *peer);
    }
    if (now > sliceSize)
        m_slice.start(0ms);
    else if (now > 0)
        m_slice.start(coalescing);
}

void Sockets::sendTo(QWebSocket *socket, Peer &peer)
{
    if (socket->bytesToWrite() > 0) { // the one before has not left yet: this number replaces what it would have said
        ++m_hub.counters.held;
        m_waiting.push_back(socket);
        return;
    }
    peer.isListed = false;
    socket->sendTextMessage(frame("poke", std::exchange(peer.pending, 0)));
    ++m_hub.counters.pokes;
}

void Sockets::sayGoodbye()
{
    std::vector<QWebSocket *> all;
    for (const auto &[socket, peer] : m_peers)
        all.push_back(socket);
    for (auto *socket : all)
        socket->close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("The server is stopping"));
}

void Sockets::sweep()
{
    const auto now = Clock::now();
    const bool isPinging = ++m_sweeps % sweepsPerPing == 0;
    std::vector<QWebSocket *> late;
    for (const auto &[socket, peer] : m_peers) {
        if ((!peer.holder && now - peer.since > ticketPatience) || now - peer.heard > silence)
            late.push_back(socket);
        else if (isPinging)
            socket->ping();
    }
    for (auto *socket : late)
        socket->abort();
    checkHolders();
}

//! Everybody's session and device, in one question a second.
void Sockets::checkHolders()
{
    std::vector<Holder> holders;
    for (const auto &[socket, peer] : m_peers)
        if (peer.holder)
            holders.push_back(*peer.holder);
    if (holders.empty() || std::exchange(m_isChecking, true))
        return;
    Fiber::spawn([self = QPointer(this), holders = std::move(holders), &database = m_database] {
        std::vector<Fallen> fallen;
        try {
            fallen = fallenAmong(database.reading(), holders, now());
        } catch (const std::exception &error) {
            qCDebug(lcLive, "The holders of live sockets could not be checked: %s", error.what());
        }
        if (!self)
            return;
        self->m_isChecking = false;
        self->dismiss(fallen);
    });
}

void Sockets::dismiss(const std::vector<Fallen> &fallen)
{
    std::vector<std::pair<QWebSocket *, bool>> leaving;
    for (const auto &[socket, peer] : m_peers)
        for (const auto &one : fallen)
            if (peer.holder && peer.holder->session == one.session
                && peer.holder->device.value_or(DeviceId()) == one.device.value_or(DeviceId())) {
                leaving.emplace_back(socket, one.is_wipe);
                break;
            }
    for (const auto &[socket, isWipe] : leaving) {
        ++(isWipe ? m_hub.counters.wipes : m_hub.counters.signouts);
        socket->sendTextMessage(frame(isWipe ? "wipe" : "signout"));
        socket->close();
    }
}

} // namespace oms::live
