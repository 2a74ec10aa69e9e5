// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/connections.h"

#include <QThread>

#include <atomic>
#include <cstddef>
#include <functional>
#include <future>
#include <memory>

namespace oms::http {

using HandlerFactory = std::function<std::unique_ptr<Handler>()>;
//! Makes the taker of WebSocket handshakes of a thread, after its handler.
using UpgradeFactory = std::function<Upgrade(Handler &)>;

enum class Hop { ThroughQtHttpServer, Direct };

//! What all event-loop threads are told; outlives them.
struct EventLoopSetup {
    const Limits &limits;
    const TrustedProxies &proxies;
    Counters &counters;
    AddressCap &addresses;
    HandlerFactory handler; //!< called once on each thread; the handler is destroyed there
    UpgradeFactory upgrade;
    Connections::Rules rules;
    Hop hop = Hop::ThroughQtHttpServer;
};

//! One thread with its own event loop, handler and connections, sharing nothing with the others.
class EventLoop {
public:
    explicit EventLoop(const EventLoopSetup &setup);
    ~EventLoop(); //!< closes its connections and waits for the thread
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;

    //! Waits until the handler is made; throws what its making threw.
    void waitUntilReady();

    // From any thread:
    void adopt(qintptr socketDescriptor);
    void drain();
    std::size_t load() const { return m_load; }

private:
    void run();
    void live(Backend &backend, std::unique_ptr<Handler> handler);

    const EventLoopSetup &m_setup;
    std::atomic<std::size_t> m_load = 0;
    std::promise<Connections *> m_promise;
    Connections *m_connections = nullptr;
    std::unique_ptr<QThread> m_thread;
};

} // namespace oms::http
