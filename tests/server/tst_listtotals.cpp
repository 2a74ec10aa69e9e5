// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers.h"
#include "server/orders/lists.h"
#include "tests/support/orderdesk.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

namespace {

constexpr const char *withoutTriggers = "SET session_replication_role = replica;";

} // namespace

//! Totals and statistics are counted once and kept, and are right at once whoever writes, in whatever process.
class ListTotalsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Yard> m_yard;
    std::unique_ptr<OrderDesk> m_desk; //!< only where there must be orders

    Yard &yard() { return m_desk ? m_desk->yard : *m_yard; }
    void openDesk()
    {
        m_desk = std::make_unique<OrderDesk>();
        for (int i = 0; i < 3; ++i)
            m_desk->draft();
    }
    std::int64_t customers(const Actor &actor, const orders::Query &query = {})
    {
        auto request = customers::listing().parse(query).value();
        request.limit = 1;
        return customers::list(yard().reading(), actor, std::move(request)).value().total;
    }
    std::int64_t orders(const Actor &actor, const orders::Query &query = {})
    {
        const auto filter = orders::filterFrom(query).value();
        auto &db = yard().reading();
        return orders::count(db, actor, filter, m_desk->at, orders::listing().stamp(db));
    }
    std::string fresh(int count, const std::string &fitter = {})
    {
        return "INSERT INTO customer (id, name, fitter_id, created_at, updated_at) SELECT gen_random_uuid(), 'New ' || "
               "n, "
            + (fitter.empty() ? std::string("NULL") : '\'' + fitter + '\'')
            + "::uuid, now(), now() FROM generate_series(1, " + std::to_string(count) + ") n;";
    }

