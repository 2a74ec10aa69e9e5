// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/composition.h"

#include "server/app/databasesettings.h"
#include "server/app/routes.h"
#include "server/auth/actors.h"
#include "server/database/migrations.h"
#include "server/http/docs.h"
#include "server/http/figures.h"
#include "server/http/health.h"
#include "server/live/figures.h"
#include "server/live/sockets.h"
#include "server/orders/figures.h"
#include "server/outbox/figures.h"
#include "server/redis/figures.h"
#include "server/redis/rates.h"
#include "server/redis/store.h"
#include "server/sync/figures.h"

#include <thread>

namespace oms {
namespace {

//! A thread's database, connected at the first question: before that our PostgreSQL may not have started, and an
//! attempt that failed would make the first requests wait for the next one.
class LateDatabase final : public Database {
public:
    LateDatabase(const PoolOptions &options, DatabaseCounters &counters, SharedStore *shared)
        : m_options(options)
        , m_counters(counters)
        , m_shared(shared)
    { }

    Session &reading() override { return made().reading(); }
    std::unique_ptr<Transaction> begin() override { return made().begin(); }
    //! Ends the requests that wait for it. On their way out they still find it.
    void close()
    {
        m_isClosing = true;
        m_owned.reset();
        m_database = nullptr;
    }

private:
    FiberDatabase &made()
    {
        if (!m_database) {
            if (m_isClosing)
                throw DatabaseError({}, {}, "the server is closing");
            m_owned = std::make_unique<FiberDatabase>(m_options, m_counters, m_shared);
            m_database = m_owned.get();
        }
        return *m_database;
    }

    const PoolOptions &m_options;
    DatabaseCounters &m_counters;
    SharedStore *const m_shared;
    std::unique_ptr<FiberDatabase> m_owned;
    FiberDatabase *m_database = nullptr; //!< good also while it is being destroyed
    bool m_isClosing = false;
};

//! A thread's connection to Redis and what it is used for.
struct RedisParts {
    RedisParts(const redis::Options &options, redis::Counters &counters)
        : client(options, counters)
        , store(client)
        , rates(client, redis::passwordOf(options))
    { }
    redis::Client client;
    redis::Store store;
    redis::Rates rates;
};

//! What one event-loop thread has of its own: connections, cache of actors, requests under way.
class ThreadParts final : public http::Handler {
public:
    ThreadParts(std::unique_ptr<RedisParts> redis, const PoolOptions &pool, DatabaseCounters &counters,
                const http::Router &router, http::RateLimits &rates, const http::Readiness &readiness,
                http::Metrics &metrics, http::PipelineSettings settings)
        : m_redis(std::move(redis))
        , m_database(pool, counters, m_redis ? &m_redis->store : nullptr)
        , m_pipeline({router, m_database, m_actors, rates, readiness, m_redis ? &m_redis->rates : nullptr}, metrics,
                     std::move(settings))
    { }
    //! Redis and the database first: requests that still wait for them end now, and on their way out they pass the
    //! rest.
    ~ThreadParts() override
    {
        if (m_redis)
            m_redis->client.close();
        m_database.close();
    }

