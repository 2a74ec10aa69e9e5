// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations.h"
#include "server/http/docs.h"
#include "server/http/figures.h"
#include "server/http/health.h"
#include "support/jsonpath.h"
#include "support/pipeline.h"

#include <QTest>

using namespace oms;
using namespace oms::http;
using test::textAt;
using namespace std::chrono_literals;

//! What probes, monitoring and people without an account ask (H01, H02).
class HealthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        PipelineSettings settings;
        settings.clock = [] { return Instant {} + 90s; };
        m_api = std::make_unique<test::TestPipeline>(RateSettings {}, std::move(settings));
        m_api->people.add("admin", {Permission::MetricsRead});
        addHealthRoutes(m_api->router, {m_api->readiness, Instant {}, migrations().back().version});
        addMetricsRoutes(m_api->router, m_api->metrics);
        addDocumentationRoutes(m_api->router);
    }
    void cleanupTestCase() { m_api.reset(); }
    void cleanup()
    {
        m_api->readiness.set(Readiness::Phase::Ready);
        m_api->useDatabase(m_api->postgres.dsn());
    }

    void aHealthyServerShowsItsParts()
    {
        const auto response = m_api->get("/health").answer();
        QCOMPARE(response.status, 200);
        QCOMPARE(textAt(response.body, "status"), "ok");
        QCOMPARE(textAt(response.body, "version"), OMS_VERSION);
        QCOMPARE(textAt(response.body, "uptime_seconds"), "90");
        QCOMPARE(textAt(response.body, "components.database.status"), "ok");
        QCOMPARE(textAt(response.body, "components.migrations.status"), "ok");
        QCOMPARE(textAt(response.body, "components.migrations.version"), std::to_string(migrations().back().version));
        QCOMPARE(response.header("cache-control"), "no-store");
        QVERIFY(response.header("etag").empty());
    }

    void withoutItsDatabaseTheServerIsAliveButNotReady()
    {
        m_api->useDatabase("host=/nowhere");
        const auto health = m_api->get("/health").answer();
        QCOMPARE(health.status, 503);
        QCOMPARE(textAt(health.body, "status"), "unavailable");
        QCOMPARE(textAt(health.body, "components.database.status"), "unavailable");
        QCOMPARE(m_api->get("/health/ready").answer().status, 503);
        QCOMPARE(m_api->get("/health/live").answer().status, 200);
    }

    void aStartingOrStoppingServerIsNotReadyAndSaysWhy()
    {
        m_api->readiness.set(Readiness::Phase::Starting, "The database is being migrated");
        const auto starting = m_api->get("/health/ready").answer();
        QCOMPARE(starting.status, 503);
        QCOMPARE(textAt(starting.body, "status"), "starting");
        QCOMPARE(textAt(starting.body, "reason"), "The database is being migrated");
        QCOMPARE(m_api->get("/health/live").answer().status, 200);
        QCOMPARE(textAt(m_api->get("/health").answer().body, "components.database.status"), "starting");

        m_api->readiness.set(Readiness::Phase::Draining, "The server is stopping");
        QCOMPARE(m_api->get("/health/ready").answer().status, 503);
        m_api->readiness.set(Readiness::Phase::Ready);
        QCOMPARE(m_api->get("/health/ready").answer().status, 200);
    }

    void anOlderSchemaIsNotReady()
    {
        test::TestPipeline newer;
        addHealthRoutes(newer.router, {newer.readiness, Instant {}, migrations().back().version + 1});
        const auto response = newer.get("/health").answer();
        QCOMPARE(response.status, 503);
        QCOMPARE(textAt(response.body, "components.migrations.status"), "pending");
    }

    void aServerSaysWhatItIs()
    {
        for (const auto path : {"/version", "/.well-known/oms"}) {
            const auto response = m_api->get(path).answer();
            QCOMPARE(response.status, 200);
            QCOMPARE(textAt(response.body, "name"), "OMS");
            QCOMPARE(textAt(response.body, "version"), OMS_VERSION);
            QCOMPARE(textAt(response.body, "api"), "v1");
            QVERIFY(!textAt(response.body, "min_app").empty());
        }
    }

    void figuresAreForThisMachineAndWhoMayReadThem()
    {
        for (const auto path : {"/metrics", "/health/metrics"}) {
            QCOMPARE(m_api->get(path).answer().status, 401);
            QCOMPARE(m_api->get(path).as("reader").answer().status, 403);
            QCOMPARE(m_api->get(path).as("admin").answer().status, 200);
            const auto local = m_api->get(path).from("127.0.0.1").answer();
            QCOMPARE(local.status, 200);
            QVERIFY(local.header("content-type").starts_with("text/plain; version=0.0.4"));
            QVERIFY(local.body.find("oms_http_request_duration_seconds_bucket{") != local.body.npos);
        }
    }

    void aFigureOfAnotherPartIsReadAtTheScrape()
    {
        double open = 3;
        const auto read = [&] { return open; };
        m_api->metrics.add({Metrics::Kind::Gauge, "oms_probe", "Read", read, {{{"part", "one"}}}});
        m_api->metrics.add({Metrics::Kind::Gauge, "oms_probe", "Read", read, {{{"part", "two"}}}});
        QVERIFY(m_api->metrics.text().find("oms_probe{part=\"one\"} 3\noms_probe{part=\"two\"} 3\n")
                != std::string::npos);
        open = 4;
        QVERIFY(m_api->metrics.text().find("oms_probe{part=\"one\"} 4") != std::string::npos);
    }

    void figuresOfFrontAndDatabaseAreThere()
    {
        Counters front;
        front.countRefused(RefusedFor::HeadSize);
        addFrontFigures(m_api->metrics, front);
        addDatabaseFigures(m_api->metrics, m_api->counters);
        const auto text = m_api->metrics.text();
        for (const auto line : {"oms_front_refused_total{reason=\"head_size\"} 1", "oms_front_connections_open 0",
                                "# TYPE oms_database_statements_total counter", "oms_database_connections_open "})
            QVERIFY2(text.find(line) != text.npos, text.c_str());
    }

    void theDocumentationNeedsNothingFromElsewhere()
    {
        QCOMPARE(m_api->get("/").answer().header("location"), "/docs");
        const auto page = m_api->get("/docs").answer();
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.find("<title>OMS API</title>") != page.body.npos);
        QVERIFY(page.body.find("http") == page.body.npos);
        QVERIFY(page.header("content-security-policy").starts_with("default-src 'none'; script-src 'self';"));
        for (const auto file : {"start.js", "swagger-ui-bundle.js", "swagger-ui.css", "favicon-32x32.png"}) {
            const auto packed = m_api->get(std::string("/docs/") + file).header("accept-encoding", "gzip").answer();
            QCOMPARE(packed.status, 200);
            QCOMPARE(packed.header("content-encoding"), "gzip");
            const auto again = m_api->get(std::string("/docs/") + file)
                                   .header("if-none-match", std::string(packed.header("etag")))
                                   .answer();
            QCOMPARE(again.status, 304);
        }
        QVERIFY(m_api->get("/docs/swagger-ui-bundle.js").answer().body.size() > 1'000'000);
        QCOMPARE(m_api->get("/docs/other.js").answer().status, 404);
    }

    void theDescriptionIsServed()
    {
        const auto response = m_api->get("/openapi.json").answer();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.header("content-type"), "application/json");
        QCOMPARE(textAt(response.body, "openapi"), "3.1.0");
    }

private:
    std::unique_ptr<test::TestPipeline> m_api;
};

QTEST_GUILESS_MAIN(HealthTest)
#include "tst_health.moc"
