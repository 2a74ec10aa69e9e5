// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers.h"
#include "server/customers/horses.h"
#include "server/sync/feed.h"
#include "server/sync/projections.h"
#include "tests/support/feedreader.h"
#include "tests/support/outcome.h"
#include "tests/support/yard.h"

#include <QTest>
#include <QThread>
#include <atomic>
#include <random>
#include <set>

using namespace oms;
using namespace oms::sync;
using namespace oms::test;

namespace {

Customer named(const std::string &name, std::optional<FitterId> fitter)
{
    Customer customer;
    customer.name = name;
    customer.fitter_id = fitter;
    return customer;
}

Horse horseOf(CustomerId owner, const std::string &name)
{
    Horse horse;
    horse.customer_id = owner;
    horse.name = name;
    return horse;
}

//! Somebody in the office who does one odd thing after the other.
class Bustle {
public:
    Bustle(const Yard &yard, unsigned seed)
        : m_yard(yard)
        , m_database(yard.postgres.dsn())
        , m_chance(seed)
    { }

    void act()
    {
        try {
            const auto transaction = m_database.begin();
            Work work(*transaction, m_yard.supervisor, now(), {"request", "test"});
            if (doSomething(work))
                transaction->commit();
        } catch (const DatabaseError &error) { // two at once: one of them gives way
            if (error.sqlState() != "40P01" && error.sqlState() != "23505")
                throw;
        }
    }

private:
    bool doSomething(Work &work)
    {
        const auto what = pick(100);
        if (m_customers.size() < 15 || what < 5)
            return addCustomer(work);
        const auto id = m_customers[pick(m_customers.size())];
        const auto customer = customers::find(work.db, work.actor, id);
        if (!customer)
            return false;
        const auto version = customer->version;
        if (what < 35)
            return customers::assignFitter(work, id, version, anyFitter()).has_value();
        if (what < 50)
            return customers::archive(work, id, version).has_value();
        if (what < 65)
            return customers::restore(work, id, version).has_value();
        if (what < 80)
            return addHorse(work, id);
        if (what < 90 && !m_horses.empty())
            return moveHorse(work, m_horses[pick(m_horses.size())]);
        const auto notes = R"({"notes":")" + std::to_string(pick(1000)) + R"("})";
        return customers::change(work, id, {version, notes}).has_value();
    }
    bool addCustomer(Work &work)
    {
        const auto made = customers::create(work, named("Customer " + makeUuid().toString(), anyFitter()));
        if (made)
            m_customers.push_back(made->id);
        return made.has_value();
    }
    bool addHorse(Work &work, CustomerId owner)
    {
        const auto made = horses::create(work, horseOf(owner, "Horse " + makeUuid().toString()));
        if (made)
            m_horses.push_back(made->id);
        return made.has_value();
    }
    bool moveHorse(Work &work, HorseId id)
    {
        const auto horse = horses::find(work.db, work.actor, id);
        if (!horse)
            return false;
        return horse->archived_at ? horses::restore(work, id, horse->version).has_value()
                                  : horses::archive(work, id, horse->version).has_value();
    }
    std::optional<FitterId> anyFitter()
    {
        const std::optional<FitterId> all[] = {m_yard.anna, m_yard.ben, std::nullopt};
        return all[pick(3)];
    }
    std::size_t pick(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_chance); }

    const Yard &m_yard;
    BlockingDatabase m_database;
    std::mt19937 m_chance;
    std::vector<CustomerId> m_customers;
    std::vector<HorseId> m_horses;
};

//! Threads that end before what they use.
class Crew {
public:
    void add(std::function<void()> work)
    {
        m_threads.emplace_back(QThread::create(std::move(work)));
        m_threads.back()->start();
    }
    void join()
    {
        for (auto &thread : m_threads)
            thread->wait();
        m_threads.clear();
    }
    ~Crew() { join(); }

private:
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace

//! The change feed: what is written reaches everyone whom it concerns, and nobody else.
class FeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_yard = std::make_unique<Yard>(); }
    void cleanup() { m_yard.reset(); }

    void whatEverybodyDoesAtOnceReachesEachReaderAndNobodyElse();
    void whatWasThereBeforeTheFeedIsMarked();
    void aBulkLoadIsMarkedByItsStatements();
    void aCrashBetweenCommitAndPublishingOnlyDelays();
    void childrenGoWithTheirParent();
    void aRemovalSaysWhy();
    void whatTheDatabaseDerivesIsNoChange();
    void everyScopeOfTheFeedHasAProjection();
    void publishingTellsOnceWhichScopesHaveChanged();
    void removalsAreForgottenOnlyAfterTheirTime();
    void publishingIsQuickEnough();