    void handle(http::Request &&request, http::Respond respond) override
    {
        m_pipeline.handle(std::move(request), std::move(respond));
    }
    std::size_t bodyLimit(http::Method method, std::string_view path) const override
    {
        return m_pipeline.bodyLimit(method, path);
    }
    Database &database() { return m_database; }

private:
    std::unique_ptr<RedisParts> m_redis; //!< null: there is none
    LateDatabase m_database;
    Actors m_actors;
    http::Pipeline m_pipeline;
};

int threadsOf(const Config &config)
{
    return config.threads > 0 ? config.threads : int(std::max(1U, std::thread::hardware_concurrency()));
}

std::optional<redis::Options> redisOf(const Config &config)
{
    if (config.redisUrl.empty())
        return {};
    return redis::Options {.url = config.redisUrl, .authorities = config.redisAuthorities};
}

} // namespace

Composition::Composition(const Config &config, const std::string &dsn)
    : m_config(config)
    , m_threads(threadsOf(config))
    , m_pool(poolOf(dsn))
    , m_redis(redisOf(config))
    , m_rates({.perAddress = config.addressRate, .perAccount = config.accountRate, .signIns = config.signInRate})
    , m_metrics(OMS_VERSION)
    , m_publisher(aroundPublisher(dsn), m_publisherCounters)
    , m_postman(aroundPostman(dsn), m_mailCounters)
    , m_live(
          {.most = std::size_t(config.maxConnections), .mostPerAddress = std::size_t(config.maxConnectionsPerAddress)})
    , m_wire(aroundWire(dsn), m_live, m_databaseCounters)
{
    addRoutes();
    m_listener = std::make_unique<http::Listener>(listenerOptions());
    http::addFrontFigures(m_metrics, m_listener->counters());
    http::addDatabaseFigures(m_metrics, m_databaseCounters);
    http::addKeptFigures(m_metrics);
    if (m_redis)
        redis::addFigures(m_metrics, m_redisCounters, m_threads);
    sync::addPublisherFigures(m_metrics, m_publisherCounters);
    sync::addPushFigures(m_metrics, m_syncCounters);
    outbox::addPostmanFigures(m_metrics, m_mailCounters);
    live::addLiveFigures(m_metrics, m_live.counters);
    orders::addOrderFigures(m_metrics, [this] { return m_readiness.phase() == http::Readiness::Phase::Ready; });
}

Composition::~Composition() = default;

void Composition::drain(std::chrono::milliseconds patience)
{
    m_live.drain();
    m_listener->drain(patience);
}

void Composition::stop()
{
    m_listener->stop();
    m_wire.stop();
    m_publisher.stop();
    m_postman.stop();
}

//! Every commit may have changed what laptops keep.
PoolOptions Composition::poolOf(const std::string &dsn)
{
    auto options = poolOptions(m_config, dsn, m_threads);
    options.committed = [this] { m_publisher.wake(); };
    return options;
}

sync::Publisher::Surroundings Composition::aroundPublisher(const std::string &dsn)
{
    auto connection = connectionOptions(m_config, dsn);
    connection.statementTimeout = std::chrono::milliseconds(0);
    return {.connection = std::move(connection),
            .isReady = [this] { return isStarted(); },
            .took = sync::publishingTimes(m_metrics)};
}

live::Wire::Surroundings Composition::aroundWire(const std::string &dsn)
{
    return {.connection = connectionOptions(m_config, dsn), .isReady = [this] { return isStarted(); }};
}

outbox::Postman::Surroundings Composition::aroundPostman(const std::string &dsn)
{
    std::optional<outbox::Mailbox> mailbox;
    if (!m_config.smtpUrl.empty())
        mailbox = {m_config.smtpUrl, m_config.mailFrom, m_config.mailTls == MailTls::Required,
                   m_config.mailAuthorities};
    auto publicUrl = m_config.publicUrl;
    if (publicUrl.empty())
        publicUrl = (m_config.tlsCertificate.empty() ? "http://" : "https://") + m_config.listen.host + ':'
            + std::to_string(m_config.listen.port);
    return {.connection = connectionOptions(m_config, dsn),
            .isReady = [this] { return isStarted(); },
            .mailbox = std::move(mailbox),
            .publicUrl = std::move(publicUrl)};
}

void Composition::addRoutes()
{
    http::addHealthRoutes(m_router, {m_readiness, now(), migrations().back().version});
    http::addMetricsRoutes(m_router, m_metrics);
    http::addDocumentationRoutes(m_router);
    addFeatureRoutes(m_router, m_passwords, m_syncCounters);
}

std::unique_ptr<http::Handler> Composition::handlerOfThread()
{
    http::PipelineSettings settings;
    settings.crossOrigin = http::CrossOrigin(m_config.corsOrigins);
    auto redis = m_redis ? std::make_unique<RedisParts>(*m_redis, m_redisCounters) : nullptr;
    return std::make_unique<ThreadParts>(std::move(redis), m_pool, m_databaseCounters, m_router, m_rates, m_readiness,
                                         m_metrics, std::move(settings));
}

http::ListenerOptions Composition::listenerOptions()
{
    http::ListenerOptions options;
    options.address = QHostAddress(QString::fromStdString(m_config.listen.host));
    options.port = m_config.listen.port;
    options.threads = std::size_t(m_threads);
    options.limits.maxConnections = std::size_t(m_config.maxConnections);
    options.limits.maxPerAddress = std::size_t(m_config.maxConnectionsPerAddress);
    options.trustedProxies = http::TrustedProxies(m_config.trustedProxies);
    if (!m_config.tlsCertificate.empty())
        options.tls = http::TlsFiles {m_config.tlsCertificate, m_config.tlsKey};
    options.handler = [this] { return handlerOfThread(); };
    options.upgrade = [this](http::Handler &handler) -> http::Upgrade {
        auto &database = static_cast<ThreadParts &>(handler).database();
        const auto sockets = std::make_shared<live::Sockets>(m_live, database, !m_config.tlsCertificate.empty());
        return
            [sockets](const http::Request &handshake, QTcpSocket *socket) { return sockets->take(handshake, socket); };
    };
    return options;
}

} // namespace oms
