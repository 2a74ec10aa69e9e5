// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/omsctl/context.h"

#include "server/app/databasesettings.h"
#include "server/database/migrations.h"

namespace oms::ctl {

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::Gone:
        return Exit::NotFound;
    case ErrorCode::Conflict:
    case ErrorCode::Stale:
        return Exit::Conflict;
    case ErrorCode::Unavailable:
        return Exit::Unreachable;
    case ErrorCode::Malformed:
        return Exit::Usage;
    case ErrorCode::Internal:
        return Exit::Broken;
    default:
        return Exit::Refused;
    }
}

Context::Context(const LoadedConfig &loaded, std::ostream &out)
    : m_loaded(loaded)
    , m_out(out)
{ }

Context::~Context() = default;

const std::string &Context::dsn()
{
    if (!m_dsn.empty())
        return m_dsn;
    if (!config().databaseUrl.empty())
        return m_dsn = config().databaseUrl;
    if (const auto running = Cluster::dsnOfRunning(config().dataDirectory))
        return m_dsn = *running;
    m_cluster = std::make_unique<Cluster>(clusterOptions(config()));
    m_cluster->start();
    return m_dsn = m_cluster->dsn();
}

BlockingDatabase &Context::database()
{
    if (m_database)
        return *m_database;
    for (const auto &step : Migrator(dsn()).status())
        if (!step.appliedAt)
            throw SchemaError("The schema of the database is behind this program: run `omsctl migrate` first.");
    m_database = std::make_unique<BlockingDatabase>(connectionOptions(config(), dsn()));
    return *m_database;
}

} // namespace oms::ctl
