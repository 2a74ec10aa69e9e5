// SPDX-License-Identifier: GPL-3.0-or-later
// Orders by people without a network: real engines on their laptops, the real server (issue 5, sync.md 4).
#include "journeys/orderfield.h"
#include "shared/customers/customer.h"
#include "shared/orders/payment.h"
#include "tests/support/show.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

class OrderSync : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OrderField> m_field;

    OrderField &field() { return *m_field; }
    std::string value(const std::string &query) { return field().value(query); }

    struct Made {
        Uuid customer, horse, order;
    };
    //! A customer with a horse and what they want, all of it new on this laptop.
    Made begin(FieldDesk &anna)
    {
        Made made;
        Customer zoe;
        zoe.name = "Zoë Brandt";
        zoe.email = "zoe@example.org";
        zoe.phone = "01632 960001";
        made.customer = anna.laptop.create(zoe);
        Horse bo;
        bo.name = "Bo";
        bo.customer_id.value = made.customer;
        made.horse = anna.laptop.create(bo);
        Order order;
        order.customer_id = CustomerId {made.customer};
        order.horse_id = HorseId {made.horse};
        order.provisional = "A-1";
        made.order = anna.laptop.create(order);
        anna.laptop.edit<Order>(made.order, [](Order &wanted) { wanted.configuration = OrderField::saddle(); });
        return made;
    }
    static bool pay(FieldDesk &desk, const Uuid &order, PaymentKind kind, MinorUnits amount)
    {
        Payment payment;
        payment.order_id = OrderId {order};
        payment.kind = kind;
        payment.amount_minor = amount;
        payment.received_at = *parseInstant("2026-06-01T10:00:00Z");
        desk.laptop.create(payment);
        return desk.comeBack();
    }
    Site::Reply approve(const Uuid &order)
    {
        const auto target = "/api/v1/orders/" + order.toString();
        const auto &sue = field().prices.supervisor;
        const auto version = field().site().get(target).as(sue).reply().text("version");
        return field()
            .site()
            .post(target + "/approve", quoted("{`promised_date`:`2026-09-01`}"))
            .as(sue)
            .seen(std::stoi(version))
            .reply();
    }
    //! Ordered, paid a deposit, approved.
    Made released(FieldDesk &anna)
    {
        const auto made = begin(anna);
        anna.act(made.order, "submit", "{`expected_status`:`draft`}");
        anna.comeBack();
        pay(anna, made.order, PaymentKind::Deposit, 80'000);
        approve(made.order);
        anna.comeBack();
        return made;
    }

private Q_SLOTS:
    void init() { m_field = std::make_unique<OrderField>(); }
    void cleanup() { m_field.reset(); }

    void anOrderIsMadeBuiltAndPaidThroughSync()
    {
        FieldDesk anna(field(), field().prices.fitter);
        FieldDesk sam(field(), field().prices.supplier);
        FieldDesk sue(field(), field().prices.supervisor);

        anna.isAway = true;
        const auto made = begin(anna);
        QVERIFY(anna.act(made.order, "submit", "{`expected_status`:`draft`,`quoted_total_minor`:254050}"));
        QCOMPARE(codeOf(anna.order(made.order).status), "ordered"); // as she expects it
        QCOMPARE(labelOf(anna.order(made.order)), "A-1");
        QVERIFY(!anna.act(made.order, "submit", "{`expected_status`:`draft`}")); // the laptop knows already
        QVERIFY(anna.comeBack());
        QCOMPARE(anna.needs(), "");
        QVERIFY(anna.order(made.order).number);
        QCOMPARE(anna.order(made.order).amounts->total_minor, MinorUnits(254'050));
        QVERIFY(sam.comeBack());
        QVERIFY(!sam.has(made.order));

        QVERIFY(pay(anna, made.order, PaymentKind::Deposit, 80'000));
        QCOMPARE(approve(made.order).outcome(), "200");
        QVERIFY(sam.comeBack());
        QCOMPARE(codeOf(sam.order(made.order).status), "approved");

        sam.isAway = true;
        for (const char *from : {"approved", "production_1", "production_2"})
            QVERIFY(sam.act(made.order, "advance", std::string("{`expected_status`:`") + from + "`}"));
        QVERIFY(sam.act(made.order, "ship-to-fitter",
                        "{`expected_status`:`production_3`,`carrier`:`DHL`,`tracking`:`JD0001`,`serial_no`:`F26-1`,"
                        "`passed`:true}"));
        QCOMPARE(codeOf(sam.order(made.order).status), "shipped_to_fitter");
        QVERIFY(sam.comeBack());
        QCOMPARE(sam.needs(), "");
        QCOMPARE(value("SELECT status || ' ' || serial_no FROM sales_order"), "shipped_to_fitter F26-1");
        QCOMPARE(value("SELECT string_agg(step, ' ' ORDER BY started_at, step) FROM production_step WHERE result = "
                       "'pass'"),
                 value("SELECT string_agg(step, ' ' ORDER BY started_at, step) FROM production_step"));

        QVERIFY(anna.comeBack());
        QVERIFY(!anna.act(made.order, "complete", "{`expected_status`:`shipped_to_fitter`}")); // it is not paid
        QVERIFY(sue.comeBack());
        QVERIFY(pay(sue, made.order, PaymentKind::Balance, 174'050));
        QVERIFY(anna.comeBack());
        anna.isAway = true;
        QVERIFY(anna.act(made.order, "complete", "{`expected_status`:`shipped_to_fitter`}"));
        for (auto *desk : {&anna, &sue, &sam})
            QVERIFY(desk->comeBack());
        QCOMPARE(anna.needs() + sam.needs() + sue.needs(), "");
        QCOMPARE(codeOf(anna.order(made.order).status), "completed");
        QCOMPARE(codeOf(sue.order(made.order).status), "completed");
        QVERIFY(!sam.has(made.order)); // it is none of theirs any longer
        QCOMPARE(value("SELECT state FROM saddle_unit"), "sold");

        QVERIFY(sam.heard.find("Zoë Brandt") != sam.heard.npos);
        for (const char *secret : {"zoe@", "01632", "254050", "80000", "174050", "_minor", "currency"})
            QVERIFY2(sam.heard.find(secret) == sam.heard.npos, secret);
    }

    void anotherPriceIsShownBeforeAnythingIsOrdered()
    {
        FieldDesk anna(field(), field().prices.fitter);
        anna.isAway = true;
        const auto made = begin(anna);
        QVERIFY(anna.act(made.order, "submit", "{`expected_status`:`draft`,`quoted_total_minor`:249999}"));
        QVERIFY(anna.comeBack());
        QCOMPARE(anna.needs(), "rejected price_changed A-1");
        QCOMPARE(codeOf(anna.order(made.order).status), "draft");
        QVERIFY(anna.order(made.order).configuration == OrderField::saddle());
        // The item says what it costs now; the person agrees.
        const auto item = anna.laptop.attention().at(0);
        QVERIFY(item.result.find("254050") != item.result.npos);
        sync::Decision decision;
        decision.item = item.id;
        decision.choice = sync::Decision::Choice::Fix;
        decision.fixed = sync::Wish {.kind = "order.submit",
                                     .entity_id = made.order,
                                     .args = quoted("{`expected_status`:`draft`,`quoted_total_minor`:254050}")};
        QVERIFY(anna.laptop.engine().check(decision));
        anna.laptop.happen(sync::event::Decided {decision});
        QVERIFY(anna.comeBack());
        QCOMPARE(anna.needs(), "");
        QCOMPARE(codeOf(anna.order(made.order).status), "ordered");
    }

    void whatIsNoLongerMadeIsNamedWithWhatIs()
    {
        FieldDesk anna(field(), field().prices.fitter);
        anna.isAway = true;
        const auto made = begin(anna);
        anna.act(made.order, "submit", "{`expected_status`:`draft`}");
        field().site().postgres.run(
            ("UPDATE option_value SET is_active = false WHERE id = '" + PriceSite::id(PriceSite::largeRoll) + "'")
                .c_str());
        QVERIFY(anna.comeBack());
        QCOMPARE(anna.needs(), "rejected option_discontinued A-1");
        QVERIFY(anna.order(made.order).configuration == OrderField::saddle()); // the draft stays
        const auto name =
            value("SELECT name FROM option_value WHERE id = '" + PriceSite::id(PriceSite::smallRoll) + "'");
        const auto result = anna.laptop.attention().at(0).result;
        QVERIFY2(result.find(name) != result.npos, result.c_str());
    }

    void twoPeopleChangeDifferentPartsOfOneSaddle()
    {
        FieldDesk anna(field(), field().prices.fitter);
        FieldDesk sue(field(), field().prices.supervisor);
        const auto made = begin(anna);
        QVERIFY(anna.comeBack() && sue.comeBack());
        anna.isAway = sue.isAway = true;
        const auto rolls = optionSlot(OrderField::made<OptionId>(PriceSite::kneeRoll));
        const auto small = OrderField::made<OptionValueId>(PriceSite::smallRoll).value;
        anna.laptop.edit<Order>(made.order,
                                [&](Order &wanted) { wanted.configuration = put(wanted.configuration, rolls, small); });
        sue.laptop.edit<Order>(made.order, [](Order &wanted) {
            wanted.configuration = put(wanted.configuration, extraSlot(OrderField::made<ExtraId>(PriceSite::girth)),
                                       Value(std::int64_t(1)));
        });
        QVERIFY(sue.comeBack());
        QVERIFY(anna.comeBack());
        QVERIFY(sue.comeBack());
        QCOMPARE(anna.needs() + sue.needs(), "");
        for (auto *desk : {&anna, &sue}) {
            const auto saddle = desk->order(made.order).configuration;
            QVERIFY(valueAt(saddle, rolls) == Value(small));
            QCOMPARE(saddle.extras.size(), std::size_t(1));
        }
    }

    void twoPeopleChangeTheSamePartAndNobodyOrdersUntilItIsDecided()
    {
        FieldDesk anna(field(), field().prices.fitter);
        FieldDesk sue(field(), field().prices.supervisor);
        const auto made = begin(anna);
        QVERIFY(anna.comeBack() && sue.comeBack());
        anna.isAway = sue.isAway = true;
        const auto rolls = optionSlot(OrderField::made<OptionId>(PriceSite::kneeRoll));
        const auto small = OrderField::made<OptionValueId>(PriceSite::smallRoll).value;
        sue.laptop.edit<Order>(made.order,
                               [&](Order &wanted) { wanted.configuration = put(wanted.configuration, rolls, {}); });
        anna.laptop.edit<Order>(made.order, [&](Order &wanted) {
            wanted.configuration = put(wanted.configuration, rolls, small);
            wanted.configuration = put(wanted.configuration, extraSlot(OrderField::made<ExtraId>(PriceSite::girth)),
                                       Value(std::int64_t(1)));
        });
        QVERIFY(anna.act(made.order, "submit", "{`expected_status`:`draft`}"));
        QVERIFY(sue.comeBack());
        QVERIFY(anna.comeBack());
        QCOMPARE(anna.needs(), "conflict A-1");
        QCOMPARE(value("SELECT status FROM sales_order"), "draft");
        QCOMPARE(value("SELECT count(*) FROM order_extra"), "1"); // what did not clash is there
        anna.laptop.decide(anna.laptop.attention().at(0), "mine");
        QVERIFY(anna.comeBack());
        QCOMPARE(anna.needs(), "");
        QVERIFY(valueAt(anna.order(made.order).configuration, rolls) == Value(small));
        QCOMPARE(value("SELECT status FROM sales_order"), "ordered"); // what had waited for it went after it
    }

    void choicesThatDoNotGoTogetherAreAConflict()
    {
        FieldDesk anna(field(), field().prices.fitter);
        FieldDesk sue(field(), field().prices.supervisor);
        const auto rule = "{`kind`:`excludes`,`if_value_id`:`" + PriceSite::id(PriceSite::smallRoll)
            + "`,`then_option_id`:`" + PriceSite::id(PriceSite::loops) + "`,`then_value_id`:`"
            + PriceSite::id(PriceSite::plainLoops) + "`,`message`:`Small rolls have no loops`}";
        const auto made = begin(anna);
        QVERIFY(anna.comeBack());
        const auto loops = optionSlot(OrderField::made<OptionId>(PriceSite::loops));
        const auto rolls = optionSlot(OrderField::made<OptionId>(PriceSite::kneeRoll));
        anna.laptop.edit<Order>(made.order,
                                [&](Order &wanted) { wanted.configuration = put(wanted.configuration, loops, {}); });
        QVERIFY(anna.comeBack() && sue.comeBack());
        QCOMPARE(field().site().post("/api/v1/option-rules", quoted(rule)).as(field().prices.admin).reply().status(),
                 201);
        anna.isAway = sue.isAway = true;
        anna.laptop.edit<Order>(made.order, [&](Order &wanted) {
            wanted.configuration =
                put(wanted.configuration, rolls, OrderField::made<OptionValueId>(PriceSite::smallRoll).value);
        });
        sue.laptop.edit<Order>(made.order, [&](Order &wanted) {
            wanted.configuration =
                put(wanted.configuration, loops, OrderField::made<OptionValueId>(PriceSite::plainLoops).value);
        });
        QVERIFY(sue.comeBack());
        QVERIFY(anna.comeBack());
        QCOMPARE(anna.needs(), "conflict A-1");
        QVERIFY(valueAt(anna.order(made.order).configuration, rolls)
                == Value(OrderField::made<OptionValueId>(PriceSite::largeRoll).value));
    }

    void whatOnlyTheOfficeStopsIsNotStoppedFromALaptop()
    {
        FieldDesk anna(field(), field().prices.fitter);
        FieldDesk sue(field(), field().prices.supervisor);
        const auto made = released(anna);
        QVERIFY(sue.comeBack());
        QCOMPARE(codeOf(sue.order(made.order).status), "approved");
        QVERIFY(!sue.act(made.order, "cancel", "{`expected_status`:`approved`,`reason`:`late`}"));
        sue.laptop.submit({.kind = "order.cancel",
                           .entity_id = made.order,
                           .args = quoted("{`expected_status`:`approved`,`reason`:`late`}")});
        QVERIFY(sue.comeBack());
        sue.laptop.edit<Order>(made.order, [](Order &wanted) { wanted.special_instructions = "Higher"; });
        sue.laptop.edit<Order>(made.order, [](Order &wanted) { wanted.internal_note = "Rings daily"; });
        QVERIFY(sue.comeBack());
        QCOMPARE(value("SELECT status || ' ' || special_instructions || ' ' || internal_note FROM sales_order"),
                 "approved  Rings daily");
        const auto label = labelOf(sue.order(made.order));
        QCOMPARE(sue.needs(), "rejected online_only " + label + ", rejected online_only " + label);
    }

    void aFactoryBuildsWhatItHasSeen()
    {
        FieldDesk anna(field(), field().prices.fitter);
        FieldDesk sam(field(), field().prices.supplier);
        FieldDesk sue(field(), field().prices.supervisor);
        const auto made = released(anna);
        QVERIFY(sam.comeBack() && sue.comeBack());
        sam.isAway = true;
        QVERIFY(sam.act(made.order, "advance", "{`expected_status`:`approved`}"));
        sue.laptop.edit<Order>(made.order, [](Order &wanted) { wanted.promised_date = *parseDate("2026-10-01"); });
        QVERIFY(sue.comeBack());
        QVERIFY(sam.comeBack());
        QCOMPARE(value("SELECT status FROM sales_order"), "approved");
        QCOMPARE(sam.needs(), "rejected stale " + labelOf(sam.order(made.order)));
        QCOMPARE(codeOf(sam.order(made.order).status), "approved"); // what they had expected is taken back
        // What they have not been told they cannot touch, nor learn that it is there.
        const auto draft = anna.laptop.create(Order());
        QVERIFY(anna.comeBack());
        sam.laptop.submit(
            {.kind = "order.advance", .entity_id = draft, .seen = 1, .args = quoted("{`expected_status`:`approved`}")});
        QVERIFY(sam.comeBack());
        QVERIFY2(sam.needs().find("rejected not_found") != std::string::npos, sam.needs().c_str());
    }
};

QTEST_GUILESS_MAIN(OrderSync)
#include "tst_ordersync.moc"
