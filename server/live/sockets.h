// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"
#include "server/http/connection.h"
#include "server/live/hub.h"
#include "server/live/tickets.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <unordered_map>

class QWebSocket;
class QWebSocketServer;

namespace oms::live {

//! The WebSockets /api/v1/live of one event-loop thread. The first frame is the ticket; after that a client only
//! listens. Frames carry no data: that there is more (poke), that the session has ended (signout), that what is kept
//! must be destroyed (wipe). What a socket does not take in time is one number, so a slow reader costs nothing.
class Sockets : public QObject {
    Q_OBJECT

public:
    //! `database` is this thread's; it and the hub outlive the sockets.
    Sockets(Hub &hub, Database &database, bool isEncrypted);
    ~Sockets() override;

    //! Takes the socket of a handshake for /api/v1/live; false for other paths, and when there is no room.
    bool take(const http::Request &handshake, QTcpSocket *socket);

    // On this thread:
    void poke(const News &news);
    void sayGoodbye();

private:
    using Clock = std::chrono::steady_clock;
    struct Peer {
        std::optional<Holder> holder; //!< nothing: has not shown a ticket yet
        bool isRedeeming = false;
        Clock::time_point since = Clock::now();
        Clock::time_point heard = Clock::now();
        std::int64_t pending = 0; //!< the number to be poked with; 0: none
        bool isListed = false; //!< in m_waiting
    };

    void welcome();
    void adoptConnection(QWebSocket *socket);
    Peer *peerOf(QWebSocket *socket);
    void hear(QWebSocket *socket, const QString &frame);
    void redeemFor(QWebSocket *socket, const std::string &ticket);
    void admit(QWebSocket *socket, Holder holder);
    void refuse(QWebSocket *socket);
    void owe(QWebSocket *socket, Peer &peer, std::int64_t number);
    void send();
    void sendTo(QWebSocket *socket, Peer &peer);
    void sweep();
    void checkHolders();
    void dismiss(const std::vector<Fallen> &fallen);

    Hub &m_hub;
    Database &m_database;
    std::unique_ptr<QWebSocketServer> m_server;
    std::vector<QPointer<QTcpSocket>> m_arrivals; //!< whose handshake is under way
    std::unordered_map<QWebSocket *, Peer> m_peers;
    std::deque<QWebSocket *> m_waiting; //!< those that have something pending, in order
    QTimer m_slice; //!< running: the rest of m_waiting is sent soon
    QTimer m_sweep;
    int m_sweeps = 0;
    bool m_isChecking = false;
};

} // namespace oms::live