private:
    BlockingDatabase &database() { return m_yard->database(); }
    Customer add(const Customer &customer)
    {
        return m_yard->as(m_yard->supervisor, [&](Work &work) { return customers::create(work, customer); }).value();
    }
    Horse add(const Horse &horse)
    {
        return m_yard->as(m_yard->supervisor, [&](Work &work) { return horses::create(work, horse); }).value();
    }
    template<class Act>
    void inOffice(Act act)
    {
        const auto result = m_yard->as(m_yard->supervisor, act);
        QVERIFY2(result, outcome(result).c_str());
    }
    //! "put", "remove archived" or "null": where the feed stands with a record in a scope.
    std::string stateOf(const Uuid &id, const FeedScope &scope)
    {
        static constexpr Statement state {"test.state",
                                          "SELECT concat_ws(' ', op, why) FROM change_feed"
                                          " WHERE entity_id = $1 AND scope_kind = $2 AND scope_ref = $3"};
        return m_yard->reading().value(state, id, std::string(codeOf(scope.kind)), scope.ref).value_or("null");
    }
    FeedScope anna() const { return {ScopeKind::Fitter, m_yard->anna.value}; }
    FeedScope ben() const { return {ScopeKind::Fitter, m_yard->ben.value}; }

    std::unique_ptr<Yard> m_yard;
};

void FeedTest::whatEverybodyDoesAtOnceReachesEachReaderAndNobodyElse()
{
    constexpr int writers = 4;
    constexpr int publishers = 2;
    const int rounds =
        qEnvironmentVariableIsSet("OMS_FEED_ROUNDS") ? qEnvironmentVariableIntValue("OMS_FEED_ROUNDS") : 300;
    m_yard->postgres.run("INSERT INTO customer (id, name, user_id, fitter_id) VALUES (gen_random_uuid(), 'Zoe', '"
                         + m_yard->zoeTheCustomer.id.toString() + "', '" + m_yard->anna.toString() + "')");
    const Actor people[] = {m_yard->supervisor, m_yard->annaTheFitter, m_yard->benTheFitter, m_yard->zoeTheCustomer,
                            m_yard->supplier};
    std::vector<std::unique_ptr<BlockingDatabase>> connections;
    std::vector<std::unique_ptr<FeedReader>> readers;
    for (const auto &person : people) {
        connections.push_back(std::make_unique<BlockingDatabase>(m_yard->postgres.dsn()));
        readers.push_back(std::make_unique<FeedReader>(*connections.back(), person));
        readers.back()->limit = 40;
    }

    std::atomic<int> writing = writers;
    Crew crew;
    for (unsigned i = 0; i < writers; ++i)
        crew.add([this, i, rounds, &writing] {
            Bustle bustle(*m_yard, i + 1);
            for (int round = 0; round < rounds; ++round)
                bustle.act();
            --writing;
        });
    for (int i = 0; i < publishers; ++i)
        crew.add([this, &writing] {
            BlockingDatabase own(m_yard->postgres.dsn());
            while (writing > 0)
                publish(own);
        });
    for (auto &reader : readers)
        crew.add([&reader, &writing] {
            while (writing > 0)
                if (!reader->pull())
                    return;
        });
    crew.join();

    for (std::size_t i = 0; i < readers.size(); ++i) {
        auto &reader = *readers[i];
        reader.catchUp();
        QCOMPARE(reader.complaints(), std::string());
        for (const auto &scope : reader.scopes())
            QCOMPARE(reader.difference(scope), std::string());
    }
    QCOMPARE(readers[0]->scopes(),
             (Texts {"catalogue", "office", "person:" + m_yard->supervisor.id.toString(), "prices"}));
    QVERIFY(readers[0]->in("office").size() > 50);
    QVERIFY(readers[1]->in(nameOf(anna())).size() > 5);
    QCOMPARE(readers[4]->scopes(), (Texts {"catalogue", "person:" + m_yard->supplier.id.toString()})); // no price
}

