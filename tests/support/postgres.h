// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/blocking.h"
#include "server/database/migrations.h"

#include <memory>
#include <string>

namespace oms::test {

//! The PostgreSQL that all test programs of a build share: started by the first, stopped some seconds after the last
//! one has ended (oms_testcluster does it, also when a test is killed).
class SharedCluster {
public:
    SharedCluster();
    ~SharedCluster();

    std::string dsn(const std::string &database) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

//! A database of its own for one test function: a clone (≈ 0.1 s) of one that has been migrated once. Dropped at the
//! end, with everything connected to it. Several may exist at a time.
//!     TestDatabase postgres;
//!     postgres.database().begin() …  FiberDatabase pool({.connection = {.dsn = postgres.dsn()}}, counters);
class TestDatabase {
public:
    enum class Schema { Migrated, Empty };
    explicit TestDatabase(Schema schema = Schema::Migrated);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    const std::string &dsn() const { return m_dsn; }
    BlockingDatabase &database() { return *m_database; }
    //! SQL for a fixture: committed at once.
    void run(const std::string &script) { m_database->runScript(script); }

private:
    std::string m_name;
    std::string m_dsn;
    std::unique_ptr<BlockingDatabase> m_database;
};

} // namespace oms::test
