// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/pool.h"
#include "sql/probe.h"
#include "support/fibers.h"
#include "support/postgres.h"

#include <QElapsedTimer>
#include <set>

using namespace oms;
using namespace std::chrono_literals;

//! The database of an event-loop thread: many fibers, few connections.
class FiberDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_postgres = std::make_unique<test::TestDatabase>(test::TestDatabase::Schema::Empty);
        m_postgres->run(sql::probe::createNotes.text);
        open({});
    }
    void cleanup()
    {
        m_database.reset();
        m_postgres.reset();
        QCOMPARE(m_counters->open.load(), std::int64_t(0));
        QCOMPARE(m_counters->idle.load(), std::int64_t(0));
        QCOMPARE(m_counters->waiting.load(), std::int64_t(0));
    }

    void thousandFibersGetTheirOwnAnswers()
    {
        int right = 0;
        test::onFibers(1000, [&](int number) {
            const auto text = "answer " + std::to_string(number);
            right += m_database->reading().value(sql::probe::echo, text) == text;
        });
        QCOMPARE(right, 1000);
        QVERIFY(m_counters->open.load() <= m_database->readingConnections());
    }

    void anErrorOfOneFiberDoesNotTouchItsNeighbours()
    {
        int refused = 0;
        int right = 0;
        test::onFibers(300, [&](int number) {
            try {
                const auto quotient = m_database->reading().value(sql::probe::divide, number % 3 == 0 ? 0 : 1);
                right += quotient == "1";
            } catch (const DatabaseError &error) {
                refused += error.sqlState() == "22012";
            }
        });
        QCOMPARE(refused, 100);
        QCOMPARE(right, 200);
    }

    void aLargeAnswerAndALargeParameterPass()
    {
        test::onFiber([this] {
            const std::string large(8 * 1024 * 1024, 'x');
            QVERIFY(m_database->reading().value(sql::probe::echo, large) == large);
        });
    }

    void transactionsCommitAndRollBack()
    {
        test::onFibers(200, [this](int number) {
            auto transaction = m_database->begin();
            transaction->execute(sql::probe::addPair, "a" + std::to_string(number), number);
            transaction->post(sql::probe::addPair, {"b" + std::to_string(number), number});
            if (number % 2 == 0)
                transaction->commit();
        });
        QCOMPARE(countNotes(), 200);
        QCOMPARE(halfPairs(), 0);
        QVERIFY(m_counters->open.load() <= 20);
        QCOMPARE(m_counters->acquired.load(), std::int64_t(200));
    }

    void anExceptionRollsBackOnItsWayOut()
    {
        test::onFibers(50, [this](int number) {
            try {
                auto transaction = m_database->begin();
                transaction->execute(sql::probe::addNote, "note " + std::to_string(number));
                throw std::runtime_error("business code broke");
            } catch (const std::runtime_error &) {
                // suspending inside a handler mixes up nobody's exceptions
                m_database->reading().value(sql::probe::echo, "x");
            }
        });
        QCOMPARE(countNotes(), 0);
    }

    void aUniqueViolationNamesItsConstraint()
    {
        test::onFiber([this] {
            auto transaction = m_database->begin();
            transaction->execute(sql::probe::addNote, "one");
            try {
                transaction->execute(sql::probe::addNote, "one");
                QFAIL("the second one was taken");
            } catch (const DatabaseError &error) {
                QVERIFY(error.isUniqueViolation());
                QCOMPARE(error.constraint(), std::string("note_text_once"));
            }
        });
    }

    void whoWaitsTooLongForAConnectionIsRefused()
    {
        open({.connections = 2, .acquireTimeout = 50ms});
        test::onFiber([this] {
            auto holder = m_database->begin();
            holder->value(sql::probe::echo, "x");
            try {
                m_database->begin();
                QFAIL("there was a second connection");
            } catch (const DatabaseError &error) {
                QVERIFY(error.isUnavailable());
            }
            holder->commit();
            holder.reset();
            QCOMPARE(m_database->begin()->value(sql::probe::echo, "y").value_or(""), std::string("y"));
        });
    }

    void connectionsAreGivenInTheOrderOfAsking()
    {
        open({.connections = 2});
        std::vector<int> order;
        test::onFibers(20, [&](int number) {
            auto transaction = m_database->begin();
            order.push_back(number);
            transaction->value(sql::probe::echo, "x");
        });
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(order.size(), std::size_t(20));
    }

    void aReadInFlightIsRepeatedWhenItsConnectionBreaks()
    {
        int right = 0;
        test::onFibers(40, [&](int number) {
            if (number == 20)
                m_postgres->database().begin()->run(sql::probe::endOthers, {});
            const auto text = std::to_string(number);
            right += m_database->reading().value(sql::probe::echo, text) == text;
        });
        QCOMPARE(right, 40);
    }

    void aWriteInFlightIsUnavailableWhenItsConnectionBreaks()
    {
        test::onFiber([this] {
            auto transaction = m_database->begin();
            transaction->execute(sql::probe::addNote, "one");
            m_postgres->database().begin()->run(sql::probe::endOthers, {});
            try {
                transaction->commit();
                QFAIL("committed on a broken connection");
            } catch (const DatabaseError &error) {
                QVERIFY(error.isUnavailable());
            }
        });
        QCOMPARE(countNotes(), 0);
    }

    void closingReleasesEveryFiber()
    {
        int refused = 0;
        for (int i = 0; i < 30; ++i) {
            Fiber::spawn([&, i] {
                try {
                    if (i % 2 == 0)
                        m_database->reading().value(sql::probe::slowly, "10");
                    else
                        m_database->begin()->value(sql::probe::slowly, "10");
                } catch (const DatabaseError &error) {
                    refused += error.isUnavailable();
                }
            });
        }
        QTRY_VERIFY(m_counters->statements >= 15); // at the least the reading half is at work
        m_database.reset();
        QCOMPARE(refused, 30);
    }

private:
    void open(PoolOptions options)
    {
        options.connection.dsn = m_postgres->dsn();
        m_database.reset();
        m_counters = std::make_unique<DatabaseCounters>();
        m_database = std::make_unique<FiberDatabase>(options, *m_counters);
    }
    int number(const Statement &statement)
    {
        return std::stoi(m_postgres->database().reading().value(statement).value_or("-1"));
    }
    int countNotes() { return number(sql::probe::countNotes); }
    int halfPairs() { return number(sql::probe::halfPairs); }

    std::unique_ptr<test::TestDatabase> m_postgres;
    std::unique_ptr<DatabaseCounters> m_counters;
    std::unique_ptr<FiberDatabase> m_database;
};

QTEST_GUILESS_MAIN(FiberDatabaseTest)
#include "tst_fiberdatabase.moc"
