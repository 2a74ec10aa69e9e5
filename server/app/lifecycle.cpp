// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/lifecycle.h"

#include "server/app/servicemanager.h"
#include "server/demo/demo.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <filesystem>
#include <iostream>

namespace oms {
namespace {

Q_LOGGING_CATEGORY(lcServer, "oms.server")

} // namespace

Lifecycle::Lifecycle(const Config &config)
    : m_config(config)
    , m_keeper(config)
    , m_parts(config, m_keeper.dsn())
{
    connect(&m_stopSignal, &StopSignal::requested, this, &Lifecycle::drain);
    connect(&m_keeper, &DatabaseKeeper::ready, this, &Lifecycle::beReady);
    connect(&m_keeper, &DatabaseKeeper::failed, this, &Lifecycle::fail);
    connect(&m_parts.listener(), &http::Listener::drained, this, [](bool isComplete) {
        if (!isComplete)
            qCWarning(lcServer, "Requests were still under way when the time to drain was over");
        QCoreApplication::quit();
    });
    connect(&m_watchdog, &QTimer::timeout, this, [] { tellServiceManager("WATCHDOG=1"); });
}

int Lifecycle::run()
{
    qCInfo(lcServer, "OMS %s, %s", OMS_VERSION,
           m_keeper.isOurOwn() ? ("with its own PostgreSQL in " + m_config.dataDirectory).c_str()
                               : "with the PostgreSQL that OMS_DATABASE_URL names");
    m_parts.listener().start();
    qCInfo(lcServer, "Listening on %s", address().c_str());
    m_keeper.start([this](const std::string &step) { m_parts.readiness().set(http::Readiness::Phase::Starting, step); },
                   [this](BlockingDatabase &database) { fill(database); });
    const int code = QCoreApplication::exec();
    m_parts.stop();
    m_keeper.stop();
    qCInfo(lcServer, "Stopped");
    return code;
}

void Lifecycle::beReady()
{
    if (m_isStopping)
        return;
    m_parts.readiness().set(http::Readiness::Phase::Ready);
    qCInfo(lcServer, "The API is described at %s/docs", address().c_str());
    const auto accounts = std::filesystem::path(m_config.dataDirectory) / "demo-accounts.json";
    if (std::filesystem::exists(accounts))
        qCInfo(lcServer, "Demonstration accounts are in %s", accounts.c_str());
    std::cout << "ready " << address() << std::endl; // scripts wait for this line: flush
    tellServiceManager("READY=1");
    if (const auto interval = watchdogInterval(); interval.count() > 0)
        m_watchdog.start(interval);
}

void Lifecycle::fail(const QString &why)
{
    qCCritical(lcServer, "%s", qUtf8Printable(why));
    QCoreApplication::exit(1);
}

void Lifecycle::drain()
{
    if (m_isStopping) {
        qCWarning(lcServer, "Stopping at once");
        QCoreApplication::quit();
        return;
    }
    m_isStopping = true;
    qCInfo(lcServer, "Stopping: requests under way may finish");
    tellServiceManager("STOPPING=1");
    m_parts.readiness().set(http::Readiness::Phase::Draining, "The server is stopping");
    m_parts.drain(m_config.drainTime);
}

// On the keeper's thread.
void Lifecycle::fill(BlockingDatabase &database)
{
    if (m_config.demo == DemoSize::None)
        return;
    m_parts.readiness().set(http::Readiness::Phase::Starting, "Demonstration data is being made");
    const auto size = m_config.demo == DemoSize::Full ? demo::Size::Full : demo::Size::Small;
    const auto loaded = demo::load(database, m_parts.passwords(), m_config.dataDirectory, size);
    if (!loaded)
        throw std::runtime_error("The demonstration data could not be made: " + loaded.error().detail);
    // Once, and not through the log, which lives longer and travels further.
    for (const auto &account : loaded->accounts)
        std::cout << "account " << codeOf(account.role) << " " << account.username << " " << account.password
                  << std::endl;
}

std::string Lifecycle::address() const
{
    const QHostAddress host(QString::fromStdString(m_config.listen.host));
    auto name = m_config.listen.host;
    if (host == QHostAddress::AnyIPv4 || host == QHostAddress::Any || host == QHostAddress::AnyIPv6)
        name = "127.0.0.1";
    else if (host.protocol() == QAbstractSocket::IPv6Protocol)
        name = "[" + name + "]";
    const std::string scheme = m_config.tlsCertificate.empty() ? "http://" : "https://";
    return scheme + name + ":" + std::to_string(m_parts.listener().port());
}

} // namespace oms
