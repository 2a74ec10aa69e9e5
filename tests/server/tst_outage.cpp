// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/blocking.h"
#include "server/database/cluster.h"
#include "server/database/pool.h"
#include "sql/probe.h"
#include "support/fibers.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

using namespace oms;
using namespace std::chrono_literals;

namespace {

//! Lets this fiber wait as a request waits for its client.
void pause(std::chrono::milliseconds time)
{
    auto *fiber = Fiber::current();
    QTimer::singleShot(time, [fiber] { fiber->resume(); });
    fiber->suspend();
}

} // namespace

//! PostgreSQL goes away under load and comes back, the server stays.
class OutageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster =
            std::make_unique<Cluster>(ClusterOptions {.directory = m_folder.path().toStdString(), .isFast = true});
        m_cluster->start();
        m_direct = std::make_unique<BlockingDatabase>(m_cluster->dsn());
        m_direct->runScript(sql::probe::createNotes.text);
    }
    void cleanupTestCase()
    {
        m_cluster->stop();
        Cluster::erase(m_folder.path().toStdString());
    }

    void stopAndStartUnderLoad()
    {
        PoolOptions options;
        options.connection.dsn = m_cluster->dsn();
        m_database = std::make_unique<FiberDatabase>(options, m_counters);
        for (int i = 0; i < clients; ++i)
            Fiber::spawn([this, i] { keepReading(i); });
        for (int i = 0; i < clients; ++i)
            Fiber::spawn([this, i] { keepWriting(i); });

        QTRY_VERIFY_WITH_TIMEOUT(m_reads > 200 && m_writes > 50, 20000);
        m_cluster->stop();
        const int refusedBefore = m_refused;
        QTRY_VERIFY_WITH_TIMEOUT(m_refused > refusedBefore + 50, 5000);
        QVERIFY2(m_slowestRefusal < 2000, "a refusal must not wait for the pool's time limit");

        m_cluster->start();
        QElapsedTimer sinceBack;
        sinceBack.start();
        const int reads = m_reads;
        const int writes = m_writes;
        QTRY_VERIFY_WITH_TIMEOUT(m_reads > reads + 50 && m_writes > writes + 20, 5000);
        qInfo("answers again %lld ms after PostgreSQL", sinceBack.elapsed());

        m_isEnough = true;
        QTRY_COMPARE_WITH_TIMEOUT(m_running, 0, 10000);
        QCOMPARE(m_wrong, 0);
        QVERIFY(m_counters.reconnects > 0);
        m_database.reset();

        // Every pair is whole; those whose COMMIT was under way may be there or not.
        QCOMPARE(number(sql::probe::halfPairs), 0);
        const int pairs = number(sql::probe::countNotes) / 2;
        QVERIFY(pairs >= m_writes && pairs <= m_writes + m_doubtful);
    }

private:
    static constexpr int clients = 20;

    void keepReading(int client)
    {
        ++m_running;
        for (int i = 0; !m_isEnough; ++i) {
            attempt([&] {
                const auto text = std::to_string(client) + "/" + std::to_string(i);
                m_wrong += m_database->reading().value(sql::probe::echo, text) != text;
                ++m_reads;
            });
            pause(5ms);
        }
        --m_running;
    }

    void keepWriting(int client)
    {
        ++m_running;
        for (int i = 0; !m_isEnough; ++i) {
            const int pair = client * 1000000 + i;
            bool isCommitting = false;
            attempt([&] {
                auto transaction = m_database->begin();
                transaction->execute(sql::probe::addPair, "a" + std::to_string(pair), pair);
                transaction->post(sql::probe::addPair, {"b" + std::to_string(pair), pair});
                isCommitting = true;
                transaction->commit();
                isCommitting = false;
                ++m_writes;
            });
            m_doubtful += isCommitting;
            pause(5ms);
        }
        --m_running;
    }

    template<class Body>
    void attempt(const Body &body)
    {
        QElapsedTimer taken;
        taken.start();
        try {
            body();
        } catch (const DatabaseError &error) {
            m_wrong += !error.isUnavailable();
            ++m_refused;
            m_slowestRefusal = std::max(m_slowestRefusal, taken.elapsed());
        }
    }

    int number(const Statement &statement) { return std::stoi(m_direct->reading().value(statement).value_or("-1")); }

    QTemporaryDir m_folder;
    std::unique_ptr<Cluster> m_cluster;
    std::unique_ptr<BlockingDatabase> m_direct;
    DatabaseCounters m_counters;
    std::unique_ptr<FiberDatabase> m_database;
    int m_running = 0;
    int m_reads = 0;
    int m_writes = 0;
    int m_doubtful = 0;
    int m_refused = 0;
    int m_wrong = 0;
    qint64 m_slowestRefusal = 0;
    bool m_isEnough = false;
};

QTEST_GUILESS_MAIN(OutageTest)
#include "tst_outage.moc"
