// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed store with 100,000 records: what a person waits for at the start and at every Save, beside what SQLite
// itself takes for the same bytes on the same disk, in turn with it. On the disk of the temporary folder (TMPDIR).
#include "client/store/opening.h"
#include "support/saves.h"
#include "support/storeconformance.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <sqlite3.h>
#include <stdexcept>

using namespace oms;
using namespace Qt::StringLiterals;

namespace {

constexpr int records = 100'000;
constexpr int saves = 2'000;
constexpr int warmUp = 200;
constexpr int bodySize = 600; // of a customer with an address and notes

double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

template<class Work>
double took(Work work)
{
    const auto begin = now();
    work();
    return now() - begin;
}

void report(const char *what, double milliseconds, double floor, double budget)
{
    std::printf("%-44s %9.2f ms   SQLite alone %9.2f ms   %5.2f x   budget %5.0f ms\n", what, milliseconds, floor,
                milliseconds / floor, budget);
}

//! Processor time, so that whatever else the machine does is not counted: the file is in the system's cache.
template<class Work>
double worked(Work work)
{
    const auto begin = std::clock();
    work();
    return 1000. * double(std::clock() - begin) / CLOCKS_PER_SEC;
}

double share(std::vector<double> times, double part)
{
    std::ranges::sort(times);
    return times[std::size_t(part * double(times.size() - 1))];
}

//! SQLite with the same settings, tables and sizes, and nothing else.
class Floor {
public:
    explicit Floor(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            throw std::runtime_error("cannot open");
        run("PRAGMA page_size = 8192; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;"
            "PRAGMA synchronous = FULL; PRAGMA cache_size = -16384;"
            "CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;"
            "CREATE TABLE record (entity TEXT, id BLOB, version INTEGER, body BLOB, PRIMARY KEY (entity, id)) WITHOUT "
            "ROWID;"
            "CREATE TABLE outbox (n INTEGER PRIMARY KEY, mutation BLOB, seq INTEGER, state INTEGER, entity TEXT,"
            " entity_id BLOB, changed_at INTEGER, body BLOB, result BLOB);"
            "CREATE UNIQUE INDEX outbox_mutation ON outbox (mutation); CREATE INDEX outbox_state ON outbox (state, "
            "seq);"
            "CREATE INDEX outbox_record ON outbox (entity, entity_id, seq);"
            "CREATE TABLE journal (n INTEGER PRIMARY KEY, at INTEGER, mutation BLOB, event TEXT, detail BLOB)");
        run(("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(records - 1)
             + ") INSERT INTO record SELECT 'customer', randomblob(16), 1, randomblob(" + std::to_string(bodySize + 50)
             + ") FROM n")
                .c_str());
    }
    ~Floor() { sqlite3_close(m_database); }
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    //! As saves.cpp, to the size of its columns.
    void save()
    {
        run("BEGIN IMMEDIATE; INSERT INTO outbox (mutation, seq, state, entity, entity_id, changed_at, body, result)"
            " VALUES (randomblob(16), 1000, 0, 'customer', randomblob(16), 1780000000000000, randomblob(620),"
            " randomblob(170));"
            "INSERT OR REPLACE INTO record VALUES ('customer', zeroblob(16), 1, randomblob(150));"
            "INSERT INTO journal (at, mutation, event, detail) VALUES (1780000000000000, randomblob(16), 'saved',"
            " randomblob(90));"
            "INSERT OR REPLACE INTO meta VALUES ('state', randomblob(170));"
            "INSERT OR REPLACE INTO meta VALUES ('last_contact', 0); COMMIT");
    }

    std::size_t load()
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, "SELECT id, version, body FROM record WHERE entity = 'customer'", -1, &statement,
                           nullptr);
        std::size_t octets = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const std::string body(static_cast<const char *>(sqlite3_column_blob(statement, 2)),
                                   std::size_t(sqlite3_column_bytes(statement, 2)));
            octets += body.size();
        }
        sqlite3_finalize(statement);
        return octets;
    }

private:
    void run(const char *statements)
    {
        if (sqlite3_exec(m_database, statements, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
    }

    sqlite3 *m_database = nullptr;
};

void fill(SealedStore &store)
{
    store.transact([&] {
        for (int i = 0; i < records; ++i) {
            const sync::RecordKey key {"customer", makeUuid()};
            store.put({key, 1, "{\"name\":\"" + std::string(bodySize, 'x') + "\"}", {}});
            store.enter("office", key);
        }
        store.setScope({"office", 1});
    });
}

std::size_t load(SealedStore &store)
{
    std::size_t octets = 0;
    store.eachRecord("customer", [&octets](sync::StoredRecord &&record) { octets += record.base->size(); });
    return octets;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    QTemporaryDir folder;
    const auto path = folder.filePath(u"store"_s);
    const auto key = SealingKey::make();
    auto opening = openStore(path, key);
    Floor floor(folder.filePath(u"floor"_s));
    std::printf("first pull of %d records into one transaction  %9.0f ms\n", records,
                took([&] { fill(*opening.store); }));
    opening.store.reset();
    const auto opened = took([&] { opening = openStore(path, key); });
    if (!opening.store)
        return 1;
    std::printf("open and check a file of %.0f MB              %9.0f ms   budget  1000 ms\n",
                double(opening.store->bytes()) / 1e6, opened);

    std::vector<double> loads;
    std::vector<double> floorLoads;
    std::vector<double> commits;
    std::vector<double> floorCommits;
    for (int i = 0; i < 5; ++i) {
        loads.push_back(worked([&] { load(*opening.store); }));
        floorLoads.push_back(worked([&] { floor.load(); }));
    }
    report("load and unseal 100,000 records (median)", share(loads, 0.5), share(floorLoads, 0.5), 1000);

    for (int i = 0; i < saves + warmUp; ++i) {
        const auto mine = took([&] { save(*opening.store, 100); });
        const auto least = took([&] { floor.save(); });
        if (i >= warmUp) {
            commits.push_back(mine);
            floorCommits.push_back(least);
        }
    }
    report("a save, on disk (p50)", share(commits, 0.5), share(floorCommits, 0.5), 5);
    report("a save, on disk (p99)", share(commits, 0.99), share(floorCommits, 0.99), 20);
    report("a save, on disk (worst)", share(commits, 1), share(floorCommits, 1), 100);
    return 0;
}
