// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/processuser.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace oms {

//! The built-in PostgreSQL cannot be started. The message is for the person who starts the program.
class ClusterError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct ClusterOptions {
    std::filesystem::path directory; //!< made if need be; holds the data, the log and the lock
    bool isFast = false; //!< for tests: nothing is forced to disk, a power failure may lose all
    int maxConnections = 60;
};

//! A PostgreSQL of our own as a child process, reached by a unix socket that only its user can open. When we are root
//! it runs as `postgres`. It stops with us: by stop(), and on Linux also when we are killed; start() deals with
//! whatever an earlier run left behind.
class Cluster {
public:
    explicit Cluster(ClusterOptions options);
    ~Cluster();
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    //! Takes the directory for us, so that dsn() and data() hold before start(), which does it otherwise. Throws
    //! ClusterError when another program has it.
    void claim();
    //! Makes the cluster at the first time, starts it and creates database `oms`; returns when it answers. Call it on a
    //! thread that lives as long as the cluster (the main thread). Throws ClusterError.
    void start();
    //! Lets running transactions abort, writes everything to disk, waits.
    void stop();
    //! As a crash would: for tests.
    void kill();
    bool isRunning();

    std::string dsn(const std::string &database = "oms") const;
    std::int64_t process() const { return m_process; }
    std::filesystem::path logFile() const { return m_options.directory / "postgres.log"; }
    //! Where the data really is: elsewhere when we are root and `postgres` cannot reach `directory`.
    const std::filesystem::path &data() const { return m_data; }

    //! How to reach the cluster that a running server keeps in this directory.
    static std::optional<std::string> dsnOfRunning(const std::filesystem::path &directory);
    //! Removes all that start() made for this directory. The cluster must not run.
    static void erase(const std::filesystem::path &directory);

private:
    void prepareDirectories();
    void chooseBinaries();
    void initialise();
    bool tryInitialise(const std::filesystem::path &target, const std::vector<std::string> &locale);
    void stopLeftOver();
    void launch();
    bool becomesReady();
    void createDatabase();
    std::vector<std::string> serverArguments() const;
    void endProcess(std::int64_t process);
    std::string logTail() const;

    ClusterOptions m_options;
    processuser::FileLock m_lock;
    bool m_isClaimed = false;
    std::filesystem::path m_data;
    std::filesystem::path m_sockets;
    std::filesystem::path m_binaries;
    std::int64_t m_process = 0;
};

} // namespace oms
