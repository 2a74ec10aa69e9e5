// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/blocking.h"

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace oms {

//! One step of the schema, forward only: a file of server/database/migrations.
struct Migration {
    int version;
    const char *name;
    const char *checksum; //!< SHA-256 of its text
    const char *text;
};

//! All that this program knows, in order.
std::span<const Migration> migrations();

//! The database's schema does not fit this program. The message is for the person who runs it.
class SchemaError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct MigrationStatus {
    int version;
    std::string name;
    std::optional<std::string> appliedAt; //!< null = still to do
};

//! Brings a database's schema up to date.
class Migrator {
public:
    explicit Migrator(const std::string &dsn, std::span<const Migration> known = migrations());

    //! Throws SchemaError when the database is newer than this program or an applied step has been edited since.
    std::vector<MigrationStatus> status();
    //! Applies what is missing, each step in a transaction; servers that start together wait for each other. Returns
    //! the number of steps applied. Throws SchemaError as status() does, DatabaseError when a step fails.
    int apply();

private:
    void applyOne(const Migration &migration);

    std::span<const Migration> m_known;
    BlockingDatabase m_database;
};

} // namespace oms
