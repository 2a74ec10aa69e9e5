// SPDX-License-Identifier: GPL-3.0-or-later
// C01 to C04, C06 to C08, C10 to C14, C16, B05, G03 of the acceptance scenarios.
#include "server/orders/lists.h"
#include "tests/support/orderdesk.h"
#include "tests/support/outcome.h"

#include <QTest>
#include <set>

using namespace oms;
using namespace oms::test;

class OrderListsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OrderDesk> m_desk;
    std::map<std::string, OrderId> m_orders; //!< by reference

    const Yard &yard() const { return m_desk->yard; }
    void place(const std::string &reference, const std::string &set, Order wish)
    {
        wish.fitter_reference = reference;
        const auto order = m_desk->tryCreate(yard().supervisor, wish).value();
        m_orders[reference] = order.id;
        const auto where = " WHERE id = '" + order.id.toString() + "'";
        m_desk->yard.postgres.run("UPDATE sales_order SET number = nextval('order_number'), ordered_at = created_at, "
                                  "promised_date = '2026-09-01'"
                                  + where);
        m_desk->yard.postgres.run("UPDATE sales_order SET " + set + where);
    }
    //! As a client reads it.
    Result<ListPage<OrderRow>> tryList(const Actor &actor, const orders::Query &query)
    {
        const auto filter = orders::filterFrom(query);
        if (!filter)
            return passOn(filter);
        const auto request = orders::requestFrom(actor, query, *filter, m_desk->at);
        if (!request)
            return passOn(request);
        const auto found = orders::list(m_desk->yard.reading(), actor, *request);
        if (!found)
            return passOn(found);
        auto rows = listFromJson<OrderRow>("{\"data\":" + found->data + '}');
        return ListPage<OrderRow> {std::move(rows.value()), found->total, found->nextCursor};
    }
    //! "A B C", the references in the order of the list.
    std::string list(const orders::Query &query) { return listFor(yard().supervisor, query); }
    std::string listFor(const Actor &actor, const orders::Query &query)
    {
        const auto page = tryList(actor, query);
        if (!page)
            return outcome(page);
        std::string text;
        for (const auto &row : page->data)
            text += (text.empty() ? "" : " ") + row.fitter_reference;
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<OrderDesk>();
        auto wish = m_desk->wish();
        place("A", "status = 'ordered', created_at = '2026-01-01Z', ordered_at = '2026-01-01 23:30Z'", wish);
        place("B", "status = 'approved', released_at = now(), is_urgent = true, created_at = '2026-02-01Z'", wish);
        place("C",
              "status = 'production_1', released_at = now(), promised_date = '2026-05-31', created_at = '2026-03-01Z'",
              wish);
        place("D",
              "status = 'shipped_to_fitter', promised_date = '2026-05-01', created_at = '2026-04-01Z', "
              "status_at = '2026-04-30Z', serial_no = 'L26-00017'",
              wish);
        wish.customer_id = m_desk->max;
        wish.horse_id.reset();
        wish.special_instructions = "Größe 100% \\ _soft_";
        place("E", "status = 'completed', paid_minor = total_minor, created_at = '2026-05-01Z'", wish);
        wish = Order();
        wish.kind = OrderKind::Stock;
        wish.fitter_id = m_desk->yard.ben;
        place("F", "status = 'draft', created_at = '2026-05-02Z'", wish);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void theNewestComeFirst() { QCOMPARE(list({}), "F E D C B A"); }

    void aRowShowsWhatAnOfficeAsksFor()
    {
        const auto row = tryList(yard().supervisor, {{"q", "bo"}, {"status", "ordered"}}).value().data.front();
        QCOMPARE(row.customer_name, std::optional<std::string>("Zoë Brandt"));
        QCOMPARE(row.horse_name, std::optional<std::string>("Bo"));
        QCOMPARE(row.brand_name, std::optional<std::string>("Larkspur"));
        QCOMPARE(row.model_name, std::optional<std::string>("Sonata D"));
        QCOMPARE(row.fitter_name, std::optional<std::string>("Anna Whitfield"));
        QCOMPARE(row.seat_size_q4, std::optional(68));
        QCOMPARE(row.balance_minor, std::optional(MinorUnits(254'000)));
        const auto empty = tryList(yard().supervisor, {{"status", "draft"}}).value().data.front();
        QVERIFY(!empty.customer_name && !empty.horse_name && !empty.model_name);
    }

    void aSearchFindsAnyPart_data()
    {
        QTest::addColumn<std::string>("typed");
        QTest::addColumn<std::string>("found");
        const auto row = [](const char *typed, const char *found) {
            QTest::newRow(typed) << std::string(typed) << std::string(found);
        };
        row("zoe", "D C B A");
        row("BRANDT", "D C B A");
        row("max moor", "E");
        row("whitfield", "D C B A");
        row("hoekstra", "F E");
        row("larkspur son", "E D C B A");
        row("26-00017", "D");
        row("grosse", "E");
        row("100%", "E");
        row("_soft_", "E");
        row("\\", "E");
        row("%%%", "");
        row("' OR 1=1 --", "");
        row("nobody", "");
    }
    void aSearchFindsAnyPart()
    {
        QFETCH(std::string, typed);
        QFETCH(std::string, found);
        QCOMPARE(list({{"q", typed}}), found);
    }

    void anotherNameIsFoundAtOnce()
    {
        m_desk->yard.postgres.run("UPDATE customer SET name = 'Zoë Łuczak' WHERE name = 'Zoë Brandt'");
        QCOMPARE(list({{"q", "luczak"}}), "D C B A");
        QCOMPARE(list({{"q", "brandt"}}), "");
        m_desk->yard.postgres.run("UPDATE customer SET name = 'Zoë Brandt' WHERE name = 'Zoë Łuczak'");
    }

    void filtersAreAndAndAlternativesAreOr()
    {
        QCOMPARE(list({{"status", "ordered"}}), "A");
        QCOMPARE(list({{"status", "ordered,approved"}}), "B A");
        QCOMPARE(list({{"status_group", "in_progress"}}), "C B");
        QCOMPARE(list({{"status_group", "in_progress"}, {"status", "ordered"}}), "");
        QCOMPARE(list({{"urgent", "true"}}), "B");
        QCOMPARE(list({{"urgent", "true"}, {"status", "ordered"}}), "");
        QCOMPARE(list({{"overdue", "true"}}), "C"); // D is late no longer: it has been shipped
        QCOMPARE(list({{"overdue", "false"}}), "F E D B A");
        QCOMPARE(list({{"kind", "stock"}}), "F");
        QCOMPARE(list({{"fitter", m_desk->yard.ben.toString()}}), "F E");
        QCOMPARE(list({{"fitter", m_desk->yard.ben.toString() + ',' + m_desk->yard.anna.toString()}}), "F E D C B A");
        QCOMPARE(list({{"customer", m_desk->max.toString()}}), "E");
        QCOMPARE(list({{"model", m_desk->catalogue.sonata.id.toString()}, {"urgent", "true"}}), "B");
        QCOMPARE(list({{"region", "GB"}, {"q", "max"}}), "E");
        QCOMPARE(list({{"region", "US"}}), "");
    }

    void aSeatSizeIsTheSameHoweverItIsWritten()
    {
        for (const auto *text : {"17", "17.0", "17,0", "17\"", " 17 "})
            QCOMPARE(list({{"seat_size", text}}), "E D C B A");
        QCOMPARE(list({{"seat_size", "17,5"}}), "");
        QCOMPARE(list({{"seat_size", "17,5;17"}}), "E D C B A");
        QCOMPARE(list({{"seat_size", "17 1/3"}}), "invalid: seat_size wrong_type");
        QCOMPARE(list({{"seat_size", "40"}}), "invalid: seat_size wrong_type");
    }

    void daysAreInclusive()
    {
        QCOMPARE(list({{"ordered_from", "2026-01-01"}, {"ordered_to", "2026-01-01"}}), "A");
        QCOMPARE(list({{"created_from", "2026-03-01"}, {"created_to", "2026-04-01"}}), "D C");
        QCOMPARE(list({{"created_from", "2026-04-02"}, {"created_to", "2026-04-01"}}),
                 "invalid: created_to out_of_range");
    }

    void everyWorkListHoldsItsOwn()
    {
        QCOMPARE(list({{"work_list", "to-approve"}}), "A");
        QCOMPARE(list({{"work_list", "urgent"}}), "B");
        QCOMPARE(list({{"work_list", "overdue"}}), "C");
        QCOMPARE(list({{"work_list", "requiring-deposit"}}), "A");
        QCOMPARE(list({{"work_list", "production"}}), "B C"); // urgent first, then the oldest
        QCOMPARE(list({{"work_list", "to-close"}}), "D");
        QCOMPARE(list({{"work_list", "trials-due"}}), "");
        for (const auto &count : orders::workLists(m_desk->yard.reading(), yard().supervisor, m_desk->at))
            QCOMPARE(count.count,
                     tryList(yard().supervisor, {{"work_list", std::string(codeOf(count.work_list))}}).value().total);
    }

    void aLaptopNarrowsAsTheServerDoes()
    {
        const auto everything = tryList(yard().supervisor, {}).value().data;
        const auto today = std::chrono::floor<std::chrono::days>(m_desk->at);
        std::vector<orders::Query> queries {{{"q", "son zoe"}, {"status", "ordered,approved"}},
                                            {{"overdue", "false"}},
                                            {{"seat_size", "17"}, {"region", "GB"}},
                                            {{"created_from", "2026-03-01"}, {"kind", "sale"}},
                                            {{"fitter", m_desk->yard.ben.toString()}},
                                            {{"status_group", "completed"}}};
        for (const auto code : Choices<WorkList>::codes)
            queries.push_back({{"work_list", std::string(code)}});
        for (auto query : queries) {
            const auto filter = orders::filterFrom(query).value();
            std::set<std::string> here;
            for (const auto &row : everything)
                if (passes(row, filter, today))
                    here.insert(row.fitter_reference);
            if (query.contains("q"))
                query["q"] = "zoe%son"; // words stand in their order on the server
            std::set<std::string> there;
            const auto page = tryList(yard().supervisor, query).value();
            for (const auto &row : page.data)
                there.insert(row.fitter_reference);
            if (query.contains("q"))
                continue;
            QCOMPARE(here.size(), there.size());
            QVERIFY(here == there);
        }
        QVERIFY(passes(everything.back(), orders::filterFrom({{"q", "sonata ZOE"}}).value(), today));
    }

    void everyColumnSortsBothWays()
    {
        const auto everything = list({});
        for (const auto &sort : orders::listing().definition().sorts) {
            for (const auto &direction : {"", "-"}) {
                const auto page = tryList(yard().supervisor, {{"sort", direction + sort.name}});
                QVERIFY2(page, sort.name.c_str());
                QCOMPARE(page->data.size(), std::size_t(6));
            }
        }
        QCOMPARE(list({{"sort", "customer_name,number"}}), "E A B C D F"); // those without a customer last
        QCOMPARE(outcome(tryList(yard().supervisor, {{"sort", "secret"}})), "invalid: sort unknown");
        QCOMPARE(everything, list({}));
    }

    void pagesNeverOverlapAndTogetherAreAll()
    {
        std::string read;
        std::string cursor;
        for (int page = 0; page < 3; ++page) {
            orders::Query query {{"limit", "2"}, {"sort", "fitter_name"}};
            if (!cursor.empty())
                query["cursor"] = cursor;
            const auto rows = tryList(yard().supervisor, query).value();
            QCOMPARE(rows.total, std::int64_t(6));
            for (const auto &row : rows.data)
                read += row.fitter_reference;
            cursor = rows.nextCursor;
        }
        QVERIFY(cursor.empty());
        QCOMPARE(std::set<char>(read.begin(), read.end()).size(), read.size());
        QCOMPARE(read.size(), std::size_t(6));
        QCOMPARE(list({{"limit", "101"}}), "invalid: limit out_of_range");
        QCOMPARE(list({{"page", "0"}}), "invalid: page out_of_range");
    }

    void whatIsNotUnderstoodIsNamed()
    {
        QCOMPARE(list({{"status", "nonsense"}}), "invalid: status unknown_choice");
        QCOMPARE(list({{"fitter", "nobody"}}), "invalid: fitter wrong_type");
        QCOMPARE(list({{"urgent", "perhaps"}}), "invalid: urgent wrong_type");
        QCOMPARE(list({{"nonsense", "1"}}), "invalid: nonsense unknown_parameter");
    }

    void everybodySeesTheirOwn()
    {
        QCOMPARE(listFor(yard().annaTheFitter, {}), "D C B A");
        QCOMPARE(listFor(yard().annaTheFitter, {{"fitter", m_desk->yard.ben.toString()}}), "");
        QCOMPARE(tryList(yard().annaTheFitter, {{"fitter", m_desk->yard.ben.toString()}}).value().total,
                 std::int64_t(0));
        QCOMPARE(listFor(yard().zoeTheCustomer, {}), "D C B A");
        QCOMPARE(listFor(yard().supplier, {}), "C B");
        const auto row = tryList(yard().supplier, {}).value().data.front();
        QVERIFY(!row.total_minor && !row.paid_minor && !row.balance_minor && !row.deposit_minor && !row.country_code);
        QCOMPARE(listFor(yard().supplier, {{"sort", "total_minor"}}), "forbidden: sort forbidden");
    }

    void statisticsAddUp()
    {
        const auto all = orders::statistics(m_desk->yard.reading(), yard().supervisor, m_desk->at);
        QCOMPARE(all.total, std::int64_t(6));
        QCOMPARE(all.urgent, std::int64_t(1));
        QCOMPARE(all.overdue, std::int64_t(1));
        std::int64_t sum = 0;
        for (const auto &status : all.statuses) {
            sum += status.count;
            QCOMPARE(status.count,
                     tryList(yard().supervisor, {{"status", std::string(codeOf(status.status))}}).value().total);
        }
        QCOMPARE(sum, all.total);
        QCOMPARE(all.averages.size(), std::size_t(1));
        QCOMPARE(all.averages.front().average_minor, MinorUnits(254'000)); // the draft without a price does not count
        QVERIFY(orders::statistics(m_desk->yard.reading(), yard().supplier, m_desk->at).averages.empty());
        Actor nobody = yard().annaTheFitter;
        nobody.id = makeId<UserId>();
        const auto none = orders::statistics(m_desk->yard.reading(), nobody, m_desk->at);
        QCOMPARE(none.total, std::int64_t(0));
        QCOMPARE(none.statuses.size(), orderStatusCount);
    }

    void suggestionsAreWhatWasTyped()
    {
        const auto texts = [this](const Actor &actor, std::string_view typed) {
            std::string text;
            const auto found = orders::suggestions(m_desk->yard.reading(), actor, typed).value();
            for (const auto &one : found)
                text += (text.empty() ? "" : ", ") + std::string(codeOf(one.kind)) + ' ' + one.text;
            return text;
        };
        QCOMPARE(texts(yard().supervisor, "zo"), "customer Zoë Brandt");
        QCOMPARE(texts(yard().supervisor, "so"), "model Larkspur Sonata D");
        QCOMPARE(texts(yard().supervisor, "l26"), "serial L26-00017");
        QCOMPARE(texts(yard().annaTheFitter, "max"), "");
        QCOMPARE(outcome(orders::suggestions(m_desk->yard.reading(), yard().supervisor, "z")),
                 "invalid: q out_of_range");
    }

    void whatOthersChangedIsUnreadUntilItIsSeen()
    {
        const auto id = m_orders["A"].toString();
        const auto isUnread = [this](const Actor &actor) {
            return tryList(actor, {{"status", "ordered"}}).value().data.front().is_unread;
        };
        m_desk->yard.postgres.run("UPDATE app_user SET created_at = '2020-01-01Z'");
        m_desk->yard.postgres.run("UPDATE sales_order SET version = version + 1, updated_at = now(), updated_by = '"
                                  + yard().supervisor.id.toString() + "' WHERE id = '" + id + "'");
        QVERIFY(isUnread(yard().annaTheFitter));
        QVERIFY(!isUnread(yard().supervisor)); // whose change it was
        QCOMPARE(listFor(yard().annaTheFitter, {{"unread", "true"}, {"status", "ordered"}}), "A");
        m_desk->yard.postgres.run("INSERT INTO order_read_mark (order_id, user_id, seen_at) VALUES ('" + id + "', '"
                                  + yard().annaTheFitter.id.toString() + "', now())");
        QVERIFY(!isUnread(yard().annaTheFitter));
        QCOMPARE(listFor(yard().annaTheFitter, {{"unread", "false"}, {"status", "ordered"}}), "A");
    }
};

QTEST_GUILESS_MAIN(OrderListsTest)
#include "tst_orderlists.moc"
