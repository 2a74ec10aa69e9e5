// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/lists.h"
#include "server/orders/visible.h"
#include "sql/orderlists.h"
#include "sql/orderplans.h"
#include "tests/support/orderdesk.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace oms;
using namespace oms::test;

//! H06: at full volume no list, count or suggestion of orders reads them all, and every page comes in time.
class OrderPlansTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OrderDesk> m_desk;
    std::string m_customer, m_fitter;

    Yard &yard() { return m_desk->yard; }
    Instant at() const { return std::chrono::sys_days(std::chrono::year(2025) / 6 / 1); }

    ListRequest request(const Actor &actor, const orders::Query &query)
    {
        return orders::requestFrom(actor, query, orders::filterFrom(query).value(), at()).value();
    }
    //! As the server runs it: prepared, with the plan that it has for any values.
    std::string plan(const Statement &statement, const Params &params)
    {
        static int number = 0;
        const auto name = "plan" + std::to_string(++number);
        std::string given;
        for (const auto &param : params) {
            auto text = param.text().value_or("");
            for (auto quote = text.find('\''); quote != text.npos; quote = text.find('\'', quote + 2))
                text.insert(quote, 1, '\'');
            given += (given.empty() ? "(" : ", ") + (param.text() ? '\'' + text + '\'' : "NULL");
        }
        yard().value("PREPARE " + name + " AS " + statement.text);
        return yard().value("EXPLAIN (FORMAT JSON) EXECUTE " + name + given + ')');
    }
    //! What of the table is read as a whole.
    static std::string scans(const std::string &plan)
    {
        static const QRegularExpression whole(QStringLiteral(
            R"re("Node Type": "Seq Scan",[^}]*?"Relation Name": "(sales_order|customer|order_read_mark)")re"));
        const auto found = whole.match(QString::fromStdString(plan));
        return found.hasMatch() ? found.captured(1).toStdString() : std::string();
    }
    std::pair<std::string, std::string> scansOf(const Actor &actor, const orders::Query &query)
    {
        const auto asked = request(actor, query);
        const auto &visible = orders::predicate(actor, Permission::OrdersRead);
        const auto composed = orders::listing().compose(visible, asked);
        Params params {actor.id};
        for (const auto &[name, value] : asked.filters)
            params.push_back(value);
        const auto count = scans(plan(composed->count(), params));
        if (asked.page > 1)
            params.emplace_back(std::int64_t(asked.page - 1) * asked.limit);
        return {scans(plan(composed->list(), params)), count};
    }
    double milliseconds(const Actor &actor, const orders::Query &query)
    {
        const auto asked = request(actor, query);
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto page = orders::list(yard().reading(), actor, asked);
            best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
            if (!page)
                return -1;
        }
        return best;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<OrderDesk>();
        m_desk->draft();
        BlockingDatabase filling(yard().postgres.dsn());
        std::string script = sql::orderplans::fill.text;
        const auto vacuum = script.find("VACUUM");
        filling.runScript(script.substr(0, vacuum));
        filling.runScript(script.substr(vacuum));
        m_fitter = "00000000-0000-7000-8000-000000000011";
        m_customer = "00000000-0000-7000-8001-000000000011";
        yard().postgres.run("UPDATE fitter SET user_id = '" + yard().annaTheFitter.id.toString() + "' WHERE id = '"
                            + m_fitter + '\'');
        QCOMPARE(orders::statistics(yard().reading(), yard().supervisor, at()).total, std::int64_t(48'001));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void noPageReadsAllOrders_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("value");
        const auto row = [](const char *name, const std::string &value) {
            QTest::addRow("%s=%s", name, value.c_str()) << std::string(name) << value;
        };
        row("limit", "50");
        row("page", "900");
        for (const char *status : {"draft", "completed", "shipped_to_fitter", "approved", "on_hold"})
            row("status", status);
        row("status", "ordered,changed,approved");
        for (const char *word : {"pending", "in_progress", "completed", "cancelled"})
            row("status_group", word);
        for (const auto code : Choices<WorkList>::codes)
            row("work_list", std::string(code));
        row("overdue", "true");
        row("urgent", "true");
        row("kind", "repair");
        row("fitter", "00000000-0000-7000-8000-000000000011");
        row("customer", "00000000-0000-7000-8001-000000000011");
        row("horse", "00000000-0000-7000-8001-000000000012");
        row("seat_size", "17,5");
        row("country", "SE");
        row("created_from", "2025-05-01");
        row("ordered_from", "2025-05-01");
        row("promised_from", "2025-05-01");
        row("archived", "true");
        row("q", "4711");
        row("q", "customer 2701");
        row("q", "nobody at all");
        for (const char *sort : {"created_at", "-created_at", "customer_name", "-customer_name", "horse_name",
                                 "fitter_name", "model_name", "ordered_at", "-ordered_at", "promised_date", "number",
                                 "-number", "updated_at", "-updated_at", "status", "-status"})
            row("sort", sort);
    }
    void noPageReadsAllOrders()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, value);
        const orders::Query query {{name, value}};
        const Actor *const actors[] = {&yard().supervisor, &yard().annaTheFitter, &yard().supplier,
                                       &yard().zoeTheCustomer};
        for (const auto *actor : actors) {
            if (value == "requiring-deposit" && actor == &yard().supplier)
                continue;
            const auto [list, count] = scansOf(*actor, query);
            QVERIFY2(list.empty(), ("the page reads all of " + list + " for " + actor->username).c_str());
            const auto took = milliseconds(*actor, query);
            QVERIFY2(took >= 0 && took < 200, (std::to_string(took) + " ms").c_str());
        }
    }

    void everyColumnSortsInTime()
    {
        for (const auto &sort : orders::listing().definition().sorts) {
            const auto took = milliseconds(yard().supervisor, {{"sort", sort.name}});
            QVERIFY2(took < 200, (sort.name + " takes " + std::to_string(took) + " ms").c_str());
        }
    }

    void suggestionsReadWhatTheyFind()
    {
        for (const auto *actor : {&yard().supervisor, &yard().annaTheFitter})
            QCOMPARE(scans(plan(orders::visibleTo(*actor, Permission::OrdersRead, sql::orderlists::suggestions),
                                {actor->id, "customer 27"})),
                     std::string());
    }
};

QTEST_GUILESS_MAIN(OrderPlansTest)
#include "tst_orderplans.moc"
