// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers.h"
#include "server/customers/horses.h"
#include "server/sync/feed.h"
#include "server/sync/pages.h"
#include "tests/support/feedreader.h"
#include "tests/support/jsonpath.h"
#include "tests/support/outcome.h"
#include "tests/support/site.h"
#include "tests/support/yard.h"

#include <QElapsedTimer>
#include <QTest>

using namespace oms;
using namespace oms::sync;
using namespace oms::test;

namespace {

std::string hashOf(const FeedReader::Records &records)
{
    std::vector<VerifiedRecord> all;
    for (const auto &[key, held] : records)
        all.push_back({key.first, key.second, held.version});
    return digest(std::move(all));
}

} // namespace

//! POST /api/v1/sync/pull: what a laptop is told.
class PullTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_yard = std::make_unique<Yard>();
        m_anna = "fitter:" + m_yard->anna.toString();
    }
    void cleanup() { m_yard.reset(); }

    void aNewLaptopGetsAllThatItsPersonMaySee();
    void manyChangesComePageByPage();
    void aCustomerIsNotToldWhatOthersWriteDown();
    void scopesComeAndGoWithWhatAPersonMayDo();
    void aHistoryThatIsNotOursIsRefused();
    void whoWasAwayTooLongBeginsAnew();
    void verifyTellsWhatTheReaderOughtToHave();
    void whatIsNotPublishedYetCannotBeVerified();
    void manyRemovalsComeWithTheirReason();
    void removalsThatTheRecordsContradictHaveNoReason();
    void whatHasMovedOnSinceItWasPublishedIsNotShown();
    void aNumberThatIsNotThereYetIsWaitedForBriefly();
    void oldProgramsAndStrangeDevicesAreRefused();
    void theAnswerOverTheWireIsWhatTheContractSays();

private:
    BlockingDatabase &database() { return m_yard->database(); }
    //! `count` customers of that fitter, each with a horse.
    void add(int count, FitterId fitter)
    {
        m_yard->postgres.run("WITH made AS (INSERT INTO customer (id, name, notes, fitter_id)"
                             " SELECT gen_random_uuid(), 'Customer ' || i, 'private', '"
                             + fitter.toString() + "' FROM generate_series(1, " + std::to_string(count)
                             + ") i RETURNING id)"
                               " INSERT INTO horse (id, customer_id, name, notes)"
                               " SELECT gen_random_uuid(), id, 'Bella', 'private' FROM made");
    }
    void run(const std::string &sql) { m_yard->postgres.run(sql); }

    std::unique_ptr<Yard> m_yard;
    std::string m_anna;
};

void PullTest::aNewLaptopGetsAllThatItsPersonMaySee()
{
    add(3, m_yard->anna);
    add(4, m_yard->ben);
    FeedReader anna(database(), m_yard->annaTheFitter);
    FeedReader office(database(), m_yard->supervisor);
    const auto answer = anna.pull();
    QVERIFY2(answer, outcome(answer).c_str());
    QCOMPARE(answer->added, (Texts {m_anna, "catalogue", "prices", "person:" + m_yard->annaTheFitter.id.toString()}));
    QVERIFY(answer->complete);
    QVERIFY(!answer->min_app.empty());
    QCOMPARE(anna.in(m_anna).size(), std::size_t(3 + 3 + 1));
    QCOMPARE(anna.difference(m_anna), std::string());
    office.catchUp();
    QCOMPARE(office.in("office").size(), std::size_t(7 + 7 + 2));
    QCOMPARE(office.difference("office"), std::string());
    QVERIFY(anna.pull()->scopes.front().changes.empty()); // nothing comes twice
    QCOMPARE(anna.complaints() + office.complaints(), std::string());
}

