// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include "server/database/processuser.h"
#include "sql/fixture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcess>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

namespace oms::test {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr auto startLimit = 120s;

std::string firstLine(const fs::path &file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

std::string filled(const Statement &statement, const std::string &database, const std::string &source = {})
{
    auto text = QString::fromUtf8(statement.text);
    text.replace(QStringLiteral("{database}"), QString::fromStdString(database));
    text.replace(QStringLiteral("{template}"), QString::fromStdString(source));
    return text.toStdString();
}

//! One template for each state of the migrations.
std::string templateName()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &migration : migrations())
        hash.addData(QByteArrayView(migration.checksum));
    return "oms_template_" + hash.result().toHex().left(16).toStdString();
}

//! Unique among the test programs of a cluster.
std::string newName()
{
    static std::atomic<int> count = 0;
    return "oms_test_" + std::to_string(QCoreApplication::applicationPid()) + "_" + std::to_string(++count);
}

SharedCluster &cluster()
{
    static SharedCluster shared;
    return shared;
}

//! Migrated under another name and then renamed: a template that exists is complete.
std::string migratedTemplate()
{
    static const std::string name = [] {
        auto wanted = templateName();
        processuser::FileLock lock;
        lock.lock(fs::path(OMS_TEST_CLUSTER) / "template");
        BlockingDatabase postgres(cluster().dsn("postgres"));
        if (postgres.reading().value(sql::fixture::exists, wanted))
            return wanted;
        const auto outdated = postgres.reading().run(sql::fixture::outdated, {wanted});
        for (std::size_t row = 0; row < outdated->size(); ++row)
            postgres.runScript(filled(sql::fixture::drop, std::string(*outdated->at(row, 0))));
        const std::string unfinished = "oms_new_" + std::to_string(QCoreApplication::applicationPid());
        postgres.runScript(filled(sql::fixture::create, unfinished, "template0"));
        Migrator(cluster().dsn(unfinished)).apply();
        postgres.runScript(filled(sql::fixture::rename, unfinished, wanted));
        return wanted;
    }();
    return name;
}

} // namespace

struct SharedCluster::Impl {
    processuser::FileLock users;
    std::string prefix; //!< of the DSN: "host=… dbname="
};

SharedCluster::SharedCluster()
    : m_impl(std::make_unique<Impl>())
{
    const fs::path directory = OMS_TEST_CLUSTER;
    fs::create_directories(directory);
    m_impl->users.lock(directory / "users", processuser::FileLock::Mode::Shared);
    const auto deadline = std::chrono::steady_clock::now() + startLimit;
    for (bool isAsked = false; std::chrono::steady_clock::now() < deadline; std::this_thread::sleep_for(20ms)) {
        m_impl->prefix = firstLine(directory / "ready");
        if (!m_impl->prefix.empty() && BlockingDatabase(dsn("postgres")).isReachable())
            return;
        if (const auto failure = firstLine(directory / "failure"); isAsked && !failure.empty())
            throw std::runtime_error(failure);
        if (!std::exchange(isAsked, true)) {
            fs::remove(directory / "failure");
            QProcess keeper;
            keeper.setProgram(QStringLiteral(OMS_TEST_CLUSTER_PROGRAM));
            keeper.setArguments({QString::fromStdString(directory)});
            keeper.setStandardInputFile(QProcess::nullDevice());
            keeper.setStandardOutputFile(QProcess::nullDevice()); // or CTest would wait for it to end
            keeper.setStandardErrorFile(QProcess::nullDevice());
            keeper.startDetached();
        }
    }
    throw std::runtime_error("the PostgreSQL of the tests does not answer");
}

SharedCluster::~SharedCluster() = default;

std::string SharedCluster::dsn(const std::string &database) const
{
    return m_impl->prefix + database;
}

TestDatabase::TestDatabase(Schema schema)
    : m_name(newName())
{
    BlockingDatabase postgres(cluster().dsn("postgres"));
    const auto source = schema == Schema::Migrated ? migratedTemplate() : "template0";
    postgres.runScript(filled(sql::fixture::create, m_name, source));
    m_dsn = cluster().dsn(m_name);
    m_database = std::make_unique<BlockingDatabase>(m_dsn);
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    try {
        BlockingDatabase(cluster().dsn("postgres")).runScript(filled(sql::fixture::drop, m_name));
    } catch (const DatabaseError &error) {
        qWarning("%s stays: %s", m_name.c_str(), error.what());
    }
}

} // namespace oms::test
