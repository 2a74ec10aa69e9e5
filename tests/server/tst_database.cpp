// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/probe.h"
#include "support/postgres.h"

#include <QTest>

using namespace oms;

//! Sessions and transactions as omsctl and tests use them; the same code runs on fibers (tst_fiberdatabase).
class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_postgres = std::make_unique<test::TestDatabase>(test::TestDatabase::Schema::Empty);
        m_postgres->run(sql::probe::createNotes.text);
    }
    void cleanup() { m_postgres.reset(); }

    void aParameterComesBackAsItWas()
    {
        const std::string text = "O'Hara \\ \"é\" \n{}$1";
        QCOMPARE(database().reading().value(sql::probe::echo, text).value_or(""), text);
        QVERIFY(!database().reading().value(sql::probe::echo, std::nullopt));
    }

    void committedRowsStay()
    {
        auto transaction = database().begin();
        QCOMPARE(transaction->execute(sql::probe::addNote, "one"), std::int64_t(1));
        QCOMPARE(count(), 0);
        transaction->commit();
        QCOMPARE(count(), 1);
    }

    void anUncommittedTransactionLeavesNothing()
    {
        {
            auto transaction = database().begin();
            transaction->execute(sql::probe::addNote, "one");
            transaction->post(sql::probe::addNote, {"two"});
        }
        QCOMPARE(count(), 0);
    }

    void postedRowsTravelWithTheCommit()
    {
        auto transaction = database().begin();
        transaction->post(sql::probe::addNote, {"one"});
        transaction->post(sql::probe::addNote, {"two"});
        transaction->commit();
        QCOMPARE(count(), 2);
    }

    void anErrorInAPostedRowSurfacesAtTheCommitAndNothingIsWritten()
    {
        auto transaction = database().begin();
        transaction->execute(sql::probe::addNote, "one");
        transaction->post(sql::probe::addNote, {"one"});
        transaction->post(sql::probe::addNote, {"two"});
        const auto error = errorOf([&] { transaction->commit(); });
        QVERIFY(error.isUniqueViolation());
        QCOMPARE(error.constraint(), std::string("note_text_once"));
        transaction.reset();
        QCOMPARE(count(), 0);
    }

    void afterAnErrorTheTransactionIsOver()
    {
        auto transaction = database().begin();
        transaction->execute(sql::probe::addNote, "one");
        QCOMPARE(errorOf([&] { transaction->value(sql::probe::divide, 0); }).sqlState(), std::string("22012"));
        QCOMPARE(errorOf([&] { transaction->execute(sql::probe::addNote, "two"); }).sqlState(), std::string("25P02"));
        QCOMPARE(errorOf([&] { transaction->commit(); }).sqlState(), std::string("25P02"));
        transaction.reset();
        QCOMPARE(count(), 0);
        QCOMPARE(database().begin()->value(sql::probe::echo, "fine").value_or(""), std::string("fine"));
    }

    void readingCannotWrite()
    {
        QCOMPARE(errorOf([&] { database().reading().execute(sql::probe::addNote, "one"); }).sqlState(),
                 std::string("25006"));
    }

    void aLostConnectionIsReplaced()
    {
        auto &reading = database().reading();
        const auto first = reading.value(sql::probe::who).value_or("0");
        database().begin()->execute(sql::probe::endBackend, std::stoi(first));
        QVERIFY(reading.value(sql::probe::who).value_or("0") != first);
    }

    void aTransactionOnALostConnectionIsUnavailable()
    {
        auto transaction = database().begin();
        const auto own = transaction->value(sql::probe::who).value_or("0");
        database().begin()->execute(sql::probe::endBackend, std::stoi(own));
        QVERIFY(errorOf([&] { transaction->execute(sql::probe::addNote, "one"); }).isUnavailable());
        transaction.reset();
        QCOMPARE(count(), 0);
    }

    void aChangedColumnTypeIsNoticed()
    {
        auto &reading = database().reading();
        QCOMPARE(reading.run(sql::probe::pairs, {})->size(), std::size_t(0));
        m_postgres->run(sql::probe::changeNotes.text);
        QCOMPARE(reading.run(sql::probe::pairs, {})->size(), std::size_t(0));
    }

    void everySessionHasItsLimits()
    {
        auto &reading = database().reading();
        QCOMPARE(reading.value(sql::probe::setting, "statement_timeout").value_or(""), std::string("30s"));
        QCOMPARE(reading.value(sql::probe::setting, "idle_in_transaction_session_timeout").value_or(""),
                 std::string("5min"));
        QCOMPARE(reading.value(sql::probe::setting, "plan_cache_mode").value_or(""), std::string("force_generic_plan"));
        QCOMPARE(reading.value(sql::probe::setting, "TimeZone").value_or(""), std::string("UTC"));
    }

private:
    BlockingDatabase &database() { return m_postgres->database(); }
    int count() { return std::stoi(database().reading().value(sql::probe::countNotes).value_or("-1")); }

    template<class Body>
    static DatabaseError errorOf(const Body &body)
    {
        try {
            body();
        } catch (const DatabaseError &error) {
            return error;
        }
        return {"none", "", "nothing was thrown"};
    }

    std::unique_ptr<test::TestDatabase> m_postgres;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