void PullTest::manyChangesComePageByPage()
{
    add(50, m_yard->anna);
    FeedReader anna(database(), m_yard->annaTheFitter);
    anna.limit = 30;
    int pages = 1;
    for (auto answer = anna.pull(); !answer->complete; answer = anna.pull(), ++pages)
        QCOMPARE(answer->scopes.front().changes.size(), std::size_t(30));
    QCOMPARE(pages, 4); // 101 records
    QCOMPARE(anna.difference(m_anna), std::string());
    QCOMPARE(anna.complaints(), std::string());
}

void PullTest::aCustomerIsNotToldWhatOthersWriteDown()
{
    run("INSERT INTO customer (id, name, notes, status, phone, user_id) VALUES ('01890000-0000-7000-8000-000000000001',"
        " 'Zoe', 'pays late', 'suspended', '+31 20 1234567', '"
        + m_yard->zoeTheCustomer.id.toString()
        + "'); INSERT INTO horse (id, customer_id, name, notes) VALUES (gen_random_uuid(),"
          " '01890000-0000-7000-8000-000000000001', 'Bella', 'bites')");
    FeedReader zoe(database(), m_yard->zoeTheCustomer);
    zoe.catchUp();
    const auto &own = zoe.in("customer:01890000-0000-7000-8000-000000000001");
    QCOMPARE(own.size(), std::size_t(2));
    for (const auto &[key, held] : own) {
        QVERIFY(jsonAt(held.body, "notes").isUndefined());
        QVERIFY(jsonAt(held.body, "status").isUndefined());
        QVERIFY(held.body.find("pays late") == std::string::npos && held.body.find("bites") == std::string::npos);
        QVERIFY(!textAt(held.body, "name").empty());
    }
    FeedReader office(database(), m_yard->supervisor);
    office.catchUp();
    int told = 0;
    for (const auto &[key, held] : office.in("office"))
        told += !textAt(held.body, "notes").empty();
    QCOMPARE(told, 2);
}

void PullTest::scopesComeAndGoWithWhatAPersonMayDo()
{
    add(3, m_yard->anna);
    FeedReader anna(database(), m_yard->annaTheFitter);
    anna.catchUp();
    auto request = anna.request();
    request.scopes.push_back({"office", 0});
    request.scopes.push_back({"nonsense", 0});
    const auto answer = anna.pull(request);
    QCOMPARE(answer->removed.size(), std::size_t(2));
    QCOMPARE(answer->removed[0].scope, std::string("office"));
    QCOMPARE(answer->removed[0].reason, std::string("left"));
    QVERIFY(answer->added.empty());
    run("UPDATE fitter SET user_id = NULL WHERE id = '" + m_yard->anna.toString() + "'");
    const auto afterwards = anna.pull();
    QCOMPARE(afterwards->removed.size(), std::size_t(1));
    QCOMPARE(afterwards->removed[0].scope, m_anna);
    QCOMPARE(afterwards->scopes.size(), std::size_t(3)); // what everybody has, and their own

    auto curious = m_yard->supervisor; // sees all customers, and no horses
    curious.reach[std::size_t(Permission::HorsesRead)] = Scope::None;
    FeedReader reader(database(), curious);
    reader.catchUp();
    QCOMPARE(reader.scopes(), (Texts {"catalogue", "person:" + curious.id.toString(), "prices"}));
}

void PullTest::aHistoryThatIsNotOursIsRefused()
{
    add(1, m_yard->anna);
    FeedReader anna(database(), m_yard->annaTheFitter);
    anna.catchUp();
    QCOMPARE(outcome(anna.pull()), std::string("fine"));
    auto other = anna.request();
    other.stamp->stamp = makeUuid();
    QCOMPARE(outcome(anna.pull(other)), std::string("conflict: stamp history_diverged"));
    auto ahead = anna.request();
    ahead.stamp->to_seq += 10;
    QCOMPARE(outcome(anna.pull(ahead)), std::string("conflict: stamp history_diverged"));
    auto anew = anna.request();
    anew.stamp.reset();
    const auto answer = anna.pull(anew);
    QCOMPARE(answer->scopes.front().from, 0);
    QCOMPARE(answer->scopes.front().changes.size(), std::size_t(3));
}

