// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/redis/client.h"
#include "tests/support/fibers.h"
#include "tests/support/redisserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace std::chrono_literals;

namespace {

std::string echoed(redis::Client &client, const std::string &text)
{
    const auto reply = client.ask({"ECHO", text});
    return reply ? reply->text().value_or("no text") : "nothing";
}

std::string echo(redis::Client &client, const std::string &text)
{
    std::string heard;
    onFiber([&] { heard = echoed(client, text); });
    return heard;
}

constexpr const char *takes30ms = "local function now() local t = redis.call('TIME') return t[1] * 1000000 + t[2] end "
                                  "local late = now() + 30000 repeat until now() > late return 1";

//! How many of that many fibers that ask at once are answered.
int answered(redis::Client &client, int fibers)
{
    int count = 0;
    onFibers(fibers, [&](int) { count += client.ask({"ECHO", "x"}).has_value(); });
    return count;
}

} // namespace

//! A real Redis that hangs, dies and comes back.
class RedisOutageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<redis::Counters> m_counters;
    std::unique_ptr<redis::Client> m_client;

    void connectTo(std::chrono::milliseconds patience, std::chrono::milliseconds silence = 10s)
    {
        m_client.reset();
        m_counters = std::make_unique<redis::Counters>();
        m_client = std::make_unique<redis::Client>(
            redis::Options {.url = m_redis->url(), .patience = patience, .silence = silence}, *m_counters);
        QTRY_VERIFY(m_client->isAnswering());
    }

public:
    static void initMain() { qputenv("QT_NO_GLIB", "1"); } // the server's event loop

private Q_SLOTS:
    void init() { m_redis = std::make_unique<RedisServer>(); }
    void cleanup()
    {
        m_client.reset();
        m_redis.reset();
    }

    void whenItHangsEachRequestWaitsOnceAndForMilliseconds()
    {
        connectTo(redis::Options {.url = {}}.patience);
        m_redis->hang();
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(answered(*m_client, 100), 0);
        const auto first = clock.restart();
        QVERIFY2(first >= 5 && first < 500, qPrintable(QString::number(first)));
        QCOMPARE(m_counters->timeouts.load(), 1); // all of them at one time
        const auto asked = m_counters->commands.load();
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(echo(*m_client, "x"), std::string("nothing"));
        QCOMPARE(m_counters->commands.load(), asked); // nobody asks, so nobody waits
        QCOMPARE(m_counters->timeouts.load(), 1);
        QCOMPARE(m_counters->answering.load(), 0);
    }

    void answersThatComeLateAreNobodyElses()
    {
        connectTo(20ms);
        m_redis->hang();
        QCOMPARE(answered(*m_client, 10), 0);
        m_redis->goOn();
        QTRY_VERIFY(m_client->isAnswering());
        for (const auto *text : {"one", "two", "three"})
            QCOMPARE(echo(*m_client, text), std::string(text));
        QCOMPARE(m_counters->losses.load(), 0); // the same connection
    }

    //! Each time it rests twice as long: 50, 100, 200, 400 ms, until an answer is in time.
    void whoIsAlwaysLateIsAskedLessAndLess()
    {
        connectTo(5ms);
        const auto askSlowly = [this] {
            onFiber([&] { QVERIFY(!m_client->ask({"EVAL", takes30ms, "0"})); });
            QVERIFY(!m_client->isAnswering());
            QTRY_VERIFY(m_client->isAnswering());
        };
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 4; ++i)
            askSlowly();
        QVERIFY2(clock.elapsed() >= 750, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_counters->losses.load(), 0);
        QTRY_COMPARE(echo(*m_client, "in time"), std::string("in time"));
        clock.restart();
        askSlowly();
        QVERIFY2(clock.elapsed() < 750, qPrintable(QString::number(clock.elapsed())));
    }

    //! The kernel takes connections for a process that is stopped.
    void itComesBackAfterHangingForLonger()
    {
        connectTo(20ms, 50ms);
        m_redis->hang();
        QCOMPARE(answered(*m_client, 10), 0);
        QTRY_VERIFY(m_counters->losses.load() >= 3);
        QCOMPARE(echo(*m_client, "x"), std::string("nothing"));
        m_redis->goOn();
        QTRY_VERIFY(m_client->isAnswering());
        connectTo(10s);
        QCOMPARE(echo(*m_client, "back"), std::string("back"));
    }

    void whenItDiesNobodyWaitsForTheEndOfTheirPatience()
    {
        connectTo(60s, 60s);
        m_redis->hang();
        int over = 0;
        for (int i = 0; i < 10; ++i)
            Fiber::spawn([&] { over += !m_client->ask({"ECHO", "x"}); });
        QCOMPARE(over, 0);
        m_redis->kill();
        QTRY_COMPARE(over, 10);
        QCOMPARE(m_counters->timeouts.load(), 0);
        QCOMPARE(m_counters->answering.load(), 0);
    }

    void itComesBackAfterItsDeath()
    {
        connectTo(10s);
        for (int i = 0; i < 3; ++i) {
            m_redis->kill();
            QTRY_VERIFY(!m_client->isAnswering());
            QCOMPARE(echo(*m_client, "x"), std::string("nothing"));
            m_redis->start();
            QTRY_VERIFY(m_client->isAnswering());
            QCOMPARE(echo(*m_client, "back"), std::string("back"));
        }
        QCOMPARE(m_counters->answering.load(), 1);
    }

    void itMayComeAfterTheServer()
    {
        m_redis->kill();
        redis::Counters counters;
        redis::Client client({.url = m_redis->url(), .patience = 10s}, counters);
        QTRY_VERIFY(counters.losses.load() >= 2);
        QCOMPARE(echo(client, "x"), std::string("nothing"));
        m_redis->start();
        QTRY_VERIFY(client.isAnswering());
        QCOMPARE(echo(client, "there"), std::string("there"));
    }

    //! A loop that was busy for longer than its patience asks the socket before it gives up.
    void aBusyLoopIsNotTakenForASlowRedis()
    {
        connectTo(5ms);
        redis::Counters counters;
        redis::Client other({.url = m_redis->url(), .patience = 10s}, counters);
        QTRY_VERIFY(other.isAnswering());
        std::string heard;
        onFiber([&] {
            QVERIFY(other.ask({"ECHO", "x"})); // from here on inside the part of the loop that looks at sockets
            Fiber::spawn([&] { heard = echoed(*m_client, "in time"); });
            QElapsedTimer clock;
            clock.start();
            while (clock.elapsed() < 50) { }
        });
        QTRY_COMPARE(heard, std::string("in time"));
        QCOMPARE(m_counters->timeouts.load(), 0);
    }
};

QTEST_GUILESS_MAIN(RedisOutageTest)
#include "tst_redisoutage.moc"
