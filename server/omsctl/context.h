// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/config.h"
#include "server/database/blocking.h"
#include "server/database/cluster.h"
#include "shared/core/result.h"

#include <memory>
#include <ostream>
#include <string>

namespace oms::ctl {

//! What omsctl exits with. Scripts rely on the numbers.
enum class Exit { Done = 0, Broken = 1, Usage = 2, NotFound = 3, Refused = 4, Conflict = 5, Unreachable = 6 };
Exit exitOf(ErrorCode code);

//! What a command works with: the settings, the database, and where its results go.
class Context {
public:
    Context(const LoadedConfig &loaded, std::ostream &out);
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    const LoadedConfig &settings() const { return m_loaded; }
    const Config &config() const { return m_loaded.config; }
    //! For results only: what people should know besides goes to stderr by qInfo and friends.
    std::ostream &out() { return m_out; }

    //! Where the database is that the settings name; our own is started when no server runs it. Throws ClusterError.
    const std::string &dsn();
    //! The database with its schema as this program wants it. Throws SchemaError, which says what to do, otherwise.
    BlockingDatabase &database();

private:
    const LoadedConfig &m_loaded;
    std::ostream &m_out;
    std::unique_ptr<Cluster> m_cluster;
    std::string m_dsn;
    std::unique_ptr<BlockingDatabase> m_database;
};

} // namespace oms::ctl