void PullTest::whoWasAwayTooLongBeginsAnew()
{
    add(30, m_yard->anna);
    FeedReader anna(database(), m_yard->annaTheFitter);
    anna.limit = 20;
    anna.catchUp();
    run("UPDATE customer SET archived_at = now() WHERE name = 'Customer 7'");
    publish(database());
    run("UPDATE feed_batch SET published_at = now() - interval '431 days'; UPDATE change_feed SET at = now() - "
        "interval "
        "'431 days'");
    add(1, m_yard->anna);
    QCOMPARE(purge(database()), 2);
    const auto first = anna.pull();
    QCOMPARE(first->scopes.front().from, 0);
    anna.catchUp(); // and comes to an end, although its first cursors are older than what was forgotten
    QCOMPARE(anna.difference(m_anna), std::string());
    QCOMPARE(anna.complaints(), std::string());
}

void PullTest::verifyTellsWhatTheReaderOughtToHave()
{
    add(20, m_yard->anna);
    FeedReader anna(database(), m_yard->annaTheFitter);
    anna.catchUp();
    run("UPDATE customer SET notes = 'new', version = version + 1 WHERE name = 'Customer 3';"
        "DELETE FROM horse WHERE customer_id = (SELECT id FROM customer WHERE name = 'Customer 4')");
    auto request = anna.request();
    request.verify = true;
    const auto answer = anna.pull(request);
    const auto &page = answer->scopes.front();
    QCOMPARE(page.count, std::optional<std::int64_t>(40));
    QCOMPARE(page.hash, std::optional(hashOf(anna.in(m_anna))));
    QCOMPARE(answer->scopes.back().count, std::optional<std::int64_t>(0));
    QCOMPARE(answer->scopes.back().hash, std::optional(digest({})));
    QVERIFY(!anna.pull()->scopes.front().hash);
}

void PullTest::whatIsNotPublishedYetCannotBeVerified()
{
    add(2, m_yard->anna);
    publish(database());
    run("UPDATE customer SET version = version + 1 WHERE name = 'Customer 1'");
    const auto view = database().begin();
    PullAnswer answer;
    answer.scopes = pagesOf(*view, {{{ScopeKind::Fitter, m_yard->anna.value}, 0}}, 100, 1000);
    QVERIFY(!addDigests(*view, answer));
    QVERIFY(!answer.scopes.front().hash && !answer.scopes.front().count);
}

void PullTest::manyRemovalsComeWithTheirReason()
{
    add(30, m_yard->anna);
    FeedReader anna(database(), m_yard->annaTheFitter);
    anna.catchUp();
    QVERIFY(!anna.pull()->scopes.front().bulk_reason);
    run("UPDATE customer SET archived_at = now(), version = version + 1");
    const auto answer = anna.pull();
    QCOMPARE(answer->scopes.front().changes.size(), std::size_t(60));
    QCOMPARE(answer->scopes.front().bulk_reason, std::optional<std::string>("archived"));
}

void PullTest::removalsThatTheRecordsContradictHaveNoReason()
{
    add(30, m_yard->anna);
    FeedReader anna(database(), m_yard->annaTheFitter);
    anna.catchUp();
    run("INSERT INTO feed_batch (to_seq) VALUES (10000);"
        "UPDATE change_feed SET op = 'remove', why = 'left', seq = 1000 + n FROM ("
        "  SELECT entity_id AS id, row_number() OVER () AS n FROM change_feed WHERE scope_kind = 'fitter') numbered"
        " WHERE entity_id = id AND scope_kind = 'fitter'"); // as a fault of the publisher might
    const auto answer = anna.pull();
    QVERIFY(answer->scopes.front().changes.size() >= 60);
    QVERIFY(!answer->scopes.front().bulk_reason);
}

