// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/databasesettings.h"

namespace oms {

// Besides the pool's connections PostgreSQL needs room for omsctl, migrations, publishers and its own reserve.
constexpr int connectionsBesides = 20;

ClusterOptions clusterOptions(const Config &config)
{
    ClusterOptions options;
    options.directory = config.dataDirectory;
    options.maxConnections = config.databaseConnections + connectionsBesides;
    return options;
}

ConnectionOptions connectionOptions(const Config &config, const std::string &dsn)
{
    ConnectionOptions options;
    options.dsn = dsn;
    options.statementTimeout = config.statementTimeout;
    options.idleInTransactionTimeout = config.idleTransactionTimeout;
    options.slowStatement = config.slowStatement;
    return options;
}

PoolOptions poolOptions(const Config &config, const std::string &dsn, int threads)
{
    PoolOptions options;
    options.connection = connectionOptions(config, dsn);
    options.connections = config.databaseConnections;
    options.threads = threads;
    options.acquireTimeout = config.databaseWait;
    return options;
}

} // namespace oms
