// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/config.h"
#include "server/database/cluster.h"

#include <QObject>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace oms {

class BlockingDatabase;

//! Makes the database what the server needs and keeps it so, on a thread of its own: starts our own PostgreSQL (and
//! starts it again should it die), waits for somebody else's, brings the schema up to date, fills it. Nothing of that
//! holds up the event loops, which answer meanwhile that the server is starting.
class DatabaseKeeper : public QObject {
    Q_OBJECT
public:
    //! Says in one English sentence what is going on; called on the keeper's thread.
    using Tell = std::function<void(const std::string &)>;
    //! Fills a migrated database; called on the keeper's thread.
    using Fill = std::function<void(BlockingDatabase &)>;

    //! Claims the data directory when the database is our own. Throws ClusterError.
    explicit DatabaseKeeper(const Config &config);
    ~DatabaseKeeper() override; //!< stop()

    const std::string &dsn() const { return m_dsn; }
    bool isOurOwn() const { return m_cluster != nullptr; }

    void start(Tell tell, Fill fill);
    //! Ends what is going on after its current step and stops our own PostgreSQL.
    void stop();

Q_SIGNALS:
    // From the keeper's thread: connect with a context object that lives elsewhere.
    void ready();
    void failed(const QString &why); //!< it will not get better by waiting

private:
    void keep();
    void prepare();
    void fillWhenReachable();
    void watch();
    bool isStopWithin(std::chrono::milliseconds time);

    const Config m_config;
    std::unique_ptr<Cluster> m_cluster;
    std::string m_dsn;
    Tell m_tell;
    Fill m_fill;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isStopping = false;
};

} // namespace oms
