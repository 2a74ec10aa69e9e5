// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations.h"
#include "sql/probe.h"
#include "support/postgres.h"

#include <QTest>
#include <algorithm>
#include <set>
#include <thread>

using namespace oms;

namespace {

constexpr Migration first {1, "first", "aaa", sql::probe::createNotes.text};
constexpr Migration second {2, "second", "bbb", sql::probe::changeNotes.text};
constexpr Migration broken {3, "broken", "ccc", sql::probe::brokenStep.text};

} // namespace

//! The only way in which the schema changes.
class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_postgres = std::make_unique<test::TestDatabase>(test::TestDatabase::Schema::Empty); }
    void cleanup() { m_postgres.reset(); }

    void theProgramsOwnMigrationsApplyOnceAndOnlyOnce()
    {
        Migrator migrator(m_postgres->dsn());
        QCOMPARE(migrator.apply(), int(migrations().size()));
        QCOMPARE(migrator.apply(), 0);
        const auto status = migrator.status();
        QVERIFY(std::all_of(status.begin(), status.end(), [](const auto &step) { return step.appliedAt.has_value(); }));
    }

    void versionsAreUniqueAndInOrder()
    {
        QVERIFY(std::is_sorted(migrations().begin(), migrations().end(),
                               [](const auto &a, const auto &b) { return a.version <= b.version; }));
    }

    void onlyWhatIsMissingIsApplied()
    {
        QCOMPARE(Migrator(m_postgres->dsn(), std::span(&first, 1)).apply(), 1);
        const Migration both[] {first, second};
        Migrator migrator(m_postgres->dsn(), both);
        QVERIFY(!migrator.status().back().appliedAt);
        QCOMPARE(migrator.apply(), 1);
    }

    void aNewerSchemaIsRefused()
    {
        const Migration both[] {first, second};
        Migrator(m_postgres->dsn(), both).apply();
        Migrator older(m_postgres->dsn(), std::span(&first, 1));
        QVERIFY_THROWS_EXCEPTION(SchemaError, older.apply());
        QVERIFY_THROWS_EXCEPTION(SchemaError, older.status());
    }

    void anEditedStepIsRefused()
    {
        Migrator(m_postgres->dsn(), std::span(&first, 1)).apply();
        auto edited = first;
        edited.checksum = "other";
        QVERIFY_THROWS_EXCEPTION(SchemaError, Migrator(m_postgres->dsn(), std::span(&edited, 1)).apply());
    }

    void aStepThatFailsLeavesNothingAndMayBeRepaired()
    {
        const Migration steps[] {first, second, broken};
        QVERIFY_THROWS_EXCEPTION(DatabaseError, Migrator(m_postgres->dsn(), steps).apply());
        Migrator migrator(m_postgres->dsn(), steps);
        QVERIFY(!migrator.status().back().appliedAt);
        QCOMPARE(m_postgres->database().reading().value(sql::probe::countNotes).value_or(""), std::string("0"));
    }

    void serversThatStartTogetherApplyEachStepOnce()
    {
        std::atomic<int> applied = 0;
        std::vector<std::thread> servers;
        for (int i = 0; i < 4; ++i)
            servers.emplace_back([&] { applied += Migrator(m_postgres->dsn()).apply(); });
        for (auto &server : servers)
            server.join();
        QCOMPARE(applied.load(), int(migrations().size()));
    }

    void auditPartitionsAreMadeAheadAndTakeStrayRowsIn()
    {
        Migrator(m_postgres->dsn()).apply();
        auto &database = m_postgres->database();
        m_postgres->run(sql::probe::strayAudit.text);
        QCOMPARE(database.reading().value(sql::probe::strayAudits).value_or(""), std::string("1"));
        auto transaction = database.begin();
        QCOMPARE(transaction->value(sql::probe::auditPartitions, 3).value_or(""), std::string("0"));
        QCOMPARE(transaction->value(sql::probe::auditPartitions, 5).value_or(""), std::string("2"));
        transaction->commit();
        QCOMPARE(database.reading().value(sql::probe::strayAudits).value_or(""), std::string("0"));
    }

    void searchFoldsAccentsAndCase()
    {
        Migrator(m_postgres->dsn()).apply();
        QCOMPARE(m_postgres->database().reading().value(sql::probe::fold, "Ærø ÉCOLE Müller").value_or(""),
                 std::string("aero ecole muller"));
    }

private:
    std::unique_ptr<test::TestDatabase> m_postgres;
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
