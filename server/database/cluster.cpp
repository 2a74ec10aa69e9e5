// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/cluster.h"

#include "server/database/blocking.h"
#include "server/database/postgresbinaries.h"
#include "shared/core/uuid.h"
#include "sql/database.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <libpq-fe.h>
#include <thread>

namespace oms {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcCluster, "oms.cluster")

constexpr const char *owner = "oms";
//! sockaddr_un holds 107 bytes; "/.s.PGSQL.5432" and a ".lock" behind it have to fit.
constexpr std::size_t longestSocketDirectory = 107 - 14 - 5;
constexpr const char *elsewhere = "/var/lib/oms";

std::string firstLine(const fs::path &file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

std::int64_t processIn(const fs::path &data)
{
    return std::atoll(firstLine(data / "postmaster.pid").c_str());
}

//! Not to look around: each file in it has its own mode.
void letOtherUserThrough(const fs::path &directory)
{
    if (processuser::isOtherUserNeeded())
        fs::permissions(directory, fs::perms::others_exec, fs::perm_options::add);
}

std::string shortName(const fs::path &path)
{
    const auto hash =
        QCryptographicHash::hash(QByteArray::fromStdString(path.string()), QCryptographicHash::Sha256).toHex();
    return "oms-" + hash.left(16).toStdString();
}

//! When `postgres` cannot reach our directory (it is below /root, say), the data live below /var/lib/oms, under a name
//! that our directory remembers: removing the directory and starting again begins with new data.
fs::path dataFor(const fs::path &directory)
{
    const auto remembered = directory / "postgres.location";
    if (const auto known = firstLine(remembered); !known.empty())
        return known;
    const auto obstacle = processuser::obstacleOnTheWay(directory);
    if (!obstacle)
        return directory / "postgres";
    const fs::path data = fs::path(elsewhere) / makeUuid().toString() / "postgres";
    qCWarning(lcCluster, "User %s cannot enter %s; the data are kept in %s", processuser::otherUser().c_str(),
              obstacle->c_str(), data.c_str());
    std::ofstream(remembered) << data.string() << '\n';
    return data;
}

fs::path socketsFor(const fs::path &data)
{
    const auto near = data.parent_path() / "socket";
    if (near.string().size() <= longestSocketDirectory)
        return near;
    const char *runtime = std::getenv("XDG_RUNTIME_DIR");
    const bool isUsable = runtime && *runtime && !processuser::isOtherUserNeeded();
    return fs::path(isUsable ? runtime : "/tmp") / shortName(data);
}

std::string dsnBy(const fs::path &sockets, const std::string &database)
{
    return "host=" + sockets.string() + " port=5432 user=" + owner + " dbname=" + database;
}

} // namespace

Cluster::Cluster(ClusterOptions options)
    : m_options(std::move(options))
{
    m_options.directory = fs::absolute(m_options.directory);
}

Cluster::~Cluster()
{
    stop();
}

void Cluster::start()
{
    if (isRunning())
        return;
    if (!processuser::isSupported())
        throw ClusterError("There is no built-in PostgreSQL on this system: set OMS_DATABASE_URL to one of yours.");
    try {
        claim();
        chooseBinaries();
        stopLeftOver();
        if (!fs::exists(m_data / "PG_VERSION"))
            initialise();
        launch();
        createDatabase();
    } catch (const ClusterError &) {
        stop();
        throw;
    } catch (const std::exception &error) {
        stop();
        throw ClusterError(std::string("The built-in PostgreSQL could not be started: ") + error.what());
    }
}

void Cluster::claim()
{
    if (m_isClaimed)
        return;
    try {
        prepareDirectories();
    } catch (const std::filesystem::filesystem_error &error) {
        throw ClusterError(std::string("The data directory cannot be used: ") + error.what());
    }
    m_isClaimed = true;
}

