// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listener.h"

#include "server/http/platform.h"

#include <QLoggingCategory>
#include <QTcpServer>
#include <QThread>

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <utility>

Q_LOGGING_CATEGORY(lcListener, "oms.http.listener", QtInfoMsg)

namespace oms::http {

using std::chrono::steady_clock;

namespace {

constexpr int backlog = 1024;
constexpr std::size_t otherDescriptors = 200; // database, logs, threads, what libraries open
constexpr std::size_t leastConnections = 16;

std::size_t threadsWanted(std::size_t threads)
{
    return threads > 0 ? threads : static_cast<std::size_t>(std::max(QThread::idealThreadCount(), 1));
}

} // namespace

//! Accepts and gives each descriptor to the thread that has the fewest connections.
class Listener::Acceptor final : public QTcpServer {
public:
    explicit Acceptor(const std::vector<std::unique_ptr<EventLoop>> &loops, Counters &counters)
        : m_loops(loops)
        , m_counters(counters)
    { }

protected:
    void incomingConnection(qintptr socketDescriptor) override
    {
        ++m_counters.accepted;
        const auto least = std::min_element(m_loops.begin(), m_loops.end(),
                                            [](const auto &a, const auto &b) { return a->load() < b->load(); });
        (*least)->adopt(socketDescriptor);
    }

private:
    const std::vector<std::unique_ptr<EventLoop>> &m_loops;
    Counters &m_counters;
};

Listener::Listener(ListenerOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_addresses(m_options.limits.maxPerAddress)
{
    connect(&m_drainCheck, &QTimer::timeout, this, &Listener::checkDrained);
}

Listener::~Listener()
{
    stop();
}

void Listener::start()
{
    checkDescriptors();
    const auto threads = threadsWanted(m_options.threads);
    Connections::Rules rules {.most = std::max<std::size_t>(m_options.limits.maxConnections / threads, 1), .tls = {}};
    if (m_options.tls)
        rules.tls = tlsConfiguration(*m_options.tls);
    m_setup.emplace(EventLoopSetup {.limits = m_options.limits,
                                    .proxies = m_options.trustedProxies,
                                    .counters = m_counters,
                                    .addresses = m_addresses,
                                    .handler = m_options.handler,
                                    .upgrade = m_options.upgrade,
                                    .rules = std::move(rules),
                                    .hop = m_options.hop});
    for (std::size_t i = 0; i < threads; ++i)
        m_loops.push_back(std::make_unique<EventLoop>(*m_setup));
    for (const auto &loop : m_loops)
        loop->waitUntilReady();

    m_acceptor = std::make_unique<Acceptor>(m_loops, m_counters);
    m_acceptor->setListenBacklogSize(backlog);
    connect(m_acceptor.get(), &QTcpServer::acceptError, this, &Listener::resumeAcceptingLater);
    if (!m_acceptor->listen(m_options.address, m_options.port)) {
        const auto reason = m_acceptor->errorString().toStdString();
        const auto place = m_options.address.toString().toStdString() + ":" + std::to_string(m_options.port);
        stop();
        throw std::runtime_error("cannot listen on " + place + ": " + reason);
    }
}

quint16 Listener::port() const
{
    return m_acceptor ? m_acceptor->serverPort() : quint16 {0};
}

//! Running out of descriptors must not come as a surprise at the worst moment.
void Listener::checkDescriptors()
{
    auto &most = m_options.limits.maxConnections;
    const auto needed = most + m_options.limits.maxInFlight + otherDescriptors;
    const auto allowed = raiseDescriptorLimit(needed);
    if (allowed >= needed)
        return;
    const auto reserved = needed - most;
    most = std::max(allowed > reserved ? allowed - reserved : std::size_t {0}, leastConnections);
    qCWarning(lcListener, "the limit of open files is %zu, %zu are needed: at most %zu connections are kept", allowed,
              needed, most);
}

//! QTcpServer has paused itself: out of descriptors or memory, and trying again at once would only burn a core.
void Listener::resumeAcceptingLater()
{
    ++m_counters.acceptErrors;
    QTimer::singleShot(m_options.limits.acceptPause, m_acceptor.get(), [this] { m_acceptor->resumeAccepting(); });
}

void Listener::drain(std::chrono::milliseconds patience)
{
    if (m_acceptor)
        m_acceptor->close();
    for (const auto &loop : m_loops)
        loop->drain();
    m_drainEnd = steady_clock::now() + patience;
    m_drainCheck.start(std::chrono::milliseconds(20));
}

void Listener::checkDrained()
{
    const auto load = [](std::size_t sum, const auto &loop) { return sum + loop->load(); };
    const bool isComplete =
        m_counters.inFlight == 0 && std::accumulate(m_loops.begin(), m_loops.end(), std::size_t {0}, load) == 0;
    if (!isComplete && steady_clock::now() < m_drainEnd)
        return;
    m_drainCheck.stop();
    Q_EMIT drained(isComplete);
}

void Listener::stop()
{
    m_drainCheck.stop();
    m_acceptor.reset();
    m_loops.clear();
}

} // namespace oms::http
