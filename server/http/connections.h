// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/addresscap.h"
#include "server/http/connection.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <atomic>
#include <cstddef>
#include <optional>

namespace oms::http {

//! All connections of one event-loop thread: takes new ones in, makes room for them, sweeps deadlines.
class Connections : public QObject {
    Q_OBJECT

public:
    struct Rules {
        std::size_t most = 0; //!< this thread's share of maxConnections
        std::optional<QSslConfiguration> tls;
    };
    //! `load` is what the acceptor sees of this thread: how many connections it holds or was promised.
    Connections(FrontContext context, Rules rules, AddressCap &addresses, std::atomic<std::size_t> &load);
    ~Connections() override;

    void adopt(qintptr socketDescriptor);
    void drain();

private:
    void sweep();
    void makeRoom();
    void forget(Connection *connection);
    void release(const QHostAddress &peer);

    FrontContext m_context;
    Rules m_rules;
    AddressCap &m_addresses;
    std::atomic<std::size_t> &m_load;
    QHash<Connection *, QHostAddress> m_open;
    QTimer m_sweep;
};

} // namespace oms::http