void Cluster::prepareDirectories()
{
    fs::create_directories(m_options.directory);
    if (!m_lock.tryLock(m_options.directory / "lock"))
        throw ClusterError("Another server is using " + m_options.directory.string()
                           + ": stop it first or choose another data directory.");
    letOtherUserThrough(m_options.directory);
    m_data = dataFor(m_options.directory);
    fs::create_directories(m_data.parent_path());
    letOtherUserThrough(m_data.parent_path());
    m_sockets = socketsFor(m_data);
    processuser::makePrivateDirectory(m_sockets);
}

void Cluster::chooseBinaries()
{
    const auto found = findPostgresBinaries();
    if (found.empty())
        throw ClusterError("PostgreSQL 14 or newer is not installed (looked in /usr/lib/postgresql, Homebrew's folders "
                           "and the PATH). Install it, as by 'apt-get install postgresql postgresql-contrib', or set "
                           "OMS_DATABASE_URL to one that runs elsewhere.");
    const int made = std::atoi(firstLine(m_data / "PG_VERSION").c_str());
    const auto fitting = std::find_if(found.begin(), found.end(),
                                      [made](const auto &binaries) { return made == 0 || binaries.major == made; });
    if (fitting == found.end())
        throw ClusterError("The data in " + m_data.string() + " were made by PostgreSQL " + std::to_string(made)
                           + ", which is not installed. Install that version, or bring the data over with pg_upgrade.");
    m_binaries = fitting->folder;
}

// The first time ------------------------------------------------------------------------------------------------------

bool Cluster::tryInitialise(const fs::path &target, const std::vector<std::string> &locale)
{
    fs::remove_all(target);
    processuser::makePrivateDirectory(target);
    processuser::Command command {{(m_binaries / "initdb").string(), "--pgdata", target.string(), "--username", owner,
                                   "--encoding", "UTF8", "--auth-local", "trust", "--auth-host", "reject",
                                   "--data-checksums"},
                                  logFile(),
                                  true};
    command.arguments.insert(command.arguments.end(), locale.begin(), locale.end());
    if (m_options.isFast)
        command.arguments.emplace_back("--no-sync");
    return processuser::wait(processuser::start(command), 5min) == 0;
}

//! Beside its final place and then renamed, so that a crash in between leaves nothing half made.
void Cluster::initialise()
{
    qCInfo(lcCluster, "Making a PostgreSQL cluster in %s", m_data.c_str());
    const fs::path target = m_data.string() + ".new";
    const std::vector<std::vector<std::string>> locales {
        {"--locale", "C.UTF-8"},
        {"--locale", "C", "--locale-provider", "icu", "--icu-locale", "und"},
        {"--locale", "C"},
    };
    const bool isMade =
        std::any_of(locales.begin(), locales.end(), [&](const auto &locale) { return tryInitialise(target, locale); });
    if (!isMade)
        throw ClusterError("initdb failed. The end of " + logFile().string() + ":\n" + logTail());
    fs::rename(target, m_data);
}

void Cluster::createDatabase()
{
    BlockingDatabase database(dsn("postgres"));
    if (!database.reading().value(sql::database::databaseExists, "oms"))
        database.runScript(sql::database::createOmsDatabase.text);
}

// Start and stop ------------------------------------------------------------------------------------------------------

//! A server that was killed may have left its PostgreSQL behind (where the system does not end children with their
//! parent), or one that is just stopping, or a pid file of one that is long gone.
void Cluster::stopLeftOver()
{
    const auto process = processIn(m_data);
    if (process == 0)
        return;
    if (processuser::isRunningIn(process, m_data)) {
        qCWarning(lcCluster, "Stopping PostgreSQL process %lld, left behind by an earlier run",
                  static_cast<long long>(process));
        endProcess(process);
    }
    fs::remove(m_data / "postmaster.pid");
}