private Q_SLOTS:
    void init()
    {
        m_yard = std::make_unique<Yard>();
        yard().postgres.run(fresh(20, yard().anna.toString())); // more than a page: else nobody needs to count
    }
    void cleanup()
    {
        m_desk.reset();
        m_yard.reset();
    }

    void aTotalIsCountedOnce()
    {
        QCOMPARE(customers(yard().supervisor), std::int64_t(20));
        yard().postgres.run(withoutTriggers + fresh(5)); // nobody notices
        QCOMPARE(customers(yard().supervisor), std::int64_t(20));
        QCOMPARE(customers(yard().admin), std::int64_t(20)); // sees the same, so nobody counts again
        QCOMPARE(customers(yard().annaTheFitter), std::int64_t(20));
    }

    void whatAnotherProcessWritesCountsAtOnce()
    {
        QCOMPARE(customers(yard().supervisor), std::int64_t(20));
        QCOMPARE(customers(yard().annaTheFitter), std::int64_t(20));
        BlockingDatabase another(yard().postgres.dsn());
        another.runScript(fresh(5, yard().anna.toString()));
        QCOMPARE(customers(yard().supervisor), std::int64_t(25));
        QCOMPARE(customers(yard().annaTheFitter), std::int64_t(25));
        another.runScript("UPDATE customer SET archived_at = now() WHERE name LIKE 'New%'");
        QCOMPARE(customers(yard().supervisor, {{"archived", "true"}}), std::int64_t(25));
        QCOMPARE(customers(yard().supervisor), std::int64_t(0));
    }

    void whatIsNotCommittedDoesNotCount()
    {
        QCOMPARE(customers(yard().supervisor), std::int64_t(20));
        BlockingDatabase another(yard().postgres.dsn());
        another.runScript("BEGIN;" + fresh(3));
        QCOMPARE(customers(yard().supervisor), std::int64_t(20));
        another.runScript("COMMIT");
        QCOMPARE(customers(yard().supervisor), std::int64_t(23));
        another.runScript("BEGIN;" + fresh(3) + "ROLLBACK");
        QCOMPARE(customers(yard().supervisor), std::int64_t(23));
        another.runScript("BEGIN; SAVEPOINT a;" + fresh(3) + "ROLLBACK TO SAVEPOINT a;" + fresh(1) + "COMMIT");
        QCOMPARE(customers(yard().supervisor), std::int64_t(24));
    }

    //! More than there are slots for.
    void writersNeverWaitForEachOther()
    {
        std::vector<std::unique_ptr<BlockingDatabase>> writers;
        for (int i = 0; i < 9; ++i) {
            writers.push_back(std::make_unique<BlockingDatabase>(yard().postgres.dsn()));
            writers.back()->runScript("SET statement_timeout = '2s'; BEGIN;" + fresh(1));
        }
        for (const auto &writer : writers) {
            const auto before = customers(yard().supervisor);
            writer->runScript("COMMIT");
            QCOMPARE(customers(yard().supervisor), before + 1);
        }
    }

    void otherTablesThatDecideCountToo()
    {
        openDesk();
        QCOMPARE(orders(yard().annaTheFitter), std::int64_t(3));
        QCOMPARE(orders(yard().supervisor, {{"country", "SE"}}), std::int64_t(0));
        yard().postgres.run("UPDATE address SET country_code = 'SE';"
                            "INSERT INTO address (id, line1, city, country_code) "
                            "SELECT id, '1 Mill Lane', 'Lund', 'SE' FROM customer WHERE address_id IS NULL;"
                            "UPDATE customer SET address_id = coalesce(address_id, id)");
        QCOMPARE(orders(yard().supervisor, {{"country", "SE"}}), std::int64_t(3));
        yard().postgres.run("UPDATE fitter SET user_id = NULL WHERE id = '" + yard().anna.toString() + '\'');
        QCOMPARE(orders(yard().annaTheFitter), std::int64_t(0));
    }

    void whatAPersonHasReadIsCountedAnew()
    {
        openDesk();
        yard().postgres.run("UPDATE app_user SET created_at = '2020-01-01Z';"
                            "UPDATE sales_order SET version = version + 1, updated_by = NULL");
        const auto &reader = yard().supervisor;
        QCOMPARE(orders(reader, {{"unread", "true"}}), std::int64_t(3));
        yard().postgres.run("INSERT INTO order_read_mark (order_id, user_id, seen_at) SELECT id, '"
                            + reader.id.toString()
                            + "', now() + interval '1 day' FROM sales_order ORDER BY id LIMIT 1");
        QCOMPARE(orders(reader, {{"unread", "true"}}), std::int64_t(2));
        QCOMPARE(orders(yard().admin, {{"unread", "true"}}), std::int64_t(3));
    }

    void statisticsAndWorkListsFollowEveryWrite()
    {
        openDesk();
        const auto totals = [this](const Actor &actor) {
            const auto statistics = orders::statistics(yard().reading(), actor, m_desk->at);
            const auto lists = orders::workLists(yard().reading(), actor, m_desk->at);
            return std::pair(statistics.urgent, lists[std::size_t(WorkList::ToApprove)].count);
        };
        using Both = std::pair<std::int64_t, std::int64_t>;
        QVERIFY(totals(yard().supervisor) == Both(0, 0));
        yard().postgres.run(std::string(withoutTriggers) + "UPDATE sales_order SET is_urgent = true");
        QVERIFY(totals(yard().supervisor) == Both(0, 0)); // kept
        QVERIFY(totals(yard().annaTheFitter) == Both(3, 0)); // asks for the first time
        BlockingDatabase another(yard().postgres.dsn());
        another.runScript(
            "UPDATE sales_order SET number = nextval('order_number'), status = 'ordered', ordered_at = now()");
        QVERIFY(totals(yard().supervisor) == Both(3, 3));
        QVERIFY(totals(yard().annaTheFitter) == Both(3, 3));
        QVERIFY(totals(yard().benTheFitter) == Both(0, 0));
    }

    void whoSeesNoPricesGetsNoAveragesFromSomebodyWhoDoes()
    {
        openDesk();
        QVERIFY(!orders::statistics(yard().reading(), yard().supervisor, m_desk->at).averages.empty());
        auto curious = yard().supervisor;
        curious.reach[static_cast<std::size_t>(Permission::OrdersPrices)] = Scope::None;
        QVERIFY(orders::statistics(yard().reading(), curious, m_desk->at).averages.empty());
    }

    void theLastPageNeedsNoCount()
    {
        const auto before = keptCounters().misses.load();
        const auto total = [this](const orders::Query &query) {
            const auto request = customers::listing().parse(query).value();
            return customers::list(yard().reading(), yard().supervisor, request).value().total;
        };
        QCOMPARE(total({}), std::int64_t(20));
        QCOMPARE(total({{"page", "2"}, {"limit", "15"}}), std::int64_t(20));
        QCOMPARE(total({{"q", "nobody at all"}}), std::int64_t(0));
        QCOMPARE(keptCounters().misses.load(), before);
        QCOMPARE(total({{"page", "9"}, {"limit", "15"}}), std::int64_t(20)); // behind the end somebody has to
    }
};

QTEST_GUILESS_MAIN(ListTotalsTest)
#include "tst_listtotals.moc"
