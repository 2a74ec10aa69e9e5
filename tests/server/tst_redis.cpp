// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/kept.h"
#include "server/redis/rates.h"
#include "server/redis/store.h"
#include "tests/support/fibers.h"
#include "tests/support/redisserver.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace std::chrono_literals;
using http::RateLimits;

namespace {

//! Long enough for a busy machine: that nobody waits so long is tst_redisoutage's business.
redis::Options patient(const std::string &url, const std::string &authorities = {})
{
    return {.url = url, .authorities = authorities, .patience = 10s, .silence = 10s};
}

//! What one server has of Redis, with a memory of its own.
struct Server {
    explicit Server(const std::string &url)
        : client(patient(url), counters)
    { }
    redis::Counters counters;
    redis::Client client;
    redis::Store store {client};
    redis::Rates rates {client, "secret"};
    Kept kept {"totals"};
    RateLimits limits {{.perAddress = 3}};

    std::optional<std::string> find(const std::string &key, const std::string &stamp)
    {
        std::optional<std::string> found;
        onFiber([&] { found = kept.find(key, stamp, &store); });
        return found;
    }
    RateLimits::Verdict take(const std::string &address)
    {
        RateLimits::Verdict verdict;
        onFiber([&] {
            verdict = limits.take(RateLimits::Bucket::Address, address, std::chrono::steady_clock::now(), &rates);
        });
        return verdict;
    }
};

std::optional<std::string> echo(redis::Client &client, const std::string &text)
{
    std::optional<std::string> heard;
    onFiber([&] {
        if (const auto reply = client.ask({"ECHO", text}))
            heard = reply->text();
    });
    return heard;
}

} // namespace

//! What Redis is used for, against a real one. What happens without it: tst_redisoutage, tst_twoservers.
class RedisTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<Server> m_one;
    std::unique_ptr<Server> m_other;

    QStringList keys() const { return m_redis->ask({QStringLiteral("KEYS"), QStringLiteral("*")}); }
    qint64 lifeOf(const QString &key) const
    {
        return m_redis->ask({QStringLiteral("PTTL"), key}).value(0).toLongLong();
    }

