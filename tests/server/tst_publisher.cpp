// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/feed.h"
#include "server/sync/publisher.h"
#include "tests/support/jsonpath.h"
#include "tests/support/postgres.h"
#include "tests/support/server.h"
#include "tests/support/show.h"

#include <QElapsedTimer>
#include <QTest>

using namespace oms;
using namespace oms::sync;
using namespace oms::test;

//! The thread that publishes what its program has committed, and what others left.
class PublisherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_postgres = std::make_unique<TestDatabase>();
        publish(m_postgres->database());
        m_isReady = true;
        m_publishings = 0;
    }
    void cleanup()
    {
        m_publisher.reset();
        m_postgres.reset();
    }

    void aCommitIsPublishedAtOnce()
    {
        start();
        addCustomer();
        QElapsedTimer clock;
        clock.start();
        m_publisher->wake();
        QTRY_COMPARE(marks(), 0);
        QVERIFY2(clock.elapsed() < 900, "not by the tick of a second");
        QTRY_COMPARE(m_counters.published, 1);
    }

    void manyCommitsShareAPublishing()
    {
        start();
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 100; ++i) {
            addCustomer();
            m_publisher->wake();
        }
        QTRY_COMPARE(marks(), 0);
        QVERIFY(m_publishings <= clock.elapsed() / 10 + 2);
        QTRY_COMPARE(m_counters.published, 100);
    }

    void whatAProgramLeftThatCrashedIsPublishedSoon()
    {
        start();
        addCustomer(); // and nobody says so
        QTRY_COMPARE(marks(), 0);
        QTRY_COMPARE(m_counters.published, 1);
    }

    void nothingIsDoneBeforeTheDatabaseIsReady()
    {
        m_isReady = false;
        start();
        addCustomer();
        m_publisher->wake();
        m_publisher.reset();
        QCOMPARE(marks(), 1);
        QCOMPARE(m_counters.failures, 0);
    }

    void itComesBackWhenTheDatabaseDoes()
    {
        start();
        addCustomer();
        m_publisher->wake();
        QTRY_COMPARE(m_counters.published, 1);
        m_postgres->run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        addCustomer();
        m_publisher->wake();
        QTRY_COMPARE(marks(), 0);
    }

    void theServerPublishesWhatARequestHasWritten()
    {
        ServerInProcess api;
        api.account("sue", Role::Supervisor);
        api.account("root", Role::Admin);
        QCOMPARE(api.post("/api/v1/customers", R"({"name":"Bo"})").as("sue").answer().status, 201);
        const auto put = "SELECT op FROM change_feed WHERE entity = 'customer'";
        QTRY_COMPARE(api.postgres.database().reading().value({"test.put", put}).value_or(""), std::string("put"));
        QTRY_VERIFY(api.get("/metrics").as("root").answer().body.find("\noms_sync_published_total 1")
                    != std::string::npos);
        QVERIFY(api.get("/metrics").as("root").answer().body.find("oms_sync_publish_duration_seconds_count")
                != std::string::npos);
    }

private:
    void start()
    {
        m_publisher = std::make_unique<Publisher>(
            Publisher::Surroundings {.connection = {.dsn = m_postgres->dsn()},
                                     .isReady = [this] { return m_isReady.load(); },
                                     .took = [this](std::chrono::duration<double>) { ++m_publishings; }},
            m_counters);
        m_counters.published = 0;
    }
    void addCustomer() { m_postgres->run("INSERT INTO customer (id, name) VALUES (gen_random_uuid(), 'Bo')"); }
    std::int64_t marks() { return waitingMarks(m_postgres->database().reading()).marks; }

    std::unique_ptr<TestDatabase> m_postgres;
    std::atomic<bool> m_isReady {true};
    std::atomic<qint64> m_publishings {0};
    PublisherCounters m_counters;
    std::unique_ptr<Publisher> m_publisher;
};

QTEST_GUILESS_MAIN(PublisherTest)
#include "tst_publisher.moc"
