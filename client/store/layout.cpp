// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/layout.h"

#include "client/store/permanent.h"
#include "sql/store.h"

namespace oms::sealed {

using sync::StoreError;
using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x4f4d5353; // "OMSS": what file(1) and we know the file by

void putCacheTables(Connection &connection, MetaTable &meta)
{
    connection.run(sql::store::createCache);
    meta.setNumber("cache_version", cacheVersion);
}

QStringList cacheTables(Connection &connection)
{
    QStringList names;
    auto query = Prepared(connection, sql::store::cacheTables);
    for (auto rows = query.rows(); rows.next();)
        names.append(QString::fromStdString(rows.text(0)));
    return names;
}

} // namespace

void prepareConnection(Connection &connection)
{
    connection.run(("PRAGMA page_size = " + std::to_string(pageSize)).c_str());
    connection.run("PRAGMA locking_mode = EXCLUSIVE;" // before the first access: no shared memory beside the file
                   "PRAGMA cell_size_check = ON;"
                   "PRAGMA trusted_schema = OFF;"
                   "PRAGMA temp_store = MEMORY;" // nothing goes to other files
                   "PRAGMA cache_size = -16384");
    if (connection.value("PRAGMA journal_mode = WAL").toString() != u"wal"_s)
        throw StoreError(StoreError::Kind::Broken, "this place cannot hold a write-ahead log");
    connection.run("PRAGMA synchronous = FULL;"
                   "PRAGMA fullfsync = ON;" // macOS: to the disk, not to its cache
                   "PRAGMA checkpoint_fullfsync = ON;"
                   "PRAGMA journal_size_limit = 16777216");
}

Layout layoutOf(Connection &connection)
{
    const auto id = connection.value("PRAGMA application_id").toInt();
    if (id == 0 && connection.value(sql::store::countTables).toInt() == 0)
        return Layout::Empty;
    if (id != applicationId)
        throw StoreError(StoreError::Kind::Damaged, "the file is not a store");
    auto meta = Prepared(connection, sql::store::meta);
    const auto number = [&meta](std::string_view name) {
        auto rows = meta.rows(name);
        return rows.next() ? rows.number(0) : 0;
    };
    const auto permanent = number("permanent_version");
    const auto cache = number("cache_version");
    if (permanent < 1 || cache < 1)
        throw StoreError(StoreError::Kind::Damaged, "the file does not say what it holds");
    if (permanent > permanentVersion || cache > cacheVersion)
        return Layout::Newer;
    return cache == cacheVersion ? Layout::Current : Layout::OldCache;
}

void createTables(Connection &connection, const SealingKey &key)
{
    Change change(connection);
    connection.run(sql::store::createPermanent);
    MetaTable meta(connection, key);
    meta.setNumber("permanent_version", permanentVersion);
    putCacheTables(connection, meta);
    meta.writeKeyCheck();
    meta.setState({});
    connection.run(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
    change.commit();
}

void renewCache(Connection &connection, const SealingKey &key)
{
    Change change(connection);
    for (const auto &name : cacheTables(connection))
        connection.run((u"DROP TABLE \"%1\""_s.arg(name)).toUtf8().constData());
    MetaTable meta(connection, key);
    putCacheTables(connection, meta);
    if (auto state = meta.state()) {
        state->restarting.clear(); // all scopes begin anew
        meta.setState(*state);
    }
    change.commit();
}

Change::Change(Connection &connection)
    : m_connection(connection)
{
    m_connection.run("BEGIN IMMEDIATE");
}

Change::~Change()
{
    if (!m_isOpen)
        return;
    try {
        m_connection.run("ROLLBACK");
    } catch (const StoreError &) {
        // SQLite has taken it back by itself already, as it does when the disk is full.
    }
}

void Change::commit()
{
    m_connection.run("COMMIT");
    m_isOpen = false;
}

} // namespace oms::sealed
