// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/salvage.h"

#include "client/store/layout.h"
#include "client/store/permanent.h"
#include "sql/store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>
#include <map>
#include <set>

namespace oms::sealed {

using namespace sync;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t mostProbes = 100'000;

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

//! What was read.
struct Finds {
    bool isKeyRight = false;
    std::optional<StoredState> state;
    std::map<std::int64_t, OutboxRow> outbox; //!< by the number of the row
    std::set<std::int64_t> numbers; //!< of rows that are known to have been there
    std::size_t bodies = 0; //!< how many were read, whether or not they opened
    std::vector<JournalEntry> journal;
};

//! Goes on where reading a damaged page fails, as far as `work` can.
template<class Work>
bool asFarAsReadable(Work work)
{
    try {
        work();
        return true;
    } catch (const StoreError &) {
        return false;
    }
}

class Reader {
public:
    Reader(Connection &connection, const SealingKey &key)
        : m_connection(connection)
        , m_key(key)
        , m_one(connection, sql::store::salvageOne)
    { }

    Finds read()
    {
        asFarAsReadable([this] {
            MetaTable meta(m_connection, m_key);
            m_finds.isKeyRight = meta.isKeyRight();
            m_finds.state = meta.state();
        });
        readOutbox();
        asFarAsReadable([this] {
            Prepared lines(m_connection, sql::store::salvageJournal);
            for (auto rows = lines.rows(); rows.next();)
                if (auto entry = JournalTable::read(m_key, rows))
                    m_finds.journal.push_back(std::move(*entry));
        });
        m_finds.isKeyRight = m_finds.isKeyRight || m_finds.state || !m_finds.outbox.empty();
        return std::move(m_finds);
    }

private:
    //! From both ends up to the damage, then number by number between them.
    void readOutbox()
    {
        if (scan(sql::store::salvageForward))
            return;
        const auto first = m_finds.numbers.empty() ? 1 : *m_finds.numbers.rbegin() + 1;
        auto last = first;
        asFarAsReadable([this] {
            Prepared numbers(m_connection, sql::store::salvageNumbers);
            for (auto rows = numbers.rows(); rows.next();)
                m_finds.numbers.insert(rows.number(0));
        });
        scan(sql::store::salvageBackward);
        if (!m_finds.numbers.empty())
            last = std::min(*m_finds.numbers.rbegin(), first + mostProbes);
        for (auto number = first; number <= last; ++number)
            if (!m_finds.outbox.contains(number))
                asFarAsReadable([this, number] {
                    auto rows = m_one.rows(number);
                    if (rows.next())
                        take(rows);
                });
    }

    bool scan(const char *statement)
    {
        return asFarAsReadable([this, statement] {
            Prepared query(m_connection, statement);
            for (auto rows = query.rows(); rows.next();)
                take(rows);
        });
    }

    void take(const Rows &rows)
    {
        const auto number = rows.number(0);
        m_finds.numbers.insert(number);
        ++m_finds.bodies;
        if (auto row = OutboxTable::salvaged(m_key, rows.bytes(1), rows.bytes(2)))
            m_finds.outbox.insert_or_assign(number, std::move(*row));
    }

    Connection &m_connection;
    const SealingKey &m_key;
    Prepared m_one;
    Finds m_finds;
};

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
    }
    QFile from(donor);
    QFile to(copy);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::ReadWrite))
        fail(u"cannot read"_s, copy);
    constexpr qsizetype pageSizeAt = 16;
    constexpr qsizetype pageCountAt = 28;
    auto head = from.read(100);
    const auto pageSize = qFromBigEndian<quint16>(head.constData() + pageSizeAt);
    from.seek(0);
    auto page = from.read(pageSize);
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
        finds = Reader(connection, key).read();
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
    std::set<MutationId> known;
    for (const auto &[number, row] : finds.outbox) {
        if (known.insert(row.mutation.id).second)
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
    removeFile(copy);
    if (!finds)
        finds.emplace();
    if (!finds->isKeyRight && finds->bodies > 0)
        return std::nullopt;
    Opening::Salvage salvage {.quarantined = {},
                              .outbox = finds->outbox.size(),
                              .lost = finds->numbers.size() - finds->outbox.size(),
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
