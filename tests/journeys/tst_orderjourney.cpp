// SPDX-License-Identifier: GPL-3.0-or-later
// One order from draft to completed by REST only, as fitter, supervisor and supplier (issue 5; D01, D03, D07, D10, D16,
// H05 of the acceptance scenarios).
#include "server/pricesite.h"
#include "tests/support/show.h"

#include <QTest>
#include <algorithm>

using namespace oms;
using namespace oms::test;

namespace {

//! JSON that can be read here: ` stands for the quotation mark.
std::string quoted(std::string json)
{
    std::replace(json.begin(), json.end(), '`', '"');
    return json;
}

} // namespace

class OrderJourney : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PriceSite> m_desk;
    std::string m_order; //!< its address
    int m_version = 0;
    std::string m_employee;

    Site &site() { return m_desk->site; }
    static std::string id(int number) { return PriceSite::id(number); }
    std::string value(const std::string &query) { return m_desk->value(query); }

    Site::Reply keep(const Site::Reply &reply)
    {
        if (reply.status() < 300)
            m_version = std::stoi(reply.text("version"));
        return reply;
    }
    Site::Reply act(const std::string &who, const std::string &action, const std::string &body = "{}")
    {
        return keep(site().post(m_order + '/' + action, quoted(body)).as(who).seen(m_version).reply());
    }
    Site::Reply change(const std::string &who, const std::string &body)
    {
        return keep(site().patch(m_order, quoted(body)).as(who).seen(m_version).reply());
    }
    Site::Reply read(const std::string &who) { return keep(site().get(m_order).as(who).reply()); }
    Site::Reply pay(const std::string &who, const std::string &kind, int amount)
    {
        const auto reply = site()
                               .post(m_order + "/payments",
                                     quoted("{`kind`:`" + kind + "`,`method`:`transfer`,`amount_minor`:"
                                            + std::to_string(amount) + ",`received_at`:`2026-06-01T10:00:00Z`}"))
                               .as(who)
                               .reply();
        read(m_desk->supervisor);
        return reply;
    }
    //! What may be done, as the buttons show it: "submit cancel".
    std::string actions(const std::string &who)
    {
        const auto reply = site().get(m_order + "/actions").as(who).reply();
        std::string names;
        for (const auto &one : jsonAt(reply.response.body, "data").toArray())
            names += (names.empty() ? "" : " ") + one.toObject()[QStringLiteral("action")].toString().toStdString();
        return names;
    }
    std::string told() // what the outbox has been told since the beginning, in its order
    {
        return value("SELECT string_agg(type, ' ' ORDER BY created_at, id) FROM outbox_event WHERE aggregate = '"
                     + m_order.substr(m_order.rfind('/') + 1) + "'");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PriceSite>();
        const auto prices = PriceSite::prices();
        const auto withLoops = prices.substr(0, prices.size() - 2) + ','
            + PriceSite::cell("option_value", PriceSite::plainLoops, 0) + "]}";
        auto list = m_desk->draft("EU 2026", "2026-06-01");
        QVERIFY2(list.status() == 201, list.response.body.c_str());
        const auto listId = list.text("id");
        list = m_desk->setPrices(listId, 1, withLoops);
        QCOMPARE(list.outcome(), "200");
        QCOMPARE(m_desk->publish(listId, std::stoi(list.text("version"))).status(), 200);
        m_employee = "01900000-0000-7000-8000-00000000e001";
        site().postgres.run(
            "INSERT INTO fitter (id, user_id, name, email, region_code) SELECT '01900000-0000-7000-8000-00000000f001', "
            "id, 'Anna Whitfield', 'anna@example.org', 'EU' FROM app_user WHERE username = 'anna';"
            "INSERT INTO factory (id, code, name) VALUES ('01900000-0000-7000-8000-00000000fac1', 'F1', 'Hill "
            "Saddlers');"
            "INSERT INTO factory_user SELECT '01900000-0000-7000-8000-00000000fac1', id FROM app_user WHERE username = "
            "'sam';"
            "INSERT INTO factory_employee (id, factory_id, name) VALUES ('"
            + m_employee + "', '01900000-0000-7000-8000-00000000fac1', 'Erin');"
            + "INSERT INTO model_factory (model_id, region_code, factory_id) VALUES ('" + id(PriceSite::kestrel)
            + "', 'EU', '01900000-0000-7000-8000-00000000fac1')");
    }
    void cleanupTestCase() { m_desk.reset(); }

    void aFitterBeginsADraft()
    {
        const auto customer = site()
                                  .post("/api/v1/customers", quoted("{`name`:`Zoë Brandt`,`email`:`zoe@example.org`}"))
                                  .as(m_desk->fitter)
                                  .reply();
        QCOMPARE(customer.status(), 201);
        const auto horse =
            site()
                .post("/api/v1/horses", quoted("{`name`:`Bo`,`customer_id`:`" + customer.text("id") + "`}"))
                .as(m_desk->fitter)
                .reply();
        QCOMPARE(horse.status(), 201);
        const auto order = keep(
            site()
                .post("/api/v1/orders",
                      quoted("{`customer_id`:`" + customer.text("id") + "`,`horse_id`:`" + horse.text("id") + "`}"))
                .as(m_desk->fitter)
                .reply());
        QCOMPARE(order.status(), 201);
        m_order = "/api/v1/orders/" + order.text("id");
        QCOMPARE(order.text("status"), "draft");
        QCOMPARE(act(m_desk->fitter, "submit").outcome(), "incomplete"); // no saddle yet
        QCOMPARE(site().get(m_order).as(m_desk->supplier).reply().status(), 404);
    }

    void comesBackAndChoosesTheSaddle()
    {
        const auto saddle = "{`configuration`:{`model_id`:`" + id(PriceSite::kestrel) + "`,`leather_type_id`:`"
            + id(PriceSite::calf) + "`,`selections`:[{`option_id`:`" + id(PriceSite::kneeRoll) + "`,`option_value_id`:`"
            + id(PriceSite::largeRoll) + "`},{`option_id`:`" + id(PriceSite::loops) + "`,`option_value_id`:`"
            + id(PriceSite::plainLoops) + "`}]},`charges`:[{`kind`:`discount`,`amount_minor`:-4050}],`is_urgent`:true}";
        const auto changed = change(m_desk->fitter, saddle);
        QCOMPARE(changed.outcome(), "200");
        QCOMPARE(changed.text("amounts.total_minor"), "250000");
        QCOMPARE(changed.text("amounts.deposit_minor"), "75000");
    }

    void submitsWithThePriceThatWasShown()
    {
        QCOMPARE(act(m_desk->fitter, "submit", "{`quoted_total_minor`:249999}").outcome(), "price_review");
        const auto placed = act(m_desk->fitter, "submit", "{`quoted_total_minor`:250000}");
        QCOMPARE(placed.outcome(), "200");
        QCOMPARE(placed.text("status"), "ordered");
        QVERIFY(std::stoi(placed.text("number")) > 1000);
        QCOMPARE(placed.text("factory_name"), "Hill Saddlers");
        QCOMPARE(act(m_desk->fitter, "approve").status(), 403);
        QCOMPARE(site().get(m_order).as(m_desk->supplier).reply().status(), 404);
        QCOMPARE(told(), "order.submitted");
    }

    void isApprovedOnceTheDepositIsThere()
    {
        QCOMPARE(act(m_desk->supervisor, "approve", "{`promised_date`:`2026-09-01`}").outcome(), "too_small");
        QCOMPARE(pay(m_desk->fitter, "deposit", 75'000).status(), 201);
        QCOMPARE(act(m_desk->supervisor, "approve").outcome(), "required"); // the promised day
        const auto approved = act(m_desk->supervisor, "approve", "{`promised_date`:`2026-09-01`}");
        QCOMPARE(approved.outcome(), "200");
        QCOMPARE(approved.text("status"), "approved");
        QCOMPARE(approved.text("approved_by_name"), value("SELECT full_name FROM app_user WHERE username = 'sue'"));
    }

    void theFactoryBuildsItWithoutSeeingAPrice()
    {
        const auto seen = read(m_desk->supplier);
        QCOMPARE(seen.text("customer_name"), "Zoë Brandt");
        for (const auto *word : {"250000", "75000", "zoe@example.org", "4050"})
            QVERIFY2(seen.response.body.find(word) == std::string::npos, word);
        QCOMPARE(act(m_desk->fitter, "advance").status(), 403);
        const auto step = "{`employee_id`:`" + m_employee + "`}";
        for (const auto *status : {"production_1", "production_2", "production_3"}) {
            const auto reply = act(m_desk->supplier, "advance", step);
            QCOMPARE(reply.outcome(), "200");
            QCOMPARE(reply.text("status"), status);
        }
        QCOMPARE(act(m_desk->supplier, "advance", step).outcome(), "transition");
    }

    void theFactoryShipsIt()
    {
        QCOMPARE(act(m_desk->supplier, "ship-to-fitter", "{`carrier`:`DHL`}").status(), 422);
        const auto shipped = act(m_desk->supplier, "ship-to-fitter",
                                 "{`carrier`:`DHL`,`tracking`:`JD0001`,`serial_no`:`F26-00001`,`passed`:true,"
                                 "`employee_id`:`"
                                     + m_employee + "`}");
        QCOMPARE(shipped.outcome(), "200");
        QCOMPARE(shipped.text("status"), "shipped_to_fitter");
        QCOMPARE(shipped.text("shipments.0.tracking"), "JD0001");
        QCOMPARE(value("SELECT state FROM saddle_unit WHERE serial_no = 'F26-00001'"), "reserved");
    }

    void isCompletedOnceItIsPaid()
    {
        read(m_desk->fitter);
        QCOMPARE(act(m_desk->fitter, "complete").outcome(), "open");
        QCOMPARE(pay(m_desk->supervisor, "balance", 175'001).outcome(), "too_large");
        QCOMPARE(pay(m_desk->supervisor, "balance", 175'000).status(), 201);
        const auto done = act(m_desk->fitter, "complete");
        QCOMPARE(done.outcome(), "200");
        QCOMPARE(done.text("status"), "completed");
        QCOMPARE(done.text("amounts.balance_minor"), "0");
        QCOMPARE(value("SELECT state FROM saddle_unit WHERE serial_no = 'F26-00001'"), "sold");
        QCOMPARE(act(m_desk->fitter, "cancel", "{`reason`:`late`}").outcome(), "transition");
    }

    void everythingHasBeenTold()
    {
        QCOMPARE(told(), "order.submitted payment.received order.approved shipment.created payment.received");
        const auto history = site().get(m_order + "/history").as(m_desk->supervisor).reply();
        std::string states;
        for (const auto &one : jsonAt(history.response.body, "data").toArray())
            if (one.toObject()[QStringLiteral("kind")].toString() == QStringLiteral("status"))
                states +=
                    (states.empty() ? "" : " ") + one.toObject()[QStringLiteral("to_status")].toString().toStdString();
        QCOMPARE(states, "draft ordered approved production_1 production_2 production_3 shipped_to_fitter completed");
        const auto audited = value("SELECT count(*) FROM audit_log WHERE entity = 'order' AND entity_id = '"
                                   + m_order.substr(m_order.rfind('/') + 1) + "'");
        QVERIFY(std::stoi(audited) >= 9); // each change one row
        const auto ofFactory = site().get(m_order + "/history").as(m_desk->supplier).reply();
        QCOMPARE(ofFactory.status(), 404); // finished orders are nothing to build
    }
};

QTEST_GUILESS_MAIN(OrderJourney)
#include "tst_orderjourney.moc"