void FeedTest::whatWasThereBeforeTheFeedIsMarked()
{
    TestDatabase postgres(TestDatabase::Schema::Empty);
    const auto feed = std::find_if(migrations().begin(), migrations().end(),
                                   [](const Migration &step) { return step.version == 31; });
    Migrator(postgres.dsn(), migrations().first(std::size_t(feed - migrations().begin()))).apply();
    postgres.run("INSERT INTO fitter (id, name, region_code) VALUES (gen_random_uuid(), 'Anna', 'GB');"
                 "INSERT INTO customer (id, name, fitter_id) SELECT gen_random_uuid(), 'Customer ' || i, f.id"
                 "  FROM generate_series(1, 100) i, fitter f;"
                 "INSERT INTO horse (id, customer_id, name) SELECT gen_random_uuid(), id, 'Bella' FROM customer");
    Migrator(postgres.dsn()).apply();
    QCOMPARE(waitingMarks(postgres.database().reading()).marks, 201);
    QCOMPARE(publish(postgres.database()), 402); // each for the office and for the fitter
}

void FeedTest::aBulkLoadIsMarkedByItsStatements()
{
    publish(database());
    m_yard->postgres.run(
        "INSERT INTO customer (id, name) SELECT gen_random_uuid(), 'Customer ' || i"
        "  FROM generate_series(1, 3000) i;"
        "INSERT INTO horse (id, customer_id, name) SELECT gen_random_uuid(), id, 'Bella' FROM customer");
    QCOMPARE(waitingMarks(database().reading()).marks, 6000);
    QCOMPARE(publish(database()), 6000);
    QCOMPARE(waitingMarks(database().reading()).marks, 0);
    m_yard->postgres.run("UPDATE customer SET notes = 'x', version = version + 1");
    QCOMPARE(publish(database()), 3000);
    m_yard->postgres.run("DELETE FROM horse");
    QCOMPARE(publish(database()), 3000);
}

void FeedTest::aCrashBetweenCommitAndPublishingOnlyDelays()
{
    FeedReader anna(database(), m_yard->annaTheFitter);
    anna.catchUp();
    const auto bo = add(named("Bo", m_yard->anna));
    {
        const auto crashing = database().begin(); // has taken the marks when it dies
        crashing->run({"test.publish", "SELECT publish_changes()"}, {});
    }
    QCOMPARE(waitingMarks(database().reading()).marks, 1);
    QCOMPARE(stateOf(bo.id.value, this->anna()), std::string("null"));
    anna.catchUp();
    QCOMPARE(anna.in(nameOf(this->anna())).count({"customer", bo.id.value}), std::size_t(1));
    QCOMPARE(anna.complaints(), std::string());
}

void FeedTest::childrenGoWithTheirParent()
{
    const auto bo = add(named("Bo", m_yard->anna));
    const auto bella = add(horseOf(bo.id, "Bella"));
    publish(database());
    QCOMPARE(stateOf(bella.id.value, anna()), std::string("put"));
    inOffice([&](Work &work) { return customers::assignFitter(work, bo.id, 1, m_yard->ben); });
    QCOMPARE(waitingMarks(database().reading()).marks, 1); // the customer's alone
    publish(database());
    QCOMPARE(stateOf(bella.id.value, anna()), std::string("remove left"));
    QCOMPARE(stateOf(bella.id.value, ben()), std::string("put"));
    inOffice([&](Work &work) { return customers::archive(work, bo.id, 2); });
    publish(database());
    QCOMPARE(stateOf(bella.id.value, ben()), std::string("remove archived"));
    QCOMPARE(stateOf(bella.id.value, {ScopeKind::Office, {}}), std::string("put"));
    inOffice([&](Work &work) { return customers::restore(work, bo.id, 3); });
    publish(database());
    QCOMPARE(stateOf(bella.id.value, ben()), std::string("put"));
}

void FeedTest::aRemovalSaysWhy()
{
    const auto bo = add(named("Bo", m_yard->anna));
    const auto mo = add(named("Mo", m_yard->anna));
    const auto jo = add(named("Jo", m_yard->anna));
    publish(database());
    inOffice([&](Work &work) { return customers::assignFitter(work, bo.id, 1, std::nullopt); });
    inOffice([&](Work &work) { return customers::archive(work, mo.id, 1); });
    m_yard->postgres.run("DELETE FROM customer WHERE name = 'Jo'");
    publish(database());
    QCOMPARE(stateOf(bo.id.value, anna()), std::string("remove left"));
    QCOMPARE(stateOf(mo.id.value, anna()), std::string("remove archived"));
    QCOMPARE(stateOf(jo.id.value, anna()), std::string("remove erased"));
    QCOMPARE(stateOf(jo.id.value, {ScopeKind::Office, {}}), std::string("remove erased"));
    QCOMPARE(stateOf(mo.id.value, {ScopeKind::Office, {}}), std::string("put"));
}