private Q_SLOTS:
    void init()
    {
        m_redis = std::make_unique<RedisServer>();
        m_one = std::make_unique<Server>(m_redis->url());
        m_other = std::make_unique<Server>(m_redis->url());
        QTRY_VERIFY(m_one->client.isAnswering() && m_other->client.isAnswering());
    }
    void cleanup()
    {
        m_one.reset();
        m_other.reset();
        m_redis.reset();
    }

    // The connection --------------------------------------------------------------------------------------------------

    void everybodyGetsTheirOwnAnswer()
    {
        std::vector<std::optional<std::string>> heard(300);
        onFibers(300, [&](int i) {
            m_one->client.tell({"SET", "x", std::to_string(i)});
            const auto reply = m_one->client.ask({"ECHO", "answer " + std::to_string(i)});
            heard[std::size_t(i)] = reply ? reply->text() : std::nullopt;
        });
        for (std::size_t i = 0; i < heard.size(); ++i)
            QCOMPARE(heard[i].value_or(""), "answer " + std::to_string(i));
        QCOMPARE(m_one->counters.timeouts.load(), 0);
    }

    void anAnswerMayHoldAnything()
    {
        std::string all(100'000, 'x');
        for (std::size_t i = 0; i < 256; ++i)
            all[i] = static_cast<char>(i);
        QCOMPARE(echo(m_one->client, all), std::optional(all));
        QCOMPARE(echo(m_one->client, ""), std::optional(std::string()));
    }

    void outsideAFiberNobodyWaits() { QVERIFY(!m_one->client.ask({"ECHO", "x"})); }

    void whatIsRefusedIsCountedAndHarmsNobody()
    {
        onFiber([&] { QVERIFY(m_one->client.ask({"NONSENSE"})->error().has_value()); });
        QCOMPARE(m_one->counters.errors.load(), 1);
        QCOMPARE(echo(m_one->client, "still there"), std::optional(std::string("still there")));
    }

    void whoeverWaitsWhenTheThreadEndsGoesOnWithout()
    {
        m_redis->hang();
        bool isOver = false;
        Fiber::spawn([&] { isOver = !m_one->client.ask({"ECHO", "x"}); });
        QVERIFY(!isOver);
        m_one->client.close();
        QVERIFY(isOver);
    }

    void aPasswordAndANumberedDatabaseAreUsed()
    {
        const RedisServer closed("it's %3F");
        redis::Counters counters;
        auto url = closed.url("/3");
        url.replace(url.find("it's %3F"), 8, "it's%20%253F");
        redis::Client client(patient(url), counters);
        QTRY_VERIFY(client.isAnswering());
        onFiber([&] { QVERIFY(client.ask({"SET", "a", "b"})); });
        QCOMPARE(closed.ask({QStringLiteral("-n"), QStringLiteral("3"), QStringLiteral("GET"), QStringLiteral("a")}),
                 QStringList {QStringLiteral("b")});
        url.insert(url.find("://") + 3, "default");
        redis::Client named(patient(url), counters);
        QTRY_VERIFY(named.isAnswering());
    }

    void withAWrongPasswordThereIsNoRedis()
    {
        const RedisServer closed("right");
        for (const auto &url : {"redis://:wrong@" + closed.url().substr(closed.url().find('@') + 1),
                                "redis://" + closed.url().substr(closed.url().find('@') + 1)}) {
            redis::Counters counters;
            redis::Client client(patient(url), counters);
            QTRY_VERIFY(counters.losses.load() >= 2);
            QVERIFY(!client.isAnswering());
            QCOMPARE(echo(client, "x"), std::optional<std::string>());
        }
    }

    void tlsNeedsACertificateThatIsTrusted()
    {
        const RedisServer secure({}, RedisServer::Tls::Yes);
        redis::Counters counters, strangers;
        redis::Client client(patient(secure.url(), RedisServer::certificate()), counters);
        redis::Client stranger(patient(secure.url()), strangers);
        QTRY_VERIFY(client.isAnswering());
        QCOMPARE(echo(client, std::string(50'000, 'x')), std::optional(std::string(50'000, 'x')));
        QTRY_VERIFY(strangers.losses.load() >= 2);
        QCOMPARE(strangers.answering.load(), 0);
    }

    void whatIsNotRedisIsNeverAsked()
    {
        QTcpServer web;
        QVERIFY(web.listen(QHostAddress::LocalHost));
        connect(&web, &QTcpServer::newConnection, &web, [&web] {
            auto *socket = web.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write("HTTP/1.1 400 What?\r\n\r\n"); });
        });
        redis::Counters counters;
        redis::Client client(patient("redis://127.0.0.1:" + std::to_string(web.serverPort())), counters);
        QTRY_VERIFY(counters.losses.load() >= 2);
        QCOMPARE(counters.answering.load(), 0);
    }

    // What is kept ----------------------------------------------------------------------------------------------------

    void whatOneKeepsTheOtherFinds()
    {
        const auto before = keptCounters().sharedHits.load();
        onFiber([&] { m_one->kept.put("red horses", "stamp 1", "17", &m_one->store); });
        QTRY_COMPARE(keys().size(), 1);
        QCOMPARE(m_other->find("red horses", "stamp 1"), std::optional(std::string("17")));
        QCOMPARE(m_other->find("red horses", "stamp 2"), std::optional<std::string>());
        QCOMPARE(m_other->find("blue horses", "stamp 1"), std::optional<std::string>());
        QCOMPARE(keptCounters().sharedHits.load(), before + 1);
        Kept others {"statistics"};
        onFiber([&] { QVERIFY(!others.find("red horses", "stamp 1", &m_other->store)); });
    }

    void whatWasFoundOnceIsKnown()
    {
        onFiber([&] { m_one->kept.put("red horses", "stamp", "17", &m_one->store); });
        QTRY_COMPARE(keys().size(), 1);
        QCOMPARE(m_other->find("red horses", "stamp"), std::optional(std::string("17")));
        m_redis->kill();
        QCOMPARE(m_other->find("red horses", "stamp"), std::optional(std::string("17")));
        QCOMPARE(m_one->find("red horses", "stamp"), std::optional(std::string("17")));
    }

    void redisForgetsAndCannotRead()
    {
        onFiber([&] { m_one->kept.put("customers called Müller", "stamp", "17", &m_one->store); });
        QTRY_COMPARE(keys().size(), 1);
        const auto key = keys().front();
        static const QRegularExpression digest(QStringLiteral("^oms:kept:[A-Za-z0-9_-]{43}$"));
        QVERIFY2(digest.match(key).hasMatch(), qPrintable(key));
        const auto longest = std::chrono::milliseconds(Kept::longestShared).count();
        QVERIFY(lifeOf(key) > longest - 60'000 && lifeOf(key) <= longest);
    }

    // Limits ----------------------------------------------------------------------------------------------------------

    void aLimitHoldsForAllServersTogether()
    {
        QCOMPARE(m_one->take("10.0.0.1").remaining, 2);
        QCOMPARE(m_other->take("10.0.0.1").remaining, 1);
        const auto last = m_one->take("10.0.0.1");
        QVERIFY(last.isAllowed);
        QCOMPARE(last.remaining, 0);
        for (auto *server : {m_one.get(), m_other.get()}) {
            const auto refused = server->take("10.0.0.1");
            QVERIFY(!refused.isAllowed);
            QCOMPARE(refused.limit, 3);
            QVERIFY(refused.retryAfterSeconds > 10 && refused.retryAfterSeconds <= 20);
        }
        QVERIFY(m_other->take("10.0.0.2").isAllowed);
    }

    void manyAtOnceGetNoMoreThanThereIs()
    {
        int allowed = 0;
        onFibers(100, [&](int i) {
            auto &server = i % 2 ? *m_other : *m_one;
            allowed += server.limits.take(RateLimits::Bucket::Address, "x", {}, &server.rates).isAllowed;
        });
        QCOMPARE(allowed, 3);
    }

    void aLimitHoldsWhenRedisHasForgottenTheScript()
    {
        QCOMPARE(m_one->take("10.0.0.1").remaining, 2);
        m_redis->ask({QStringLiteral("SCRIPT"), QStringLiteral("FLUSH")});
        QCOMPARE(m_other->take("10.0.0.1").remaining, 1);
        QCOMPARE(m_one->counters.errors.load() + m_other->counters.errors.load(), 0);
    }

    void withoutRedisTheOwnBucketDecides()
    {
        QCOMPARE(m_one->take("10.0.0.1").remaining, 2);
        QCOMPARE(m_other->take("10.0.0.1").remaining, 1);
        m_redis->kill();
        QTRY_VERIFY(!m_one->client.isAnswering());
        QCOMPARE(m_one->take("10.0.0.1").remaining, 1); // of what this one knows
        QCOMPARE(m_one->take("10.0.0.1").remaining, 0);
        QVERIFY(!m_one->take("10.0.0.1").isAllowed);
    }

    void redisKnowsNoAddressAndForgetsWhatIsFull()
    {
        m_one->take("10.0.0.1");
        QCOMPARE(keys().size(), 1);
        const auto key = keys().front();
        static const QRegularExpression digest(QStringLiteral("^oms:rate:[A-Za-z0-9_-]{43}$"));
        QVERIFY2(digest.match(key).hasMatch(), qPrintable(key));
        QVERIFY(lifeOf(key) > 0 && lifeOf(key) <= 20'000); // one of three a minute
        redis::Rates others {m_one->client, "another secret"};
        onFiber([&] { others.take("0 10.0.0.1", 20s, 60s); });
        QCOMPARE(keys().size(), 2);
    }

    void aClockThatWasSetBackLocksNobodyOut()
    {
        m_one->take("10.0.0.1");
        m_redis->ask({QStringLiteral("SET"), keys().front(), QStringLiteral("9000000000000000")});
        QCOMPARE(m_other->take("10.0.0.1").remaining, 2);
    }

    void aLimitBeyondMicrosecondsIsStillAnswered()
    {
        RateLimits limits {{.perAddress = 1'000'000'000}};
        onFiber([&] { QVERIFY(limits.take(RateLimits::Bucket::Address, "x", {}, &m_one->rates).isAllowed); });
        QCOMPARE(m_one->counters.errors.load(), 0);
    }
};

QTEST_GUILESS_MAIN(RedisTest)
#include "tst_redis.moc"
