// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connections.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <memory>
#include <utility>

namespace oms::http {

Connections::Connections(FrontContext context, Rules rules, AddressCap &addresses, std::atomic<std::size_t> &load)
    : m_context(std::move(context))
    , m_rules(std::move(rules))
    , m_addresses(addresses)
    , m_load(load)
{
    connect(&m_sweep, &QTimer::timeout, this, &Connections::sweep);
    m_sweep.start(m_context.limits.sweep);
}

Connections::~Connections()
{
    const auto open = std::exchange(m_open, {});
    for (auto it = open.begin(); it != open.end(); ++it) {
        it.key()->disconnect(this);
        delete it.key();
        release(it.value());
    }
}

void Connections::adopt(qintptr socketDescriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_rules.tls) {
        auto encrypted = std::make_unique<QSslSocket>();
        encrypted->setSslConfiguration(*m_rules.tls);
        socket = std::move(encrypted);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    if (!socket->setSocketDescriptor(socketDescriptor)) {
        --m_load;
        return;
    }
    const auto peer = plainAddress(socket->peerAddress());
    const bool isCapped = !m_context.proxies.holds(peer);
    if (isCapped && !m_addresses.enter(peer)) {
        m_context.counters.countRefused(RefusedFor::Address);
        --m_load;
        return;
    }
    if (static_cast<std::size_t>(m_open.size()) >= m_rules.most)
        makeRoom();

    auto *connection = new Connection(m_context, socket.release(), this);
    m_open.insert(connection, isCapped ? peer : QHostAddress());
    ++m_context.counters.open;
    connect(connection, &Connection::closed, this, &Connections::forget);
    connection->begin();
    if (m_context.isDraining)
        connection->finishUp();
}

//! Closes the connection that has waited longest for its client. When the application works on a request of every
//! one of them, none is closed: those are bounded by the cap on requests in flight.
void Connections::makeRoom()
{
    Connection *longest = nullptr;
    std::optional<Connection::Clock::time_point> since;
    for (auto it = m_open.keyBegin(); it != m_open.keyEnd(); ++it) {
        const auto waiting = (*it)->waitingSince();
        if (waiting && (!since || *waiting < *since)) {
            longest = *it;
            since = waiting;
        }
    }
    if (longest) {
        ++m_context.counters.evicted;
        longest->close();
    }
}

void Connections::sweep()
{
    const auto now = Connection::Clock::now();
    const auto open = m_open.keys(); // a copy: closing takes from the set
    for (auto *connection : open)
        connection->sweep(now);
}

void Connections::drain()
{
    m_context.isDraining = true;
    const auto open = m_open.keys();
    for (auto *connection : open)
        connection->finishUp();
}

void Connections::forget(Connection *connection)
{
    release(m_open.take(connection));
    connection->deleteLater(); // it may be on the stack
}

void Connections::release(const QHostAddress &peer)
{
    if (!peer.isNull())
        m_addresses.leave(peer);
    --m_context.counters.open;
    --m_load;
}

} // namespace oms::http