std::vector<std::string> Cluster::serverArguments() const
{
    std::vector<std::string> settings {
        "listen_addresses=",
        "unix_socket_directories=" + m_sockets.string(),
        "unix_socket_permissions=0700",
        "port=5432",
        "max_connections=" + std::to_string(m_options.maxConnections),
        "shared_buffers=128MB",
        "wal_compression=on",
        "max_wal_size=1GB",
        "random_page_cost=1.1",
        "timezone=UTC",
        "log_timezone=UTC",
        "logging_collector=off",
        "log_line_prefix=%m [%p] %a ",
        "log_statement=none",
        "log_min_error_statement=panic", // a statement's text may hold what people typed
        "log_parameter_max_length_on_error=0",
        "log_error_verbosity=terse",
    };
    if (m_options.isFast)
        for (const char *setting : {"fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal",
                                    "max_wal_senders=0", "autovacuum_naptime=1h"})
            settings.emplace_back(setting);
    std::vector<std::string> arguments {(m_binaries / "postgres").string(), "-D", m_data.string()};
    for (const auto &setting : settings) {
        arguments.emplace_back("-c");
        arguments.push_back(setting);
    }
    return arguments;
}

void Cluster::launch()
{
    // After a crash the old backends may hold the shared memory for a moment: PostgreSQL then refuses to start.
    for (int attempt = 1;; ++attempt) {
        m_process = processuser::start({serverArguments(), logFile(), true});
        if (becomesReady())
            return;
        if (attempt == 5)
            throw ClusterError("PostgreSQL does not start. The end of " + logFile().string() + ":\n" + logTail());
        std::this_thread::sleep_for(500ms);
    }
}

//! False when the process has ended. Recovery after a crash may take long: no limit while it runs.
bool Cluster::becomesReady()
{
    for (;;) {
        const auto exit = processuser::wait(m_process, 10ms);
        if (exit) {
            m_process = 0;
            return false;
        }
        if (PQping(dsn("postgres").c_str()) == PQPING_OK)
            return true;
    }
}

bool Cluster::isRunning()
{
    if (m_process != 0 && processuser::wait(m_process, 0ms))
        m_process = 0;
    return m_process != 0;
}

void Cluster::endProcess(std::int64_t process)
{
    using processuser::Signal;
    const auto hasEnded = [&](std::chrono::seconds limit) {
        const auto deadline = std::chrono::steady_clock::now() + limit;
        while (std::chrono::steady_clock::now() < deadline) {
            processuser::wait(process, 0ms); // takes the exit code when it is our child
            if (!processuser::isRunningIn(process, m_data))
                return true;
            std::this_thread::sleep_for(10ms);
        }
        return false;
    };
    for (const auto signal : {Signal::StopFast, Signal::StopAtOnce, Signal::Kill}) {
        processuser::signal(process, signal);
        if (hasEnded(signal == Signal::StopFast ? 30s : 10s))
            return;
    }
}

void Cluster::stop()
{
    if (isRunning())
        endProcess(m_process);
    m_process = 0;
    m_lock.unlock();
    m_isClaimed = false;
}

void Cluster::kill()
{
    processuser::signal(m_process, processuser::Signal::Kill);
    processuser::wait(m_process, 10s);
    m_process = 0;
    m_lock.unlock();
    m_isClaimed = false;
}

std::string Cluster::dsn(const std::string &database) const
{
    return dsnBy(m_sockets, database);
}

std::optional<std::string> Cluster::dsnOfRunning(const fs::path &directory)
{
    if (!fs::exists(directory))
        return {};
    const auto data = dataFor(fs::absolute(directory));
    const auto process = processIn(data);
    if (process == 0 || !processuser::isRunningIn(process, data))
        return {};
    return dsnBy(socketsFor(data), "oms");
}

void Cluster::erase(const fs::path &directory)
{
    const auto known = firstLine(directory / "postgres.location");
    const auto data = known.empty() ? fs::absolute(directory) / "postgres" : fs::path(known);
    fs::remove_all(socketsFor(data));
    fs::remove_all(data);
    if (const auto parent = data.parent_path(); parent.parent_path() == elsewhere)
        fs::remove_all(parent);
    for (const char *file : {"postgres.location", "postgres.log"})
        fs::remove(fs::absolute(directory) / file);
}

std::string Cluster::logTail() const
{
    std::ifstream stream(logFile());
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    std::string tail;
    for (std::size_t i = lines.size() > 8 ? lines.size() - 8 : 0; i < lines.size(); ++i)
        tail += lines[i] + '\n';
    return tail;
}

} // namespace oms
