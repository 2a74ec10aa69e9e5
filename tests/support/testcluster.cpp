// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the PostgreSQL of a test run: `oms_testcluster DIRECTORY`. Every test program holds DIRECTORY/users shared
// while it runs; when nobody has held it for some seconds, the cluster is stopped and this program ends. A lock goes
// with its process however that ends, so nothing is left behind by a test that was killed.
#include "server/database/blocking.h"
#include "server/database/cluster.h"
#include "sql/fixture.h"

#include <QCoreApplication>
#include <cstdio>
#include <fstream>
#include <thread>

using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr auto lookEvery = 200ms;
constexpr auto linger = 4s;

//! Returns holding `users`, so that nobody can come in while the cluster is being stopped.
void waitUntilUnused(oms::processuser::FileLock &users, const fs::path &file)
{
    for (auto unused = 0ms; unused < linger; unused += lookEvery) {
        std::this_thread::sleep_for(lookEvery);
        if (!users.tryLock(file))
            unused = 0ms;
        else if (unused + lookEvery < linger)
            users.unlock();
    }
}

//! Of tests that were killed.
void dropLeftOvers(const std::string &dsn)
{
    oms::BlockingDatabase postgres(dsn);
    const auto names = postgres.reading().run(oms::sql::fixture::leftOver, {});
    for (std::size_t row = 0; row < names->size(); ++row) {
        auto drop = std::string(oms::sql::fixture::drop.text);
        drop.replace(drop.find("{database}"), 10, *names->at(row, 0));
        postgres.runScript(drop);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const fs::path directory = argv[1];
    oms::processuser::FileLock keeper;
    if (!keeper.tryLock(directory / "keeper"))
        return 0; // another one keeps it
    const fs::path ready = directory / "ready";
    const fs::path failure = directory / "failure";
    fs::remove(failure);
    try {
        oms::Cluster cluster({.directory = directory, .isFast = true, .maxConnections = 300});
        cluster.start();
        dropLeftOvers(cluster.dsn("postgres"));
        std::ofstream(directory / "ready.new") << cluster.dsn("") << '\n';
        fs::rename(directory / "ready.new", ready);
        oms::processuser::FileLock users;
        waitUntilUnused(users, directory / "users");
        fs::remove(ready);
        cluster.stop();
    } catch (const std::exception &error) {
        std::ofstream(failure) << error.what() << '\n';
        return 1;
    }
    return 0;
}
