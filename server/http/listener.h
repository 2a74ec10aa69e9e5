// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/counters.h"
#include "server/http/eventloop.h"
#include "server/http/forwarded.h"
#include "server/http/limits.h"
#include "server/http/tls.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace oms::http {

struct ListenerOptions {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; //!< 0: any free one
    std::size_t threads = 0; //!< 0: as many as there are cores
    Limits limits;
    TrustedProxies trustedProxies;
    std::optional<TlsFiles> tls;
    HandlerFactory handler; //!< called once on each thread
    UpgradeFactory upgrade; //!< may be empty: no WebSockets
    Hop hop = Hop::ThroughQtHttpServer;
};

//! The front as a whole: one acceptor, on the thread that made it, hands connections to event-loop threads.
class Listener : public QObject {
    Q_OBJECT

public:
    explicit Listener(ListenerOptions options, QObject *parent = nullptr);
    ~Listener() override; //!< stop()

    //! Listens and answers when it returns. Throws std::runtime_error when the port is taken, a certificate is not
    //! readable, and what a handler's making throws.
    void start();
    quint16 port() const;
    const Counters &counters() const { return m_counters; }

    //! Stops accepting, closes connections without a request, lets requests in flight finish for as long as the
    //! patience lasts; then emits drained(). Stopping is the caller's next step.
    void drain(std::chrono::milliseconds patience);
    //! Closes everything at once and ends the threads.
    void stop();

Q_SIGNALS:
    void drained(bool isComplete); //!< false: patience ran out with requests in flight

private:
    class Acceptor;
    void resumeAcceptingLater();
    void checkDescriptors();
    void checkDrained();

    ListenerOptions m_options;
    Counters m_counters;
    AddressCap m_addresses;
    std::optional<EventLoopSetup> m_setup;
    std::vector<std::unique_ptr<EventLoop>> m_loops;
    std::unique_ptr<Acceptor> m_acceptor;
    QTimer m_drainCheck;
    std::chrono::steady_clock::time_point m_drainEnd;
};

} // namespace oms::http