void FeedTest::whatTheDatabaseDerivesIsNoChange()
{
    const auto bo = add(named("Bo", m_yard->anna));
    publish(database());
    add(horseOf(bo.id, "Bella")); // the customer's summary names it from now on
    QCOMPARE(waitingMarks(database().reading()).marks, 1);
    m_yard->postgres.run("UPDATE customer SET notes = 'by hand'");
    QCOMPARE(waitingMarks(database().reading()).marks, 2);
}

void FeedTest::everyScopeOfTheFeedHasAProjection()
{
    const auto rows = database().reading().run({"test.scopes", "SELECT pg_get_viewdef('feed_scope'::regclass)"}, {});
    const auto view = QString::fromStdString(std::string(*rows->at(0, 0)));
    static const QRegularExpression branch(QStringLiteral("SELECT '(\\w+)'::text\\s[^;]*?'(\\w+)'::text"));
    std::set<std::pair<std::string, std::string>> published;
    for (auto match = branch.globalMatch(view); match.hasNext();) {
        const auto found = match.next();
        published.emplace(found.captured(1).toStdString(), found.captured(2).toStdString());
    }
    std::set<std::pair<std::string, std::string>> projected;
    for (const auto &projection : projections())
        projected.emplace(projection.entity, codeOf(projection.scope));
    QCOMPARE(published.size(), std::size_t(54));
    QVERIFY(published == projected);
}

void FeedTest::publishingTellsOnceWhichScopesHaveChanged()
{
    publish(database());
    DatabaseCounters counters;
    Connection listening(ConnectionOptions {.dsn = m_yard->postgres.dsn()}, counters, Waiting::Block);
    std::vector<std::string> heard;
    listening.onNotification(
        [&heard](const std::string &channel, const std::string &payload) { heard.push_back(channel + ' ' + payload); });
    listening.openAndWait();
    listening.send({"test.listen", "LISTEN oms_feed"}, {});
    listening.take(listening.sync());
    add(named("Bo", m_yard->anna));
    add(named("Mo", std::nullopt));
    const auto before = historyOf(database().reading(), {}).to_seq;
    publish(database());
    publish(database()); // nothing new
    listening.send({"test.nothing", "SELECT 1"}, {});
    listening.take(listening.sync());
    QCOMPARE(heard.size(), std::size_t(1));
    QCOMPARE(heard.front(), "oms_feed " + std::to_string(before + 3) + ' ' + nameOf(anna()) + " office");
}

void FeedTest::removalsAreForgottenOnlyAfterTheirTime()
{
    const auto bo = add(named("Bo", m_yard->anna));
    publish(database());
    inOffice([&](Work &work) { return customers::archive(work, bo.id, 1); });
    publish(database());
    const auto age = [this](int days) {
        const auto interval = "interval '" + std::to_string(days) + " days'";
        m_yard->postgres.run("UPDATE change_feed SET at = now() - " + interval
                             + "; UPDATE feed_batch SET published_at = now() - " + interval);
    };
    age(399);
    QCOMPARE(purge(database()), 0);
    QCOMPARE(m_yard->value("SELECT seq FROM feed_horizon"), std::string("0"));
    age(431);
    QCOMPARE(purge(database()), 1);
    QCOMPARE(stateOf(bo.id.value, anna()), std::string("null"));
    QCOMPARE(stateOf(bo.id.value, {ScopeKind::Office, {}}), std::string("put"));
    QCOMPARE(m_yard->value("SELECT seq FROM feed_horizon"), m_yard->value("SELECT max(to_seq) FROM feed_batch"));
}

void FeedTest::publishingIsQuickEnough()
{
    m_yard->postgres.run("INSERT INTO customer (id, name, fitter_id) SELECT gen_random_uuid(), 'Customer ' || i, '"
                         + m_yard->anna.toString() + "' FROM generate_series(1, 5000) i");
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(publish(database()), 5000 * 2 + 4);
    const auto perSecond = 5000.0 * 1000 / double(std::max<qint64>(clock.elapsed(), 1));
    qInfo("%.0f records a second", perSecond);
    QVERIFY(perSecond > 1400);
}

QTEST_GUILESS_MAIN(FeedTest)
#include "tst_feed.moc"
