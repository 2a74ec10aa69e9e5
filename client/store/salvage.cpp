// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/salvage.h"

#include "client/store/layout.h"
#include "client/store/leafpages.h"
#include "client/store/permanent.h"
#include "sql/store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>
#include <algorithm>
#include <map>
#include <set>

namespace oms::sealed {

using namespace sync;
using namespace Qt::StringLiterals;

namespace {

// Beside the file; never more than one process works on them, since the lock of the store is held.
QString copyOf(const QString &path)
{
    return path + u".salvage"_s;
}
QString draftOf(const QString &path)
{
    return path + u".draft"_s;
}
QString repairedOf(const QString &path)
{
    return path + u".repaired"_s;
}
QString suspectOf(const QString &path)
{
    return path + u".suspect"_s;
}
QString logOf(const QString &path)
{
    return path + u"-wal"_s;
}

void removeFile(const QString &path)
{
    QFile::remove(path);
    QFile::remove(logOf(path));
}

[[noreturn]] void fail(const QString &what, const QString &path)
{
    throw StoreError(StoreError::Kind::Broken, (what + u' ' + path).toStdString());
}

void copyFile(const QString &from, const QString &to)
{
    removeFile(to);
    if (!QFile::copy(from, to))
        fail(u"cannot copy"_s, from);
    if (QFile::exists(logOf(from)) && !QFile::copy(logOf(from), logOf(to)))
        fail(u"cannot copy"_s, logOf(from));
}

//! Moves all of it from the log into the file. Closing would too, but would not say when it could not.
void complete(Connection &connection, const QString &path)
{
    if (connection.value("PRAGMA wal_checkpoint(TRUNCATE)").toInt() != 0)
        fail(u"cannot complete"_s, path);
}

//! What was read.
struct Finds {
    bool isKeyRight = false;
    std::optional<StoredState> state;
    std::map<MutationId, OutboxRow> outbox;
    std::set<std::int64_t> numbers; //!< of rows that are known to have been there
    std::set<std::int64_t> good; //!< of those that are in `outbox`
    std::size_t bodies = 0; //!< how many were read, whether or not they opened
    bool isWhole = false; //!< nothing stood in the way
    std::vector<JournalEntry> journal;

    //! What was found first stays: SQLite knows the newest, the leaves may be older.
    void take(const SealingKey &key, std::int64_t number, const QByteArray &body, const QByteArray &result)
    {
        auto row = OutboxTable::salvaged(key, body, result);
        if (row) {
            good.insert(number);
            const auto id = row->mutation.id;
            outbox.try_emplace(id, std::move(*row));
        }
    }
};

//! As far as reading goes; false when it ended at a damaged page. A disk that will not read ends the repair instead:
//! what it holds may be read another time.
template<class Work>
bool asFarAsReadable(Work work)
{
    try {
        work();
        return true;
    } catch (const SqlError &error) {
        if (error.isOfTheDisk())
            throw;
        return false;
    } catch (const StoreError &) {
        return false;
    }
}

Finds readTables(Connection &connection, const SealingKey &key)
{
    Finds finds;
    asFarAsReadable([&] {
        MetaTable meta(connection, key);
        finds.isKeyRight = meta.isKeyRight();
        finds.state = meta.state();
    });
    const bool hasOutbox = asFarAsReadable([&] {
        Prepared query(connection, sql::store::salvageOutbox);
        for (auto rows = query.rows(); rows.next(); ++finds.bodies) {
            finds.numbers.insert(rows.number(0));
            finds.take(key, rows.number(0), rows.bytes(1), rows.bytes(2));
        }
    });
    asFarAsReadable([&] {
        Prepared query(connection, sql::store::salvageNumbers);
        for (auto rows = query.rows(); rows.next();)
            finds.numbers.insert(rows.number(0));
    });
    const bool hasJournal = asFarAsReadable([&] {
        Prepared query(connection, sql::store::salvageJournal);
        for (auto rows = query.rows(); rows.next();)
            if (auto entry = JournalTable::read(key, rows.number(0), rows.bytes(1), rows.text(2), rows.bytes(3)))
                finds.journal.push_back(std::move(*entry));
    });
    finds.isKeyRight = finds.isKeyRight || finds.state || !finds.outbox.empty();
    finds.isWhole = hasOutbox && hasJournal && finds.good == finds.numbers;
    return finds;
}

//! Where a tree is broken: what the leaves hold. Only what the key opens is ours, so nothing foreign can come in.
void readLeaves(Finds &finds, const QString &copy, const SealingKey &key)
{
    constexpr std::size_t columnsOfOutbox = 9;
    constexpr std::size_t columnsOfJournal = 5;
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly))
        return;
    std::set<std::pair<Instant, std::string>> told;
    for (const auto &entry : finds.journal)
        told.emplace(entry.at, entry.event + entry.mutation.toString());
    eachLeafRow(file.readAll(), pageSize, [&](const LeafRow &row) {
        if (row.columns.size() == columnsOfOutbox)
            finds.take(key, row.number, row.columns[7], row.columns[8]);
        if (row.columns.size() != columnsOfJournal)
            return;
        auto entry =
            JournalTable::read(key, row.numberAt(1), row.columns[2], row.columns[3].toStdString(), row.columns[4]);
        if (entry && told.emplace(entry->at, entry->event + entry->mutation.toString()).second)
            finds.journal.push_back(std::move(*entry));
    });
    std::ranges::stable_sort(finds.journal, {}, &JournalEntry::at);
    finds.isKeyRight = finds.isKeyRight || !finds.outbox.empty();
}

