// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <algorithm>

namespace oms::test {

using namespace std::chrono_literals;

//! One connection of the client with one, or two, to the server.
class FaultProxy::Link : public QObject {
public:
    Link(FaultProxy &proxy, QTcpSocket *client)
        : m_proxy(proxy)
        , m_client(client)
    {
        client->setParent(this);
        connectServer(m_server);
        connect(client, &QTcpSocket::readyRead, this, [this] { passRequest(); });
        connect(client, &QTcpSocket::disconnected, this, [this] { m_server.disconnectFromHost(); });
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { passAnswer(); });
        connect(&m_server, &QTcpSocket::disconnected, this, [this] { endAnswer(); });
        connect(&m_server, &QTcpSocket::errorOccurred, this, [this] { endAnswer(); });
        m_throttle.setInterval(tick);
        connect(&m_throttle, &QTimer::timeout, this, [this] { passAnswer(); });
        passRequest();
    }

    void cut()
    {
        m_client->abort();
        m_server.abort();
        m_echo.abort();
    }
    bool isOver() const { return m_client->state() == QAbstractSocket::UnconnectedState; }
    //! The faults are other ones: what was held back may go now.
    void changed()
    {
        if (isOver())
            return;
        passRequest();
        passAnswer();
    }

private:
    static constexpr auto tick = 20ms;

    void connectServer(QTcpSocket &socket)
    {
        socket.connectToHost(m_proxy.m_server.host(), quint16(m_proxy.m_server.port()));
    }

    template<class Then>
    void later(Then then)
    {
        if (m_proxy.m_faults.delay == 0ms)
            return then();
        QTimer::singleShot(m_proxy.m_faults.delay, Qt::PreciseTimer, this, std::move(then));
    }

    void passRequest()
    {
        if (m_proxy.m_faults.holdsRequests)
            return;
        const auto bytes = m_client->readAll();
        if (bytes.isEmpty())
            return;
        const bool twice = m_proxy.m_faults.doublesRequests;
        later([this, bytes, twice] {
            m_server.write(bytes);
            if (!twice)
                return;
            if (m_echo.state() == QAbstractSocket::UnconnectedState)
                connectServer(m_echo);
            m_echo.write(bytes);
        });
    }

    void passAnswer()
    {
        if (m_proxy.m_faults.holdsAnswers)
            return;
        auto most = m_server.bytesAvailable();
        if (const auto speed = m_proxy.m_faults.bytesPerSecond) {
            most = std::min(most, std::max<qint64>(1, *speed * tick.count() / 1000));
            m_throttle.start();
        }
        const auto allowed = m_proxy.allow(most);
        const auto bytes = m_server.isOpen() ? m_server.read(allowed) : QByteArray();
        const bool isCut = allowed < most;
        if (bytes.isEmpty() && !isCut)
            return endAnswer();
        later([this, bytes, isCut] {
            m_client->write(bytes);
            m_client->flush();
            if (isCut)
                cut();
        });
    }

    //! The server has said all it will say.
    void endAnswer()
    {
        if (m_server.state() == QAbstractSocket::UnconnectedState && m_server.bytesAvailable() == 0)
            later([this] { m_client->disconnectFromHost(); });
    }

    FaultProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    QTcpSocket m_echo; //!< gets everything a second time
    QTimer m_throttle;
};

FaultProxy::FaultProxy(const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::accept);
    m_listener.listen(QHostAddress::LocalHost);
    m_port = m_listener.serverPort();
}

FaultProxy::~FaultProxy()
{
    breakAll();
}

QUrl FaultProxy::url() const
{
    auto url = m_server;
    url.setPort(m_port);
    return url;
}

void FaultProxy::set(const Faults &faults)
{
    m_faults = faults;
    m_answered = 0;
    if (faults.refuses) {
        m_listener.close();
        breakAll();
    } else if (!m_listener.isListening()) {
        m_listener.listen(QHostAddress::LocalHost, m_port);
    }
    for (const auto &link : m_links)
        link->changed();
}

void FaultProxy::breakAll()
{
    for (const auto &link : m_links)
        link->cut();
}

void FaultProxy::accept()
{
    std::erase_if(m_links, [](const auto &link) { return link->isOver(); });
    while (auto *client = m_listener.nextPendingConnection())
        m_links.push_back(std::make_unique<Link>(*this, client));
}

qint64 FaultProxy::allow(qint64 wanted)
{
    auto allowed = wanted;
    if (m_faults.cutAnswerAfter)
        allowed = std::clamp<qint64>(*m_faults.cutAnswerAfter - m_answered, 0, wanted);
    m_answered += allowed;
    return allowed;
}

} // namespace oms::test
