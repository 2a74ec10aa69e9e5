// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsonpath.h"
#include "support/pipeline.h"

#include <QTest>

using namespace oms;
using namespace oms::http;
using test::textAt;

namespace {

constexpr auto id = "01890000-0000-7000-8000-000000000001";

Endpoint endpoint(Method method, std::string_view path, Needs needs, Perform perform)
{
    return {.method = method, .path = path, .needs = needs, .summary = "A route", .perform = std::move(perform)};
}

Result<Answer> note(Call &)
{
    return Answer::of(test::Note {"Hello", 3});
}

//! Routes that show one thing each.
void fill(Router &router)
{
    router.add(endpoint(Method::Get, "/open", Needs::nothing(), note));
    router.add(endpoint(Method::Get, "/own", Needs::signIn(),
                        [](Call &call) -> Result<Answer> { return Answer::json('"' + call.actor().username + '"'); }));
    router.add(endpoint(Method::Get, "/notes/{id}", Permission::CustomersRead, note));
    router.add(endpoint(Method::Get, "/long", Needs::nothing(),
                        [](Call &) { return Answer::json('"' + std::string(5000, 'x') + '"'); }));
    auto local = endpoint(Method::Get, "/local", Permission::MetricsRead, note);
    local.isOpenToLoopback = true;
    router.add(std::move(local));
    auto always = endpoint(Method::Get, "/always", Needs::nothing(), note);
    always.answersAlways = true;
    router.add(std::move(always));

    auto create = endpoint(Method::Post, "/notes", Permission::CustomersCreate, [](Call &call) -> Result<Answer> {
        auto given = call.body<test::Note>();
        if (!given)
            return tl::make_unexpected(given.error());
        call.work().db.execute(sql::probe::addNote, given->text);
        if (given->text == "refuse")
            return refuse(ErrorCode::Conflict, "Not now");
        if (given->text == "break")
            throw std::runtime_error("secret inside");
        return Answer::created(*given, "/notes/1");
    });
    create.takes = &schemaOf<test::Note>();
    router.add(create);

    auto change = endpoint(Method::Patch, "/notes/{id}", Permission::CustomersCreate, [](Call &call) -> Result<Answer> {
        return Answer::json(std::to_string(*call.seenVersion()));
    });
    change.takes = &schemaOf<test::Note>();
    change.purpose = Purpose::Change;
    change.checksVersion = true;
    router.add(std::move(change));

    auto enter = endpoint(Method::Post, "/enter", Needs::nothing(), note);
    enter.rate = RateClass::SignIn;
    router.add(std::move(enter));
    auto list = endpoint(Method::Get, "/notes", Permission::CustomersRead,
                         [](Call &call) -> Result<Answer> { return Answer::json('"' + call.query().at("q") + '"'); });
    list.query = listParameters();
    router.add(std::move(list));
}

} // namespace

class PipelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_api = std::make_unique<test::TestPipeline>();
        fill(m_api->router);
        m_api->router.add(endpoint(Method::Get, "/away", Needs::nothing(), [](Call &call) -> Result<Answer> {
            call.transaction().execute(sql::probe::endBackend, *call.transaction().value(sql::probe::who));
            return Answer::nothing();
        }));
    }
    void cleanupTestCase() { m_api.reset(); }
    void cleanup() { m_api->postgres.run(sql::probe::clearNotes.text); }

    void whatIsNotThereIsAProblem()
    {
        const auto response = m_api->get("/nowhere").answer();
        QCOMPARE(response.status, 404);
        QCOMPARE(textAt(response.body, "code"), "not_found");
        QCOMPARE(textAt(response.body, "request_id"), response.header("x-request-id"));
        QCOMPARE(m_api->get("/open/%zz").answer().status, 400);
    }

    void anotherMethodLearnsTheAllowedOnes()
    {
        const auto response = m_api->ask(Method::Delete, "/notes").answer();
        QCOMPARE(response.status, 405);
        QCOMPARE(response.header("allow"), "POST, GET, HEAD, OPTIONS");
        const auto options = m_api->ask(Method::Options, "/notes").answer();
        QCOMPARE(options.status, 204);
        QCOMPARE(options.header("allow"), "POST, GET, HEAD, OPTIONS");
        QCOMPARE(m_api->ask(Method::Options, "/nowhere").answer().status, 404);
    }

    void headIsAnsweredLikeGet()
    {
        const auto response = m_api->ask(Method::Head, "/open").answer();
        QCOMPARE(response.status, 200);
        QVERIFY(!response.header("etag").empty());
    }

    void withoutAGoodTokenNobodyComesIn()
    {
        for (const auto header : {"", "Bearer ", "Bearer nobody", "Basic d3JpdGVyOng=", "writer", "Bearerwriter"}) {
            auto asking = m_api->get(std::string("/notes/") + id);
            const auto response = (*header ? asking.header("authorization", header) : asking).answer();
            QCOMPARE(response.status, 401);
            QCOMPARE(response.header("www-authenticate"), "Bearer");
            QCOMPARE(textAt(response.body, "code"), "unauthenticated");
        }
        QCOMPARE(m_api->get("/own").header("authorization", "bearer reader").answer().body, "\"reader\"");
        QCOMPARE(m_api->get("/open").answer().status, 200);
    }

    void aPermissionIsNeededWhereDeclared()
    {
        QCOMPARE(m_api->post("/notes").as("reader").json(R"({"text":"a"})").answer().status, 403);
        QCOMPARE(m_api->post("/notes").as("writer").json(R"({"text":"a"})").answer().status, 201);
    }

    void aRouteOpenToThisMachineIsOpenOnlyDirectly()
    {
        QCOMPARE(m_api->get("/local").from("127.0.0.1").answer().status, 200);
        QCOMPARE(m_api->get("/local").from("::1").answer().status, 200);
        QCOMPARE(m_api->get("/local").from("127.0.0.1").header("x-forwarded-for", "192.0.2.9").answer().status, 401);
        QCOMPARE(m_api->get("/local").answer().status, 401);
        QCOMPARE(m_api->get("/local").as("reader").answer().status, 403);
    }

    void whatIsNotDeclaredIsRefusedByName()
    {
        const auto query = m_api->get("/notes?q=a&colour=red").as("reader").answer();
        QCOMPARE(query.status, 422);
        QCOMPARE(textAt(query.body, "errors.0.field"), "colour");
        const auto path = m_api->get("/notes/7").as("reader").answer();
        QCOMPARE(path.status, 422);
        QCOMPARE(textAt(path.body, "errors.0.field"), "id");
        const auto field = m_api->post("/notes").as("writer").json(R"({"text":"a","colour":"red"})").answer();
        QCOMPARE(field.status, 422);
        QCOMPARE(textAt(field.body, "errors.0.field"), "colour");
    }

    void aBodyMustBeJsonAndWanted()
    {
        QCOMPARE(m_api->post("/notes").as("writer").json("{").answer().status, 400);
        auto form = m_api->post("/notes").as("writer").header("content-type", "text/plain");
        form.request.body = R"({"text":"a"})";
        QCOMPARE(form.answer().status, 415);
        auto unwanted = m_api->get("/open");
        unwanted.request.body = "x";
        QCOMPARE(unwanted.answer().status, 400);
        auto charset = m_api->post("/notes").as("writer").header("content-type", "Application/JSON; charset=utf-8");
        charset.request.body = R"({"text":"a"})";
        QCOMPARE(charset.answer().status, 201);
    }

    void aChangeSaysWhichVersionWasSeen()
    {
        const auto target = std::string("/notes/") + id;
        QCOMPARE(m_api->ask(Method::Patch, target).as("writer").json("{}").answer().status, 428);
        QCOMPARE(m_api->ask(Method::Patch, target).as("writer").json("{}").header("if-match", "*").answer().status,
                 422);
        QCOMPARE(m_api->ask(Method::Patch, target).as("writer").json("{}").header("if-match", "\"4-ab\"").answer().body,
                 "4");
    }

    void successIsCommittedAndTheRestTakenBack()
    {
        QCOMPARE(m_api->post("/notes").as("writer").json(R"({"text":"refuse"})").answer().status, 409);
        QCOMPARE(m_api->notes(), "0");
        QCOMPARE(m_api->post("/notes").as("writer").json(R"({"text":"break"})").answer().status, 500);
        QCOMPARE(m_api->notes(), "0");
        const auto created = m_api->post("/notes").as("writer").json(R"({"text":"stay"})").answer();
        QCOMPARE(created.status, 201);
        QCOMPARE(created.header("location"), "/notes/1");
        QCOMPARE(m_api->notes(), "1");
    }

    void breakageTellsTheClientNothing()
    {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"secret inside"_qs));
        const auto broken = m_api->post("/notes").as("writer").json(R"({"text":"break"})").answer();
        QCOMPARE(broken.status, 500);
        QCOMPARE(textAt(broken.body, "detail"), "Something broke on the server");
        QVERIFY(broken.body.find("secret") == broken.body.npos);
    }

    void aDuplicateThatNobodyForesawIsAConflict()
    {
        QCOMPARE(m_api->post("/notes").as("writer").json(R"({"text":"twice"})").answer().status, 201);
        const auto second = m_api->post("/notes").as("writer").json(R"({"text":"twice"})").answer();
        QCOMPARE(second.status, 409);
        QVERIFY(second.body.find("note_text_once") == second.body.npos);
    }

    void whileTheDatabaseIsAwayTheAnswerIsLater()
    {
        const auto response = m_api->get("/away").answer();
        QCOMPARE(response.status, 503);
        QVERIFY(!response.header("retry-after").empty());
    }

    void anUnchangedAnswerIsNotSentAgain()
    {
        const auto first = m_api->get("/open").answer();
        QVERIFY(first.header("etag").starts_with("\"3-"));
        QCOMPARE(first.header("cache-control"), "private, no-cache");
        const auto second = m_api->get("/open").header("if-none-match", std::string(first.header("etag"))).answer();
        QCOMPARE(second.status, 304);
        QVERIFY(second.body.empty());
        QCOMPARE(second.header("etag"), first.header("etag"));
        QCOMPARE(m_api->get("/open").header("if-none-match", "\"2-0\"").answer().status, 200);
        const auto list = m_api->get("/notes?q=a").as("reader").answer();
        QCOMPARE(m_api->get("/notes?q=a")
                     .as("reader")
                     .header("if-none-match", std::string(list.header("etag")))
                     .answer()
                     .status,
                 304);
    }

    void aLongAnswerIsPackedAndItsTagStillRecognised()
    {
        const auto packed = m_api->get("/long").header("accept-encoding", "gzip").answer();
        QCOMPARE(packed.header("content-encoding"), "gzip");
        const std::string tag(packed.header("etag"));
        QVERIFY(tag.starts_with("W/"));
        QCOMPARE(m_api->get("/long").header("if-none-match", tag).answer().status, 304);
    }

    void everyAnswerCarriesTheSafetyHeaders()
    {
        for (const auto path : {"/open", "/nowhere"}) {
            const auto response = m_api->get(path).answer();
            QCOMPARE(response.header("x-content-type-options"), "nosniff");
            QCOMPARE(response.header("content-security-policy"), "default-src 'none'; frame-ancestors 'none'");
        }
        QCOMPARE(m_api->get("/nowhere").answer().header("cache-control"), "no-store");
        QVERIFY(m_api->get("/open").answer().header("access-control-allow-origin").empty());
    }

    void aPageOfAnotherOriginIsServedOnlyWhenConfigured()
    {
        PipelineSettings settings;
        settings.crossOrigin = CrossOrigin({"https://portal.example.com"});
        test::TestPipeline api({}, std::move(settings));
        fill(api.router);
        const auto preflight = api.ask(Method::Options, "/notes")
                                   .header("origin", "https://portal.example.com")
                                   .header("access-control-request-method", "POST")
                                   .answer();
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.header("access-control-allow-origin"), "https://portal.example.com");
        QCOMPARE(preflight.header("access-control-allow-methods"), "POST, GET, HEAD, OPTIONS");
        const auto stranger = api.get("/open").header("origin", "https://portal.example.com.evil.example").answer();
        QVERIFY(stranger.header("access-control-allow-origin").empty());
        QCOMPARE(stranger.header("vary"), "Origin");
    }

    void aRequestKeepsItsSaneName()
    {
        QCOMPARE(m_api->get("/open").header("x-request-id", "abc-1.2_3").answer().header("x-request-id"), "abc-1.2_3");
        QCOMPARE(m_api->logged.back(), "abc-1.2_3");
        for (const auto odd : {"a b", "a\"b", "{}", ""}) {
            const auto response = m_api->get("/open").header("x-request-id", odd).answer();
            QCOMPARE(response.header("x-request-id").size(), 36u);
        }
    }

    void whoAsksTooOftenIsToldWhenToComeBack()
    {
        test::TestPipeline api({.perAddress = 3, .perAccount = 2, .signIns = 1});
        fill(api.router);
        const auto first = api.get("/open").answer();
        QCOMPARE(first.header("ratelimit-limit"), "3");
        QCOMPARE(first.header("ratelimit-remaining"), "2");
        QCOMPARE(first.header("ratelimit-reset"), "20");
        api.get("/open").answer();
        QCOMPARE(api.get("/nowhere").answer().status, 404);
        const auto refused = api.get("/open").answer();
        QCOMPARE(refused.status, 429);
        QCOMPARE(textAt(refused.body, "code"), "too_many");
        QCOMPARE(refused.header("retry-after"), "20");
        QCOMPARE(api.get("/open").from("192.0.2.2").answer().status, 200);

        QCOMPARE(api.post("/enter").from("192.0.2.3").answer().status, 200);
        QCOMPARE(api.post("/enter").from("192.0.2.3").answer().status, 429);
        for (const auto status : {200, 200, 429})
            QCOMPARE(api.get("/own").as("reader").from("192.0.2." + std::to_string(10 + status)).answer().status,
                     status);
    }

    void aStartingServerSaysSo()
    {
        m_api->readiness.set(Readiness::Phase::Starting, "The database is being migrated");
        const auto response = m_api->get("/open").answer();
        QCOMPARE(response.status, 503);
        QCOMPARE(textAt(response.body, "detail"), "The database is being migrated");
        QCOMPARE(response.header("retry-after"), "2");
        QCOMPARE(m_api->get("/always").answer().status, 200);
        m_api->readiness.set(Readiness::Phase::Draining);
        QCOMPARE(m_api->get("/open").answer().status, 200);
        m_api->readiness.set(Readiness::Phase::Ready);
    }

    void whatIsUnderWayWhenTheDatabaseClosesIsStillAnswered()
    {
        test::TestPipeline api;
        api.router.add(endpoint(Method::Get, "/slow", Needs::nothing(), [](Call &call) -> Result<Answer> {
            call.transaction().value(sql::probe::slowly, "5");
            return Answer::nothing();
        }));
        std::vector<int> statuses;
        for (int i = 0; i < 10; ++i)
            api.pipeline->handle(std::move(api.get("/slow").request),
                                 [&](Response &&response) { statuses.push_back(response.status); });
        QVERIFY(statuses.empty());
        api.database.reset();
        QCOMPARE(statuses, std::vector(10, 503));
    }

    void requestsAreCountedByTheirTemplate()
    {
        m_api->router.add(endpoint(Method::Get, "/counted/{id}", Needs::nothing(), note));
        m_api->get(std::string("/counted/") + id).answer();
        m_api->get("/nowhere/at/all").answer();
        const auto text = m_api->metrics.text();
        for (const auto line :
             {"oms_http_request_duration_seconds_count{method=\"GET\",route=\"/counted/{id}\",status=\"2xx\"} 1",
              "oms_http_request_duration_seconds_count{method=\"GET\",route=\"unmatched\",status=\"4xx\"} ",
              "oms_http_requests_in_flight 0", "oms_build_info{",
              "order_processing_duration_seconds_bucket{le=\"0.5\"} 0"})
            QVERIFY2(text.find(line) != text.npos, text.c_str());
    }

    void theFrontLearnsHowMuchARouteTakes()
    {
        QCOMPARE(m_api->pipeline->bodyLimit(Method::Post, "/notes"), Endpoint::ordinaryBodyLimit);
    }

private:
    std::unique_ptr<test::TestPipeline> m_api;
};

QTEST_GUILESS_MAIN(PipelineTest)
#include "tst_pipeline.moc"
