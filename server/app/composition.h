// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/config.h"
#include "server/auth/passwords.h"
#include "server/database/counters.h"
#include "server/database/pool.h"
#include "server/http/listener.h"
#include "server/http/metrics.h"
#include "server/http/pipeline.h"
#include "server/live/hub.h"
#include "server/live/wire.h"
#include "server/outbox/postman.h"
#include "server/redis/client.h"
#include "server/sync/publisher.h"
#include "server/sync/pushcounters.h"

#include <memory>
#include <string>

namespace oms {

//! The one place that knows all parts of the server and puts them together. Parts get what they need by constructor.
class Composition {
public:
    Composition(const Config &config, const std::string &dsn);
    ~Composition();

    http::Listener &listener() { return *m_listener; }
    const http::Listener &listener() const { return *m_listener; }
    http::Readiness &readiness() { return m_readiness; }
    Passwords &passwords() { return m_passwords; }

    //! Lets nobody in any more, says goodbye to live sockets, lets requests in flight finish; the listener emits
    //! drained().
    void drain(std::chrono::milliseconds patience);
    //! Ends all work at once, while the database is still there.
    void stop();

private:
    void addRoutes();
    std::unique_ptr<http::Handler> handlerOfThread();
    http::ListenerOptions listenerOptions();
    PoolOptions poolOf(const std::string &dsn);
    sync::Publisher::Surroundings aroundPublisher(const std::string &dsn);
    live::Wire::Surroundings aroundWire(const std::string &dsn);
    outbox::Postman::Surroundings aroundPostman(const std::string &dsn);
    bool isStarted() const { return m_readiness.phase() != http::Readiness::Phase::Starting; }

    const Config m_config;
    const int m_threads;
    const PoolOptions m_pool;
    const std::optional<redis::Options> m_redis;
    DatabaseCounters m_databaseCounters;
    redis::Counters m_redisCounters;
    sync::PublisherCounters m_publisherCounters;
    sync::PushCounters m_syncCounters;
    outbox::PostmanCounters m_mailCounters;
    Passwords m_passwords;
    http::RateLimits m_rates;
    http::Readiness m_readiness;
    http::Metrics m_metrics;
    http::Router m_router;
    sync::Publisher m_publisher;
    outbox::Postman m_postman;
    live::Hub m_live;
    live::Wire m_wire;
    std::unique_ptr<http::Listener> m_listener; //!< last: its threads use everything above
};

} // namespace oms
