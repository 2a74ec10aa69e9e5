// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations.h"

#include "migrations/generated.h"
#include "sql/database.h"

#include <QLoggingCategory>
#include <algorithm>
#include <map>

namespace oms {

namespace {

Q_LOGGING_CATEGORY(lcMigrations, "oms.migrations")

struct Applied {
    std::string checksum;
    std::string at;
};

std::map<int, Applied> appliedTo(BlockingDatabase &database)
{
    std::map<int, Applied> applied;
    if (database.reading().value(sql::database::hasSchemaVersion) != "t")
        return applied;
    const auto rows = database.reading().run(sql::database::schemaVersions, {});
    for (std::size_t row = 0; row < rows->size(); ++row)
        applied[std::stoi(std::string(*rows->at(row, 0)))] = {std::string(*rows->at(row, 2)),
                                                              std::string(*rows->at(row, 3))};
    return applied;
}

ConnectionOptions patient(const std::string &dsn)
{
    ConnectionOptions options {.dsn = dsn, .applicationName = "oms migrate"};
    options.statementTimeout = options.idleInTransactionTimeout = std::chrono::milliseconds(0); // without limit
    return options;
}

void requireFitting(const std::map<int, Applied> &applied, std::span<const Migration> known)
{
    for (const auto &[version, step] : applied) {
        const auto found = std::find_if(known.begin(), known.end(), [number = version](const Migration &migration) {
            return migration.version == number;
        });
        if (found == known.end())
            throw SchemaError("The database has schema version " + std::to_string(version)
                              + ", which this program does not know: it is older than the database. Install the newer "
                                "version.");
        if (step.checksum != found->checksum)
            throw SchemaError("Migration " + std::to_string(version) + " (" + found->name
                              + ") was applied with another text than this program has: the schema may differ. Restore "
                                "the file; changes go into a new migration.");
    }
}

std::string recordOf(const Migration &migration)
{
    QString text = QString::fromUtf8(sql::database::recordMigration.text);
    text.replace(QStringLiteral("{version}"), QString::number(migration.version));
    text.replace(QStringLiteral("{name}"), QString::fromUtf8(migration.name));
    text.replace(QStringLiteral("{checksum}"), QString::fromUtf8(migration.checksum));
    return text.toStdString();
}

//! Held over all steps, so that servers that start together do not apply them twice.
class MigrationLock {
public:
    explicit MigrationLock(BlockingDatabase &database)
        : m_database(database)
    {
        m_database.runScript(sql::database::lockMigrations.text);
    }
    ~MigrationLock()
    {
        try {
            m_database.runScript(sql::database::unlockMigrations.text);
        } catch (const DatabaseError &) {
            return; // the session has ended, and its lock with it
        }
    }
    MigrationLock(const MigrationLock &) = delete;
    MigrationLock &operator=(const MigrationLock &) = delete;

private:
    BlockingDatabase &m_database;
};

} // namespace

std::span<const Migration> migrations()
{
    return generated::migrations;
}

Migrator::Migrator(const std::string &dsn, std::span<const Migration> known)
    : m_known(known)
    , m_database(patient(dsn))
{ }

std::vector<MigrationStatus> Migrator::status()
{
    const auto applied = appliedTo(m_database);
    requireFitting(applied, m_known);
    std::vector<MigrationStatus> status;
    for (const auto &migration : m_known) {
        const auto done = applied.find(migration.version);
        status.push_back(
            {migration.version, migration.name, done == applied.end() ? std::nullopt : std::optional(done->second.at)});
    }
    return status;
}

int Migrator::apply()
{
    const MigrationLock lock(m_database);
    int count = 0;
    for (const auto &step : status()) {
        if (step.appliedAt)
            continue;
        const auto migration = std::find_if(m_known.begin(), m_known.end(),
                                            [&](const Migration &known) { return known.version == step.version; });
        applyOne(*migration);
        ++count;
    }
    return count;
}

//! The names come from our own files: digits, letters and underscores only.
void Migrator::applyOne(const Migration &migration)
{
    qCInfo(lcMigrations, "Applying migration %04d %s", migration.version, migration.name);
    // One script is one transaction; several statements at once can only be sent as text.
    m_database.runScript(std::string(sql::database::createSchemaVersion.text) + ";\n" + migration.text + "\n;\n"
                         + recordOf(migration));
}

} // namespace oms
