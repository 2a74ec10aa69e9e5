// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/net/livesocket.h"

#include <QRandomGenerator>
#include <QWebSocket>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString path = u"/api/v1/live"_s;
constexpr std::chrono::milliseconds firstPause = 1s;
constexpr std::chrono::milliseconds longestPause = 5min;
constexpr int mostDoublings = 9;
constexpr auto pulse = 40s;

struct LiveTicket {
    std::string ticket;
};

//! From the server; what its type does not need stays empty. To the server: the ticket.
struct LiveFrame {
    std::string type;
    std::int64_t to_seq = 0;
};

struct LiveHello {
    std::string type = "ticket";
    std::string ticket;
};

} // namespace

template<>
struct Describe<LiveTicket> {
    static const Schema &schema()
    {
        static const Schema schema("live_ticket", {field<&LiveTicket::ticket>("ticket")});
        return schema;
    }
};

template<>
struct Describe<LiveFrame> {
    static const Schema &schema()
    {
        static const Schema schema("live_frame",
                                   {field<&LiveFrame::type>("type"), field<&LiveFrame::to_seq>("to_seq")});
        return schema;
    }
};

template<>
struct Describe<LiveHello> {
    static const Schema &schema()
    {
        static const Schema schema("live_hello",
                                   {field<&LiveHello::type>("type"), field<&LiveHello::ticket>("ticket")});
        return schema;
    }
};

LiveSocket::LiveSocket(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_again.setSingleShot(true);
    m_pulse.setInterval(pulse);
    connect(&m_again, &QTimer::timeout, this, &LiveSocket::ask);
    connect(&m_pulse, &QTimer::timeout, this, &LiveSocket::checkPulse);
}

LiveSocket::~LiveSocket()
{
    stop();
}

void LiveSocket::start(const DeviceId &device)
{
    if (m_isWanted && device == m_device)
        return;
    stop();
    m_device = device;
    m_isWanted = true;
    ask();
}

void LiveSocket::stop()
{
    m_isWanted = m_isOpen = false;
    m_again.stop();
    m_pulse.stop();
    m_attempt.reset();
    if (m_socket)
        m_socket->disconnect(this);
    m_socket.reset();
}

void LiveSocket::retryNow()
{
    m_failures = 0;
    if (m_isWanted && !m_socket && !m_attempt)
        ask();
}

void LiveSocket::ask()
{
    m_again.stop();
    if (!m_api.credentials().isSignedIn())
        return; // signing in calls retryNow()
    m_attempt = std::make_unique<QObject>();
    QUrlQuery query;
    query.addQueryItem(u"device"_s, QString::fromStdString(m_device.toString()));
    m_api.call({"POST", path + u"/ticket"_s, query, {}, {}}, m_attempt.get(), [this](const Result<Reply> &reply) {
        const auto over = std::exchange(m_attempt, nullptr);
        if (!reply)
            return lost();
        const auto ticket = fromJson<LiveTicket>(reply->body, Purpose::Trusted);
        if (!ticket)
            return lost();
        open(QString::fromStdString(ticket->ticket));
    });
}

void LiveSocket::open(const QString &ticket)
{
    m_socket = std::make_unique<QWebSocket>();
    auto *socket = m_socket.get();
    connect(socket, &QWebSocket::connected, this, [this, socket, ticket] {
        LiveHello hello;
        hello.ticket = ticket.toStdString();
        socket->sendTextMessage(QString::fromStdString(toJson(hello)));
        m_isOpen = m_isAnswering = true;
        m_failures = 0;
        m_pulse.start();
    });
    connect(socket, &QWebSocket::sslErrors, this, [this, socket](const QList<QSslError> &errors) {
        if (m_api.transport().trusts(errors))
            socket->ignoreSslErrors(errors);
    });
    connect(socket, &QWebSocket::textMessageReceived, this, &LiveSocket::hear);
    connect(socket, &QWebSocket::pong, this, [this] { m_isAnswering = true; });
    // Queued: the socket must not be gone while it still speaks.
    connect(socket, &QWebSocket::disconnected, this, &LiveSocket::lost, Qt::QueuedConnection);
    auto url = m_api.transport().server();
    url.setScheme(url.scheme() == u"https" ? u"wss"_s : u"ws"_s);
    url.setPath(path);
    socket->open(url);
}

void LiveSocket::hear(const QString &frame)
{
    m_isAnswering = true;
    const auto said = fromJson<LiveFrame>(frame.toStdString(), Purpose::Trusted);
    if (!said)
        return;
    if (said->type == "poke")
        Q_EMIT poked(said->to_seq);
    else if (said->type == "signout")
        Q_EMIT signedOut();
    else if (said->type == "wipe")
        Q_EMIT wipeOrdered();
}

void LiveSocket::lost()
{
    if (std::exchange(m_isOpen, false) && m_isWanted)
        Q_EMIT broken();
    m_pulse.stop();
    if (m_socket)
        m_socket->disconnect(this);
    m_socket.reset();
    if (!m_isWanted)
        return;
    const auto most = std::min(longestPause, firstPause * (1 << std::min(m_failures++, mostDoublings)));
    m_again.start(std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(most.count())) + 1));
}

//! A line that is cut without a word looks open for ever.
void LiveSocket::checkPulse()
{
    if (!std::exchange(m_isAnswering, false))
        return lost();
    m_socket->ping();
}

} // namespace oms
