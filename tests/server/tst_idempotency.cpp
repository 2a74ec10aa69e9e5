// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsonpath.h"
#include "support/pipeline.h"

#include <QTest>

using namespace oms;
using namespace oms::http;
using test::textAt;

//! A POST that is sent again because its answer was lost.
class IdempotencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_api = std::make_unique<test::TestPipeline>();
        m_api->people.add("colleague", {Permission::CustomersCreate});
        for (const auto path : {"/notes", "/memos"})
            m_api->router.add({.method = Method::Post,
                               .path = path,
                               .needs = Permission::CustomersCreate,
                               .summary = "Adds a note",
                               .perform = addNote,
                               .takes = &schemaOf<test::Note>(),
                               .answers = &schemaOf<test::Note>(),
                               .successStatus = 201,
                               .isCreating = true});
    }
    void cleanupTestCase() { m_api.reset(); }
    void cleanup()
    {
        m_api->postgres.run(sql::probe::clearNotes.text);
        m_api->postgres.run(sql::probe::ageKeys.text);
    }

    void aRepetitionGetsTheSameAnswerAndDoesNothing()
    {
        const auto first = post("k1", "hello").answer();
        QCOMPARE(first.status, 201);
        QVERIFY(first.header("idempotency-replayed").empty());
        const auto second = post("k1", "hello").answer();
        QCOMPARE(second.status, 201);
        QCOMPARE(second.header("idempotency-replayed"), "true");
        QCOMPARE(second.body, first.body);
        QCOMPARE(second.header("etag"), first.header("etag"));
        QCOMPARE(second.header("location"), "/notes/1");
        QCOMPARE(second.header("content-type"), "application/json");
        QCOMPARE(m_api->notes(), "1");
    }

    void theSameKeyForSomethingElseIsRefused()
    {
        QCOMPARE(post("k1", "hello").answer().status, 201);
        const auto other = post("k1", "goodbye").answer();
        QCOMPARE(other.status, 422);
        QCOMPARE(textAt(other.body, "errors.0.field"), "Idempotency-Key");
        QCOMPARE(textAt(other.body, "errors.0.code"), "used_before");
        QCOMPARE(m_api->notes(), "1");
    }

    void aKeyIsThePersonsAndTheRoutes()
    {
        QCOMPARE(post("k1", "a").answer().status, 201);
        QCOMPARE(post("k1", "b", "colleague").answer().status, 201);
        QCOMPARE(post("k1", "c", "writer", "/memos").answer().status, 201);
        QCOMPARE(m_api->notes(), "3");
    }

    void whatWasRefusedMayBeTriedAgain()
    {
        QCOMPARE(post("k1", "refuse").answer().status, 409);
        QCOMPARE(post("k1", "refuse").answer().status, 409);
        QCOMPARE(post("k1", "hello").answer().status, 201);
        QCOMPARE(m_api->notes(), "1");
    }

    void ofTwoAtOnceOneWaitsAndGetsTheOthersAnswer()
    {
        const auto both = m_api->answers({post("k1", "slow"), post("k1", "slow"), post("k1", "slow")});
        QCOMPARE(m_api->notes(), "1");
        int replayed = 0;
        for (const auto &response : both) {
            QCOMPARE(response.status, 201);
            QCOMPARE(response.body, both.front().body);
            replayed += response.header("idempotency-replayed") == "true";
        }
        QCOMPARE(replayed, 2);
    }

    void anOddKeyIsRefused()
    {
        for (const auto &key : {std::string("with blank"), std::string(201, 'k'), std::string("\xc3\xab")})
            QCOMPARE(post(key, "hello").answer().status, 422);
        QCOMPARE(post(std::string(200, 'k'), "hello").answer().status, 201);
    }

    void withoutAKeyEveryPostCounts()
    {
        QCOMPARE(m_api->post("/notes").as("writer").json(R"({"text":"a"})").answer().status, 201);
        QCOMPARE(m_api->post("/notes").as("writer").json(R"({"text":"b"})").answer().status, 201);
        QCOMPARE(m_api->notes(), "2");
    }

    void aKeyIsForgottenAfterADay()
    {
        QCOMPARE(post("k1", "hello").answer().status, 201);
        m_api->postgres.run(sql::probe::ageKeys.text);
        QCOMPARE(post("k1", "other").answer().status, 201);
        QCOMPARE(m_api->notes(), "2");
    }

private:
    static Result<Answer> addNote(Call &call)
    {
        const auto given = call.body<test::Note>();
        if (!given)
            return tl::make_unexpected(given.error());
        auto &db = call.work().db;
        db.execute(sql::probe::addNote, given->text);
        if (given->text == "refuse")
            return refuse(ErrorCode::Conflict, "Not now");
        if (given->text == "slow")
            db.value(sql::probe::slowly, "0.2");
        return Answer::created(*given, call.request().path + "/1");
    }

    test::TestPipeline::Asking post(const std::string &key, const std::string &text, const std::string &who = "writer",
                                    const std::string &path = "/notes")
    {
        return m_api->post(path).as(who).json(R"({"text":")" + text + R"("})").header("idempotency-key", key);
    }

    std::unique_ptr<test::TestPipeline> m_api;
};

QTEST_GUILESS_MAIN(IdempotencyTest)
#include "tst_idempotency.moc"
