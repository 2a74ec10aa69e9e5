// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/matrix.h"
#include "support/golden.h"
#include "support/jsonpath.h"
#include "support/server.h"

#include <QTest>
#include <future>

using namespace oms;
using test::jsonAt;
using test::textAt;

//! The whole server over TCP: H01 to H05 and A05 for what exists.
class WireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_api = std::make_unique<test::ServerInProcess>();
        m_api->account("sue", Role::Supervisor);
        m_api->account("adam", Role::Admin);
    }
    void cleanupTestCase() { m_api.reset(); }

    void healthShowsItsParts()
    {
        const auto health = m_api->get("/health").answer();
        QCOMPARE(health.status, 200);
        QCOMPARE(textAt(health.body, "components.database.status"), "ok");
        QCOMPARE(textAt(health.body, "components.migrations.status"), "ok");
        QCOMPARE(m_api->get("/health/live").answer().status, 200);
        QCOMPARE(m_api->get("/health/ready").answer().status, 200);
    }

    void figuresCanBeScrapedFromThisMachine()
    {
        const auto metrics = m_api->get("/metrics").answer();
        QCOMPARE(metrics.status, 200);
        for (const auto name : {"oms_http_request_duration_seconds", "oms_database_connections_open",
                                "oms_front_connections_open", "orders_total", "order_processing_duration_seconds"})
            QVERIFY2(metrics.body.find(name) != metrics.body.npos, name);
        QCOMPARE(m_api->get("/metrics").header("X-Forwarded-For", "192.0.2.7").answer().status, 401);
        QCOMPARE(m_api->get("/metrics").header("X-Forwarded-For", "192.0.2.7").as("adam").answer().status, 200);
    }

    void theDescriptionOfTheApiIsWhatWasAgreed()
    {
        auto description =
            QJsonDocument::fromJson(QByteArray::fromStdString(m_api->get("/openapi.json").answer().body)).object();
        auto info = description.take(u"info").toObject();
        QCOMPARE(info.take(u"version").toString(), QStringLiteral(OMS_VERSION));
        description.insert(u"info", info);
        test::compareWithGolden("openapi.json", QJsonDocument(description).toJson());
    }

    void errorsLookTheSameEverywhere()
    {
        const std::pair<test::ServerInProcess::Asking, int> askings[] = {
            {m_api->get("/nowhere"), 404},
            {m_api->remove("/health"), 405},
            {m_api->get("/api/v1/customers"), 401},
            {m_api->post("/api/v1/customers", "{").as("sue"), 400},
            {m_api->post("/api/v1/customers", R"({"name":1})").as("sue"), 422},
            {m_api->get("/api/v1/customers?colour=red").as("sue"), 422},
            {m_api->get("/api/v1/customers/7").as("sue"), 422},
        };
        for (auto [asking, status] : askings) {
            const auto answer = asking.answer();
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.header("content-type"), "application/problem+json");
            for (const auto member : {"type", "title", "code", "detail", "request_id"})
                QVERIFY2(!textAt(answer.body, member).empty(), member);
            QCOMPARE(textAt(answer.body, "status"), std::to_string(status));
            QVERIFY(jsonAt(answer.body, "errors").isArray());
            QCOMPARE(textAt(answer.body, "request_id"), answer.header("x-request-id"));
        }
    }

    void aTokenThatIsNotOursOpensNothing()
    {
        const auto good = m_api->tokenOf("sue");
        auto tampered = good;
        tampered[tampered.size() / 2] = tampered[tampered.size() / 2] == 'A' ? 'B' : 'A';
        for (const auto &token : {std::string("x"), std::string("a.b.c"), good + 'x', tampered, good.substr(0, 40)}) {
            const auto answer = m_api->get("/api/v1/customers").bearer(token).answer();
            QCOMPARE(answer.status, 401);
            QCOMPARE(textAt(answer.body, "code"), "unauthenticated");
            QVERIFY(jsonAt(answer.body, "data").isUndefined());
        }
        QCOMPARE(m_api->get("/api/v1/customers").bearer(good).answer().status, 200);
    }

    void everyChangeIsInTheAuditAndReadingIsNot()
    {
        const auto before = audited();
        const auto created = m_api->post("/api/v1/customers", R"({"name":"Zoë Hart"})").as("sue").answer();
        QCOMPARE(created.status, 201);
        QCOMPARE(audited(), before + 1);
        const auto address = created.header("location");
        const auto changed = m_api->patch(address, R"({"phone":"+31 20 1"})").as("sue").seen(created).answer();
        QCOMPARE(changed.status, 200);
        QCOMPARE(audited(), before + 2);
        QCOMPARE(m_api->patch(address, R"({"phone":"2"})").as("sue").seen(created).answer().status, 412);
        QCOMPARE(m_api->get(address).as("sue").answer().status, 200);
        QCOMPARE(m_api->get("/api/v1/customers").as("sue").answer().status, 200);
        QCOMPARE(audited(), before + 2);
    }

    void manyAtOnceAreAllAnsweredRightly()
    {
        const auto octets = m_api->get("/api/v1/customers").as("sue").octets();
        const auto port = m_api->port();
        std::vector<std::future<std::vector<int>>> clients;
        for (int i = 0; i < 10; ++i)
            clients.push_back(std::async(std::launch::async, [=] {
                std::vector<int> statuses;
                for (int k = 0; k < 10; ++k)
                    statuses.push_back(test::RawClient(port).ask(octets).status);
                return statuses;
            }));
        for (auto &client : clients)
            QCOMPARE(client.get(), std::vector(10, 200));
    }

    void theLimiterAnswersWhereConfigured()
    {
        auto config = test::ServerInProcess::quickConfig();
        config.addressRate = 20;
        test::ServerInProcess api(config);
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            const auto answer = api.get("/version").answer();
            QVERIFY(answer.status == 200 || answer.status == 429);
            refused += answer.status == 429 && !answer.header("retry-after").empty();
        }
        QCOMPARE(refused, 80);
        QCOMPARE(api.get("/health/live").answer().status, 200);
    }

private:
    int audited() { return std::stoi(*m_api->postgres.database().reading().value(sql::matrix::countAudit)); }

    std::unique_ptr<test::ServerInProcess> m_api;
};

QTEST_GUILESS_MAIN(WireTest)
#include "tst_wire.moc"
