// SPDX-License-Identifier: GPL-3.0-or-later
// Orders by REST: D01, D02, D04, D05, D09, D14, D18, B05, B08, B09, F05 of the acceptance scenarios.
#include "server/pricesite.h"
#include "tests/support/show.h"

#include <QTest>
#include <algorithm>

using namespace oms;
using namespace oms::test;

namespace {

const std::string collection = "/api/v1/orders";

//! JSON that can be read here: ` stands for the quotation mark.
std::string quoted(std::string json)
{
    std::replace(json.begin(), json.end(), '`', '"');
    return json;
}

//! "422 field code, …", or the status.
std::string troubles(const Site::Reply &reply)
{
    auto text = std::to_string(reply.status());
    for (int i = 0; i < reply.size("errors"); ++i) {
        const auto path = "errors." + std::to_string(i);
        text += (i ? ", " : " ") + reply.text((path + ".field").c_str()) + ' ' + reply.text((path + ".code").c_str());
    }
    return text;
}

} // namespace

class OrderRoutesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PriceSite> m_desk;
    std::string m_ben; //!< another fitter's token
    std::string m_zoe; //!< a customer's token
    std::string m_list;

    static constexpr const char *zoeId = "01900000-0000-7000-8000-0000000000c1"; //!< Anna's
    static constexpr const char *maxId = "01900000-0000-7000-8000-0000000000c2"; //!< Ben's

    Site &site() { return m_desk->site; }
    std::string value(const std::string &query) { return m_desk->value(query); }
    Site::Reply make(const std::string &who, const std::string &body)
    {
        return site().post(collection, quoted(body)).as(who).reply();
    }
    Site::Reply read(const std::string &who, const std::string &order)
    {
        return site().get(collection + '/' + order).as(who).reply();
    }
    Site::Reply change(const std::string &who, const std::string &order, int version, const std::string &body)
    {
        return site().patch(collection + '/' + order, quoted(body)).as(who).seen(version).reply();
    }
    static std::string wish(const std::string &more = {})
    {
        return std::string("{`customer_id`:`") + zoeId + "`,`configuration`:{`model_id`:`"
            + PriceSite::id(PriceSite::kestrel) + "`,`leather_type_id`:`" + PriceSite::id(PriceSite::calf) + "`}" + more
            + '}';
    }
    void place(const std::string &order, const std::string &status)
    {
        site().postgres.run("UPDATE sales_order SET status = '" + status
                            + "', number = nextval('order_number')::integer, promised_date = '2026-09-01', released_at "
                              "= CASE WHEN '"
                            + status + "' <> 'ordered' THEN now() END WHERE id = '" + order + "'");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PriceSite>();
        m_list = m_desk->published("EU 2026", "2026-06-01");
        site().account("ben", {"FITTER"});
        site().account("zoe", {"USER"});
        m_ben = site().tokenOf("ben");
        m_zoe = site().tokenOf("zoe");
        site().postgres.run(
            "INSERT INTO fitter (id, user_id, name, region_code) SELECT gen_random_uuid(), id, initcap(username), 'EU' "
            "FROM app_user WHERE username IN ('anna', 'ben');"
            "INSERT INTO factory (id, code, name) VALUES ('01900000-0000-7000-8000-00000000fac1', 'F1', 'Hill');"
            "INSERT INTO factory_user SELECT '01900000-0000-7000-8000-00000000fac1', id FROM app_user WHERE username = "
            "'sam';"
            "INSERT INTO customer (id, name, email, fitter_id, user_id) SELECT '"
            + std::string(zoeId)
            + "', 'Zoë Brandt', 'zoe.brandt@example.org', f.id, u.id FROM fitter f, app_user u WHERE f.name = 'Anna' "
              "AND u.username = 'zoe';"
              "INSERT INTO customer (id, name, fitter_id) SELECT '"
            + maxId + "', 'Max Moor', id FROM fitter WHERE name = 'Ben'");
    }
    void cleanupTestCase() { m_desk.reset(); }

    void anOrderIsMadeAndFoundByIdAndNumber()
    {
        const auto made = make(m_desk->fitter, wish(",`is_urgent`:true"));
        QCOMPARE(made.status(), 201);
        const auto id = made.text("id");
        QCOMPARE(read(m_desk->fitter, id).response.body, made.response.body);
        QCOMPARE(made.text("is_urgent"), "true");
        QCOMPARE(made.text("created_by_name"), value("SELECT full_name FROM app_user WHERE username = 'anna'"));
        place(id, "ordered");
        const auto number = read(m_desk->fitter, id).text("number");
        QCOMPARE(site().get(collection + "/number/" + number).as(m_desk->fitter).reply().text("id"), id);
        QCOMPARE(site().get(collection + "/number/" + number).as(m_ben).reply().status(), 404);
        const auto unknown = site().get(collection + "/number/999999").as(m_desk->admin).reply();
        QCOMPARE(unknown.status(), 404);
        QCOMPARE(unknown.text("detail"), "There is no such order");
        QCOMPARE(site().get(collection + "/number/0").as(m_desk->admin).reply().status(), 422);
        QCOMPARE(read(m_desk->admin, "01900000-0000-7000-8000-000000000001").status(), 404);
    }

    void whatIsWrongIsNamedAndNothingIsStored_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a number") << ",`number`:7"
                                  << "422 number read_only";
        QTest::newRow("a state") << ",`status`:`approved`"
                                 << "422 status read_only";
        QTest::newRow("a kind") << ",`kind`:`gift`"
                                << "422 kind unknown_choice";
        QTest::newRow("a quantity") << ",`configuration`:{`extras`:[{`extra_id`:`01900000-0000-7000-8000-000000000001`,"
                                       "`quantity`:-1}]}"
                                    << "422 configuration.extras.0.quantity too_small";
        QTest::newRow("a horse of nobody") << ",`horse_id`:`01900000-0000-7000-8000-000000000001`"
                                           << "422 horse_id unknown";
        QTest::newRow("a deadline") << ",`deadline`:`2026-07-01`"
                                    << "422 deadline not_urgent";
        QTest::newRow("a blank trade-in") << ",`trade_in`:{`description`:` `,`agreed_minor`:5}"
                                          << "422 trade_in.description required";
        QTest::newRow("an own extra twice")
            << ",`charges`:[{`kind`:`girth`,`amount_minor`:1},{`kind`:`girth`,`amount_minor`:2}]"
            << "422 charges.1.kind duplicate";
    }
    void whatIsWrongIsNamedAndNothingIsStored()
    {
        QFETCH(QString, more);
        QFETCH(QString, expected);
        const auto before = value("SELECT count(*) FROM sales_order");
        const auto body = std::string("{`customer_id`:`") + zoeId + '`' + more.toStdString() + '}';
        QCOMPARE(troubles(make(m_desk->fitter, body)), expected.toStdString());
        QCOMPARE(value("SELECT count(*) FROM sales_order"), before);
    }

    void twoWhoChangeTheSameAreNotBothTaken()
    {
        const auto id = make(m_desk->fitter, wish()).text("id");
        const auto first = change(m_desk->fitter, id, 1, "{`fitter_reference`:`R1`}");
        QCOMPARE(first.status(), 200);
        QCOMPARE(first.text("configuration.model_id"), PriceSite::id(PriceSite::kestrel));
        const auto second = change(m_desk->supervisor, id, 1, "{`fitter_reference`:`R2`}");
        QCOMPARE(second.status(), 412);
        QCOMPARE(read(m_desk->fitter, id).text("fitter_reference"), "R1");
    }

    void aFitterPutsBackWhatTheyWereShown()
    {
        const auto id = make(m_desk->fitter, wish()).text("id");
        QCOMPARE(change(m_desk->supervisor, id, 1, "{`internal_note`:`late payer`}").status(), 200);
        const auto shown = read(m_desk->fitter, id);
        QVERIFY(shown.response.body.find("late payer") == std::string::npos);
        const auto body = std::string("{`customer_id`:`") + zoeId + "`,`fitter_reference`:`R1`,`region_code`:`EU`}";
        const auto put = site().put(collection + '/' + id, quoted(body)).as(m_desk->fitter).seen(2).reply();
        QCOMPARE(troubles(put), "200");
        QVERIFY(put.text("configuration.model_id").empty());
        QCOMPARE(read(m_desk->supervisor, id).text("internal_note"), "late payer");
    }

    void nobodyReachesAnothersOrders()
    {
        const auto id = make(m_desk->fitter, wish()).text("id");
        QCOMPARE(read(m_ben, id).status(), 404);
        QCOMPARE(change(m_ben, id, 1, "{`fitter_reference`:`mine`}").status(), 404);
        QCOMPARE(site().remove(collection + '/' + id).as(m_ben).seen(1).reply().status(), 404);
        QCOMPARE(site().post(collection + '/' + id + "/duplicate").as(m_ben).reply().status(), 404);
        const auto annas = value("SELECT id FROM fitter WHERE name = 'Anna'");
        QCOMPARE(troubles(make(m_ben, "{`fitter_id`:`" + annas + "`}")), "403 fitter_id forbidden");
        QCOMPARE(troubles(make(m_ben, wish())), "422 customer_id unknown");
        const auto list = site().get(collection + "?fitter=" + annas).as(m_ben).reply();
        QCOMPARE(list.text("meta.total"), "0");
    }

    void aSupplierSeesNeitherPricesNorContacts()
    {
        const auto id = make(m_desk->fitter,
                             wish(",`charges`:[{`kind`:`fitting`,`amount_minor`:4321}],`ship_to`:{`name`:`Ada "
                                  "Grove`,`address`:{`line1`:`1 Mill Lane`,`city`:`York`,`country_code`:`GB`}}"))
                            .text("id");
        QCOMPARE(read(m_desk->supplier, id).status(), 404);
        place(id, "approved");
        const auto seen = read(m_desk->supplier, id);
        QCOMPARE(seen.status(), 200);
        QCOMPARE(seen.text("customer_name"), "Zoë Brandt");
        for (const auto *word : {"4321", "250000", "254321", "Mill Lane", "zoe.brandt", "total_minor"})
            QVERIFY2(seen.response.body.find(word) == std::string::npos, word);
        QCOMPARE(change(m_desk->supplier, id, 1, "{`saddle_note`:`x`}").status(), 403);
        QCOMPARE(make(m_desk->supplier, "{}").status(), 403);
        QCOMPARE(site().get("/api/v1/customers").as(m_desk->supplier).reply().status(), 403);
        QCOMPARE(site().get("/api/v1/price-lists").as(m_desk->supplier).reply().status(), 403);
        QCOMPARE(site().post("/api/v1/models", "{}").as(m_desk->supplier).reply().status(), 403);
    }

    void aCustomerMakesAnOrderAndNoMore()
    {
        const auto own = make(m_zoe, wish());
        QCOMPARE(own.status(), 201);
        QCOMPARE(own.text("fitter_name"), "Anna");
        QCOMPARE(troubles(make(m_zoe, std::string("{`customer_id`:`") + maxId + "`}")), "403 customer_id forbidden");
        const auto others = make(m_ben, std::string("{`customer_id`:`") + maxId + "`}").text("id");
        QCOMPARE(change(m_zoe, others, 1, "{`saddle_note`:`x`}").status(), 404);
        QCOMPARE(site().remove(collection + '/' + others).as(m_zoe).seen(1).reply().status(), 404);
        const auto id = own.text("id");
        QCOMPARE(site().post(collection + '/' + id + "/approve", "{}").as(m_zoe).seen(1).reply().status(), 403);
        place(id, "ordered");
        QCOMPARE(change(m_zoe, id, 1, "{`saddle_note`:`x`}").status(), 403);
    }

    void linesKeepTheirOrderAndAddUp()
    {
        const auto empty = make(m_desk->fitter, "{}");
        QCOMPARE(empty.text("amounts.total_minor"), "0");
        const auto order = make(m_desk->fitter,
                                wish(",`charges`:[{`kind`:`shipping`,`amount_minor`:300},{`kind`:`additional`,"
                                     "`amount_minor`:20,`description`:`Felt`},{`kind`:`additional`,`amount_minor`:1,"
                                     "`description`:`Bag`},{`kind`:`fitting`,`amount_minor`:4000}]"));
        QCOMPARE(order.status(), 201);
        std::string lines;
        for (int i = 0; i < order.size("charges"); ++i)
            lines += order.text(("charges." + std::to_string(i) + ".amount_minor").c_str()) + ' ';
        QCOMPARE(lines, "300 20 1 4000 ");
        QCOMPARE(order.text("amounts.total_minor"), "254321");
    }

    void anArchivedOrderIsGoneFromListsAndCanComeBack()
    {
        const auto id = make(m_desk->fitter, wish(",`fitter_reference`:`Archive me`")).text("id");
        const auto listed = [&] {
            return site().get(collection + "?q=archive+me").as(m_desk->supervisor).reply().text("meta.total");
        };
        QCOMPARE(listed(), "1");
        QCOMPARE(site().remove(collection + '/' + id).as(m_desk->fitter).seen(1).reply().status(), 200);
        QCOMPARE(listed(), "0");
        const auto restore = [&](const std::string &who) {
            return site().post(collection + '/' + id + "/restore").as(who).seen(2).reply().status();
        };
        QCOMPARE(restore(m_desk->supervisor), 403);
        QCOMPARE(restore(m_desk->admin), 200);
        QCOMPARE(listed(), "1");
        QCOMPARE(value("SELECT string_agg(action, ' ' ORDER BY at, id) FROM audit_log WHERE entity_id = '" + id + "'"),
                 "create archive restore");
    }

    void aNewListPricesDraftsAndLeavesPlacedOrders()
    {
        const auto draft = make(m_desk->fitter, wish()).text("id");
        const auto placed = make(m_desk->fitter, wish()).text("id");
        place(placed, "ordered");
        m_desk->published("EU later", "2026-06-02", "EU", 300'000);
        site().now += std::chrono::hours(24);
        const auto sue = site().tokenOf("sue");
        const auto repriced = change(sue, draft, 1, "{`saddle_note`:`soft`}");
        QCOMPARE(repriced.text("amounts.total_minor"), "300000");
        const auto kept = change(sue, placed, 1, "{`saddle_note`:`soft`}");
        QCOMPARE(kept.text("amounts.total_minor"), "250000");
        QCOMPARE(kept.text("price_list_id"), m_list);
    }
};

QTEST_GUILESS_MAIN(OrderRoutesTest)
#include "tst_orderroutes.moc"