//! The first page of a file says where its tables are: every store that was ever made says the same of the permanent
//! ones, so a new store's page can stand in for a lost one.
void lendFirstPage(const QString &copy)
{
    const auto donor = copy + u".donor"_s;
    removeFile(donor);
    {
        Connection connection(donor);
        prepareConnection(connection);
        createTables(connection, SealingKey::make());
        complete(connection, donor);
    }
    QFile from(donor);
    QFile to(copy);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::ReadWrite))
        fail(u"cannot read"_s, copy);
    constexpr qsizetype pageCountAt = 28;
    auto page = from.read(pageSize);
    if (page.size() != pageSize)
        fail(u"cannot read"_s, donor);
    qToBigEndian(quint32(to.size() / pageSize), page.data() + pageCountAt);
    if (to.write(page) != page.size())
        fail(u"cannot write"_s, copy);
    removeFile(donor);
}

std::optional<Finds> readCopy(const QString &copy, const SealingKey &key)
{
    std::optional<Finds> finds;
    asFarAsReadable([&] {
        Connection connection(copy);
        connection.run("PRAGMA locking_mode = EXCLUSIVE");
        finds = readTables(connection, key);
    });
    return finds;
}

void writeFinds(const QString &draft, const SealingKey &key, const Finds &finds, const Opening::Salvage &salvage)
{
    Connection connection(draft);
    prepareConnection(connection);
    createTables(connection, key);
    Change change(connection);
    auto state = finds.state.value_or(StoredState {});
    OutboxTable outbox(connection, key);
    for (const auto &[id, row] : finds.outbox) {
        outbox.append(row);
        state.next_seq = std::max(state.next_seq, row.mutation.seq + 1);
    }
    state.restarting.clear();
    MetaTable(connection, key).setState(state);
    JournalTable journal(connection, key);
    for (const auto &entry : finds.journal)
        journal.note(entry);
    journal.note({now(),
                  {},
                  "salvaged",
                  "{\"kept\":" + std::to_string(salvage.outbox) + ",\"lost\":" + std::to_string(salvage.lost) + "}"});
    change.commit();
    complete(connection, draft);
}

} // namespace

std::optional<Opening::Salvage> repair(const QString &path, const SealingKey &key)
{
    const auto copy = copyOf(path);
    const auto draft = draftOf(path);
    copyFile(path, copy);
    auto finds = readCopy(copy, key);
    if (!finds || (!finds->isKeyRight && finds->bodies == 0)) {
        lendFirstPage(copy);
        if (auto more = readCopy(copy, key))
            finds = std::move(more);
    }
    if (!finds)
        finds.emplace();
    if (!finds->isWhole)
        readLeaves(*finds, copy, key);
    removeFile(copy);
    if (!finds->isKeyRight && finds->bodies > 0)
        return std::nullopt;
    Opening::Salvage salvage {.quarantined = {},
                              .outbox = finds->outbox.size(),
                              .lost = std::size_t(std::ranges::count_if(
                                  finds->numbers, [&](auto number) { return !finds->good.contains(number); })),
                              .journal = finds->journal.size(),
                              .isStateLost = !finds->state};
    removeFile(draft);
    writeFinds(draft, key, *finds, salvage);
    if (!QFile::rename(draft, repairedOf(path)))
        fail(u"cannot rename"_s, draft);
    return salvage;
}

bool isRepairReady(const QString &path)
{
    return QFile::exists(repairedOf(path));
}

QString finishRepair(const QString &path)
{
    const auto date = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd-HHmmss-zzz"_s);
    const auto quarantined = path + u".damaged-"_s + date;
    // The log first: a log without its file is nothing, while a log beside another file would be played into that.
    if (QFile::exists(logOf(path)) && !QFile::rename(logOf(path), logOf(quarantined)))
        fail(u"cannot rename"_s, logOf(path));
    if (QFile::exists(path) && !QFile::rename(path, quarantined))
        fail(u"cannot rename"_s, path);
    if (!QFile::rename(repairedOf(path), path))
        fail(u"cannot rename"_s, repairedOf(path));
    QFile::remove(suspectOf(path));
    return quarantined;
}

void markSuspect(const QString &path)
{
    QFile file(suspectOf(path));
    (void)file.open(QIODevice::WriteOnly); // if even that fails, the next read meets the damage again
}

bool isSuspect(const QString &path)
{
    return QFile::exists(suspectOf(path));
}

QStringList filesOf(const QString &path)
{
    const QFileInfo info(path);
    QStringList files;
    const auto names =
        info.dir().entryList({info.fileName(), info.fileName() + u"-*"_s, info.fileName() + u".*"_s}, QDir::Files);
    for (const auto &name : names)
        files.append(info.dir().filePath(name));
    return files;
}

} // namespace oms::sealed
