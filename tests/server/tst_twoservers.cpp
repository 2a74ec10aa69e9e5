// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/passwords.h"
#include "server/users/administration.h"
#include "server/users/users.h"
#include "support/jsonpath.h"
#include "support/postgres.h"
#include "support/program.h"
#include "support/rawclient.h"
#include "support/redisserver.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

namespace {

constexpr const char *password = "correct horse battery staple";

//! One oms-server, asked over TCP.
class Server {
public:
    Server(const TestDatabase &postgres, const RedisServer *redis, const QStringList &settings = {})
        : m_program({},
                    QStringList {QStringLiteral("OMS_THREADS=1"),
                                 QStringLiteral("OMS_DATABASE_URL=") + QString::fromStdString(postgres.dsn())}
                        + (redis ? QStringList {QStringLiteral("OMS_REDIS_URL=") + QString::fromStdString(redis->url())}
                                 : QStringList())
                        + settings)
        , m_port(m_program.port())
    {
        m_program.lineWith(QStringLiteral("ready "));
    }

    Answer ask(const std::string &method, const std::string &target, const std::string &body = {})
    {
        auto head = method + ' ' + target + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n";
        if (!m_token.empty())
            head += "Authorization: Bearer " + m_token + "\r\n";
        if (!body.empty())
            head += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
        return RawClient(m_port).ask(QByteArray::fromStdString(head + "\r\n" + body));
    }
    Answer signIn(const std::string &with = password)
    {
        auto answer = ask("POST", "/api/v1/auth/login", R"({"username":"ada","password":")" + with + R"("})");
        m_token = textAt(answer.body, "access_token");
        return answer;
    }
    //! The total of a list that is too long to be counted by its first page; the status when there is none.
    int customers()
    {
        const auto answer = ask("GET", "/api/v1/customers?limit=1");
        return answer.status == 200 ? jsonAt(answer.body, "meta.total").toInt(-1) : -answer.status;
    }
    int orders() { return jsonAt(ask("GET", "/api/v1/orders/stats").body, "total").toInt(-1); }
    int create() { return ask("POST", "/api/v1/customers", R"({"name":"New"})").status; }
    //! A figure of /metrics; -1 when there is none.
    int figure(const std::string &name)
    {
        const auto text = '\n' + ask("GET", "/metrics").body;
        const auto at = text.find('\n' + name + ' ');
        return at == text.npos ? -1 : std::stoi(text.substr(at + name.size() + 2));
    }
    bool hasRedis() { return figure("oms_redis_up") == 1; }

private:
    Program m_program;
    quint16 m_port;
    std::string m_token;
};

constexpr auto foundByRedis = "oms_kept_hits_total{level=\"redis\"}";

} // namespace

//! Two programs of one installation, with a Redis and when it is gone.
class TwoServersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_postgres;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<Server> m_one;
    std::unique_ptr<Server> m_other;

    void start(const QStringList &settings = {})
    {
        m_one = std::make_unique<Server>(*m_postgres, m_redis.get(), settings);
        m_other = std::make_unique<Server>(*m_postgres, m_redis.get(), settings);
        for (auto *server : {m_one.get(), m_other.get()})
            QTRY_VERIFY(server->hasRedis());
    }
    void signIn()
    {
        for (auto *server : {m_one.get(), m_other.get()})
            QCOMPARE(server->signIn().status, 200);
    }