void PullTest::whatHasMovedOnSinceItWasPublishedIsNotShown()
{
    add(2, m_yard->anna);
    publish(database());
    run("UPDATE customer SET fitter_id = '" + m_yard->ben.toString() + "' WHERE name = 'Customer 1'");
    const auto view = database().begin();
    const auto pages = pagesOf(*view, {{{ScopeKind::Fitter, m_yard->anna.value}, 0}}, 100, 1000);
    QCOMPARE(pages.front().changes.size(), std::size_t(1 + 2)); // herself, the other customer and their horse
}

void PullTest::aNumberThatIsNotThereYetIsWaitedForBriefly()
{
    FeedReader anna(database(), m_yard->annaTheFitter);
    anna.catchUp();
    auto request = anna.request();
    request.min_seq = anna.head.to_seq;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(anna.pull(request));
    QVERIFY(clock.elapsed() < 200);
    request.min_seq = anna.head.to_seq + 1000;
    clock.start();
    const auto answer = anna.pull(request);
    QVERIFY(clock.elapsed() >= 250);
    QCOMPARE(answer->head.to_seq, anna.head.to_seq);
}

void PullTest::oldProgramsAndStrangeDevicesAreRefused()
{
    FeedReader anna(database(), m_yard->annaTheFitter);
    FeedReader ben(database(), m_yard->benTheFitter);
    auto request = anna.request();
    request.protocol = 0;
    QCOMPARE(outcome(anna.pull(request)), std::string("too_old: protocol too_old"));
    request.protocol = 1;
    request.schema = 0;
    QCOMPARE(outcome(anna.pull(request)), std::string("too_old: schema too_old"));
    request = anna.request();
    request.device = makeId<DeviceId>();
    QCOMPARE(outcome(anna.pull(request)), std::string("not_found: device unknown"));
    request.device = ben.device();
    QCOMPARE(outcome(anna.pull(request)), std::string("not_found: device unknown"));
    run("UPDATE device SET revoked_at = now() WHERE id = '" + anna.device().toString() + "'");
    QCOMPARE(outcome(anna.pull()), std::string("forbidden: device revoked"));
    run("UPDATE device SET wipe_ordered_at = now() WHERE id = '" + anna.device().toString() + "'");
    QCOMPARE(outcome(anna.pull()), std::string("forbidden: device wipe"));
}

void PullTest::theAnswerOverTheWireIsWhatTheContractSays()
{
    Site site;
    const auto sue = site.account("sue", {"SUPERVISOR"});
    const auto token = site.tokenOf("sue");
    const DeviceRegistration laptop {makeId<DeviceId>(), "A laptop", "OMS", 1};
    QCOMPARE(site.post("/api/v1/sync/devices", toJson(laptop)).as(token).reply().status(), 200);
    site.post("/api/v1/customers", body({{"name", "Bo"}, {"notes", "a note"}})).as(token).reply();
    PullRequest request;
    request.protocol = protocolVersion;
    request.schema = 1;
    request.device = laptop.id;
    const auto reply = site.post("/api/v1/sync/pull", toJson(request)).as(token).reply();
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.text("scopes.0.changes.0.body.notes"), std::string("a note"));
    const auto answer = fromJson<PullAnswer>(reply.response.body, Purpose::Trusted);
    QVERIFY2(answer, outcome(answer).c_str());
    QCOMPARE(answer->added, (Texts {"office", "catalogue", "prices", "person:" + sue.id.toString()}));
    request.stamp = Stamp {answer->head.to_seq, makeUuid()};
    const auto refused = site.post("/api/v1/sync/pull", toJson(request)).as(token).reply();
    QCOMPARE(refused.status(), 409);
    QCOMPARE(refused.outcome(), std::string("history_diverged"));
    QCOMPARE(site.post("/api/v1/sync/pull", toJson(request)).reply().status(), 401);
}

QTEST_GUILESS_MAIN(PullTest)
#include "tst_pull.moc"
