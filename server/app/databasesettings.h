// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/config.h"
#include "server/database/cluster.h"
#include "server/database/pool.h"

#include <string>

namespace oms {

//! The settings as the database's own options.
ClusterOptions clusterOptions(const Config &config);
ConnectionOptions connectionOptions(const Config &config, const std::string &dsn);
PoolOptions poolOptions(const Config &config, const std::string &dsn, int threads);

} // namespace oms