private Q_SLOTS:
    void init()
    {
        m_redis = std::make_unique<RedisServer>();
        m_postgres = std::make_unique<TestDatabase>();
        m_postgres->run("INSERT INTO customer (id, name, created_at, updated_at) "
                        "SELECT gen_random_uuid(), 'Old ' || n, now(), now() FROM generate_series(1, 20) n");
        NewUser wanted;
        wanted.username = "ada";
        wanted.full_name = "Ada Test";
        wanted.email = "ada@example.org";
        wanted.roles = {std::string(codeOf(Role::Supervisor))};
        Passwords passwords;
        const auto hash = passwords.hash(password).value();
        const auto transaction = m_postgres->database().begin();
        const auto who = users::operatorOfServer();
        Work work(*transaction, who, now(), {"fixture", "test"});
        QVERIFY(users::create(work, wanted, hash));
        transaction->commit();
    }
    void cleanup()
    {
        m_one.reset();
        m_other.reset();
        m_postgres.reset();
        m_redis.reset();
    }

    void whatOneHasCountedTheOtherKnows()
    {
        start();
        signIn();
        QCOMPARE(m_one->customers(), 20);
        QCOMPARE(m_one->orders(), 0);
        QCOMPARE(m_one->figure("oms_kept_misses_total"), 2);
        QCOMPARE(m_one->figure("oms_kept_entries"), 2);
        QCOMPARE(m_other->customers(), 20);
        QCOMPARE(m_other->orders(), 0);
        QCOMPARE(m_other->figure(foundByRedis), 2);
        QCOMPARE(m_other->figure("oms_kept_misses_total"), 0);
        QCOMPARE(m_other->customers(), 20);
        QCOMPARE(m_other->figure("oms_kept_hits_total{level=\"memory\"}"), 1);
    }

    void aChangeByOneIsSeenAtOnceByTheOther()
    {
        start();
        signIn();
        for (int count = 20; count < 30; count += 2) {
            QCOMPARE(m_one->customers(), count);
            QCOMPARE(m_other->customers(), count);
            QCOMPARE(m_one->create(), 201);
            QCOMPARE(m_other->customers(), count + 1);
            QCOMPARE(m_one->customers(), count + 1);
            QCOMPARE(m_other->create(), 201);
        }
        QCOMPARE(m_one->figure(foundByRedis), 5);
        QCOMPARE(m_other->figure(foundByRedis), 5);
    }

    void whatMakesNoSenseIsCountedAgain()
    {
        start();
        signIn();
        int right = 20;
        for (const auto *nonsense : {"x", "-5", "12x", ""}) {
            QCOMPARE(m_one->create(), 201);
            QCOMPARE(m_one->customers(), ++right);
            QCOMPARE(m_one->orders(), 0);
            for (const auto &key : m_redis->ask({QStringLiteral("KEYS"), QStringLiteral("oms:kept:*")}))
                m_redis->ask({QStringLiteral("SET"), key, QString::fromLatin1(nonsense)});
            QCOMPARE(m_other->customers(), right);
            QCOMPARE(m_other->orders(), 0);
        }
    }

    void aLimitHoldsForBoth()
    {
        start({QStringLiteral("OMS_RATE_SIGN_IN=3")});
        QCOMPARE(m_one->signIn("wrong").status, 401);
        QCOMPARE(m_other->signIn("wrong").status, 401);
        QCOMPARE(m_one->signIn("wrong").status, 401);
        QCOMPARE(m_other->signIn().status, 429);
        const auto refused = m_one->signIn();
        QCOMPARE(refused.status, 429);
        QVERIFY(!refused.header("retry-after").empty());
    }

    void whenRedisHangsOrDiesAllGoesOn_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("killed") << true;
        QTest::newRow("hanging") << false;
    }

    void whenRedisHangsOrDiesAllGoesOn()
    {
        QFETCH(bool, isKilled);
        start();
        signIn();
        QCOMPARE(m_one->customers(), 20);
        QCOMPARE(m_other->customers(), 20);
        isKilled ? m_redis->kill() : m_redis->hang();
        for (int count = 20; count < 30; count += 2) {
            QCOMPARE(m_one->create(), 201);
            QCOMPARE(m_other->customers(), count + 1);
            QCOMPARE(m_other->create(), 201);
            QCOMPARE(m_one->customers(), count + 2);
        }
        for (auto *server : {m_one.get(), m_other.get()}) {
            QCOMPARE(server->figure("oms_redis_up"), 0);
            QCOMPARE(server->figure("oms_redis_timeouts_total"), isKilled ? 0 : 1); // nobody waited but the first
            QCOMPARE(server->ask("GET", "/health/ready").status, 200);
        }
        isKilled ? m_redis->start() : m_redis->goOn();
        for (auto *server : {m_one.get(), m_other.get()})
            QTRY_VERIFY(server->hasRedis());
        const auto before = m_other->figure(foundByRedis);
        QCOMPARE(m_one->create(), 201);
        QCOMPARE(m_one->customers(), 31);
        QCOMPARE(m_other->customers(), 31);
        QCOMPARE(m_other->figure(foundByRedis), before + 1);
    }

    void withoutTheSettingThereIsNoRedisAndNoFigureOfIt()
    {
        Server alone(*m_postgres, nullptr);
        QCOMPARE(alone.signIn().status, 200);
        QCOMPARE(alone.customers(), 20);
        QCOMPARE(alone.figure("oms_redis_up"), -1);
        QCOMPARE(alone.figure("oms_kept_misses_total"), 1);
        QCOMPARE(alone.figure(foundByRedis), 0);
        QCOMPARE(m_redis->ask({QStringLiteral("DBSIZE")}), QStringList {QStringLiteral("0")});
    }
};

QTEST_GUILESS_MAIN(TwoServersTest)
#include "tst_twoservers.moc"
