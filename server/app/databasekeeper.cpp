// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/databasekeeper.h"

#include "server/app/databasesettings.h"
#include "server/database/blocking.h"
#include "server/database/migrations.h"

#include <QLoggingCategory>

namespace oms {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcKeeper, "oms.database")

constexpr auto pause = 1s; //!< between two looks at our own PostgreSQL, and two tries to reach another one

//! For the steps of a migration and for filling, which may take as long as they need.
ConnectionOptions patient(const Config &config, const std::string &dsn)
{
    auto options = connectionOptions(config, dsn);
    options.statementTimeout = 0ms;
    return options;
}

} // namespace

DatabaseKeeper::DatabaseKeeper(const Config &config)
    : m_config(config)
    , m_dsn(config.databaseUrl)
{
    if (!m_dsn.empty())
        return;
    m_cluster = std::make_unique<Cluster>(clusterOptions(config));
    m_cluster->claim();
    m_dsn = m_cluster->dsn();
}

DatabaseKeeper::~DatabaseKeeper()
{
    stop();
}

void DatabaseKeeper::start(Tell tell, Fill fill)
{
    m_tell = std::move(tell);
    m_fill = std::move(fill);
    m_thread = std::thread([this] { keep(); });
}

void DatabaseKeeper::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool DatabaseKeeper::isStopWithin(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, time, [this] { return m_isStopping; });
}

// PostgreSQL ends with the thread that started it (should this program be killed), so this one stays.
void DatabaseKeeper::keep()
{
    try {
        prepare();
        watch();
    } catch (const std::exception &error) {
        Q_EMIT failed(QString::fromStdString(error.what()));
    }
    if (m_cluster)
        m_cluster->stop();
}

void DatabaseKeeper::prepare()
{
    if (m_cluster) {
        m_tell("The server's own PostgreSQL is starting");
        m_cluster->start();
    }
    if (!isStopWithin(0ms))
        fillWhenReachable();
}

void DatabaseKeeper::fillWhenReachable()
{
    for (bool isTold = false;; isTold = true) {
        try {
            m_tell("The database is being brought up to date");
            Migrator(m_dsn).apply();
            if (isStopWithin(0ms))
                return;
            BlockingDatabase database(patient(m_config, m_dsn));
            m_fill(database);
            Q_EMIT ready();
            return;
        } catch (const DatabaseError &error) {
            if (!error.isUnavailable())
                throw;
            m_tell("The database cannot be reached");
            if (!isTold)
                qCWarning(lcKeeper, "Waiting for the database: %s", error.what());
        }
        if (isStopWithin(pause))
            return;
    }
}

void DatabaseKeeper::watch()
{
    while (!isStopWithin(pause)) {
        if (!m_cluster || m_cluster->isRunning())
            continue;
        qCWarning(lcKeeper, "The server's own PostgreSQL has died; it is started again");
        m_cluster->start();
    }
}

} // namespace oms
