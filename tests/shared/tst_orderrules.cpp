// SPDX-License-Identifier: GPL-3.0-or-later
// What an order may hold, what makes it another one, and what follows from it.
#include "shared/core/json.h"
#include "shared/orders/order.h"

#include <QTest>

using namespace oms;

namespace {

const Date today = *parseDate("2026-11-23");

std::string outcome(const Result<void> &result)
{
    if (result)
        return "fine";
    std::string text;
    for (const auto &error : result.error().errors)
        text += (text.empty() ? "" : ", ") + error.field + ' ' + error.code;
    return text;
}

struct Shop {
    Shop()
    {
        Option roll;
        roll.id = makeId<OptionId>();
        roll.name = "Knee roll";
        OptionValue large;
        large.id = makeId<OptionValueId>();
        large.option_id = roll.id;
        large.name = "Large";
        kneeRoll = optionSlot(roll.id);
        this->large = large.id.value;
        CatalogueDocument document;
        document.options = {roll};
        document.option_values = {large};
        catalogue = std::make_unique<Catalogue>(std::move(document));
        order.currency = "EUR";
    }

    std::vector<OrderDifference> differences(const Order &after) const
    {
        return controlledDifferences(order, after, *catalogue);
    }

    std::unique_ptr<Catalogue> catalogue;
    Slot kneeRoll;
    Uuid large;
    Order order;
};

Order withCharges(std::vector<Charge> charges)
{
    Order order;
    order.charges = std::move(charges);
    return order;
}

Recipient recipient()
{
    Recipient made;
    made.name = "Ada Grove";
    made.address.line1 = "1 Mill Lane";
    made.address.country_code = "GB";
    return made;
}

} // namespace

class OrderRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftMayBeEmpty() { QCOMPARE(outcome(checkOrder(Order())), "fine"); }

    void whatCannotBeRightIsNamed_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<std::function<void(Order &)>>("spoil");
        const auto row = [](const char *name, const char *expected, std::function<void(Order &)> spoil) {
            QTest::newRow(name) << QString::fromLatin1(expected) << spoil;
        };
        row("a deadline without hurry", "deadline not_urgent", [](Order &order) { order.deadline = today; });
        row("a horse without its customer", "horse_id no_customer",
            [](Order &order) { order.horse_id = makeId<HorseId>(); });
        row("a trade-in as a charge", "charges.0.kind not_taken", [](Order &order) {
            order.charges = {{ChargeKind::TradeIn, -1, {}}};
        });
        row("what is computed", "charges.1.kind computed", [](Order &order) {
            order.charges = {{ChargeKind::Fitting, 1, {}}, {ChargeKind::Tax, 1, {}}};
        });
        row("a discount that raises", "charges.0.amount_minor positive", [](Order &order) {
            order.charges = {{ChargeKind::Discount, 1, {}}};
        });
        row("something for nothing said", "charges.0.description required", [](Order &order) {
            order.charges = {{ChargeKind::Additional, 1, " "}};
        });
        row("one answer given twice", "configuration.selections.1 duplicate", [](Order &order) {
            const auto option = makeId<OptionId>();
            order.configuration.selections = {{.option_id = option, .text = "A"}, {.option_id = option, .text = "B"}};
        });
        row("one extra given twice", "configuration.extras.1 duplicate", [](Order &order) {
            const auto extra = makeId<ExtraId>();
            order.configuration.extras = {{extra, 1}, {extra, 2}};
        });
        row("more than a saddle has", "configuration.selections out_of_range",
            [](Order &order) { order.configuration.selections.resize(501); });
    }
    void whatCannotBeRightIsNamed()
    {
        QFETCH(QString, expected);
        QFETCH(std::function<void(Order &)>, spoil);
        Order order;
        spoil(order);
        QCOMPARE(outcome(checkOrder(order)), expected.toStdString());
    }

    void aTradeInPaysAsACharge()
    {
        auto order = withCharges({{ChargeKind::Fitting, 5'000, {}}});
        order.trade_in = TradeIn {"An old saddle", {}, 40'000, {}};
        QCOMPARE(
            chargesOf(order),
            (std::vector<Charge> {{ChargeKind::Fitting, 5'000, {}}, {ChargeKind::TradeIn, -40'000, "An old saddle"}}));
        order.trade_in->agreed_minor = 0;
        QCOMPARE(chargesOf(order).size(), std::size_t(1));
    }

    void differencesSpeakInWords()
    {
        const Shop shop;
        auto after = shop.order;
        after.configuration = put(after.configuration, shop.kneeRoll, shop.large);
        after.special_instructions = "Soft";
        after.ship_to = recipient();
        after.charges = {{ChargeKind::Discount, -123'450, {}}, {ChargeKind::Additional, 5, "Felt"}};
        const auto found = shop.differences(after);
        std::vector<std::string> words;
        for (const auto &one : found)
            words.push_back(one.field + '|' + one.label + '|' + one.before + '|' + one.after
                            + (one.is_money ? "|money" : ""));
        const std::vector<std::string> expected {"configuration|Knee roll||Large",
                                                 "special_instructions|Special instructions||Soft",
                                                 "ship_to|Ship to||Ada Grove, 1 Mill Lane, GB",
                                                 "charges|Charges||discount: -1234.50 EUR; Felt: 0.05 EUR|money"};
        QCOMPARE(words, expected);
        QCOMPARE(found.front().slot, std::optional(shop.kneeRoll));
    }

    void whatNobodyBuildsByIsNoDifference()
    {
        const Shop shop;
        auto after = shop.order;
        after.fitter_reference = "R1";
        after.internal_note = "Call first";
        after.promised_date = today;
        after.is_urgent = true;
        after.customer_id = makeId<CustomerId>();
        QVERIFY(shop.differences(after).empty());
    }

    void thatATradeInHasArrivedIsNoDifference()
    {
        Shop shop;
        shop.order.trade_in = TradeIn {"An old saddle", "X1", 40'000, {}};
        auto after = shop.order;
        after.trade_in->received_at = parseInstant("2026-11-23T12:00:00Z");
        QVERIFY(shop.differences(after).empty());
        after.trade_in->agreed_minor = 1;
        QCOMPARE(shop.differences(after).size(), std::size_t(1));
        after.trade_in.reset();
        QCOMPARE(shop.differences(after).front().after, std::string());
    }

    void aRecipientsPhoneIsADifference()
    {
        Shop shop;
        shop.order.ship_to = recipient();
        auto after = shop.order;
        after.ship_to->phone = "+44 1";
        QCOMPARE(shop.differences(after).front().after, "Ada Grove, 1 Mill Lane, GB, +44 1");
    }

    void theDepositIsOfWhatIsPaidFor()
    {
        QCOMPARE(requiredDeposit(OrderKind::Sale, 100'005, 3'000), MinorUnits(30'002)); // half-even
        QCOMPARE(requiredDeposit(OrderKind::Repair, 10'000, 3'000), MinorUnits(3'000));
        QCOMPARE(requiredDeposit(OrderKind::Sale, 0, 3'000), MinorUnits(0));
        QCOMPARE(requiredDeposit(OrderKind::Sale, -5'000, 3'000), MinorUnits(0)); // the old saddle was worth more
        for (const auto kind : {OrderKind::Stock, OrderKind::Demo, OrderKind::Sponsored})
            QCOMPARE(requiredDeposit(kind, 100'000, 3'000), MinorUnits(0));
    }

    void onlyOpenOrdersAreOverdue()
    {
        Order order;
        order.status = OrderStatus::Approved;
        QVERIFY(!isOverdue(order, today));
        order.promised_date = today;
        QVERIFY(!isOverdue(order, today)); // the day has not passed
        QVERIFY(isOverdue(order, today + std::chrono::days(1)));
        order.status = OrderStatus::Completed;
        QVERIFY(!isOverdue(order, today + std::chrono::days(1)));
        order.status = OrderStatus::Cancelled;
        QVERIFY(!isOverdue(order, today + std::chrono::days(1)));
    }

    void aDuplicateTakesTheSaddleAndNothingOfItsPast()
    {
        Shop shop;
        auto order = shop.order;
        order.id = makeId<OrderId>();
        order.number = 1001;
        order.status = OrderStatus::Completed;
        order.configuration = put({}, shop.kneeRoll, shop.large);
        order.charges = {{ChargeKind::Fitting, 5'000, {}}};
        order.customer_id = makeId<CustomerId>();
        order.ship_to = recipient();
        order.serial_no = "L26-00001";
        order.trade_in = TradeIn {"An old saddle", {}, 40'000, {}};
        order.promised_date = today;
        order.is_urgent = true;
        order.amounts = OrderAmounts {.paid_minor = 5};
        order.ordered_at = parseInstant("2026-11-23T12:00:00Z");
        order.shipments.emplace_back();
        order.internal_note = "Late payer";

        Order expected;
        expected.configuration = order.configuration;
        expected.charges = order.charges;
        expected.customer_id = order.customer_id;
        expected.ship_to = order.ship_to;
        expected.copied_from_id = order.id;
        QCOMPARE(toJson(duplicateOf(order)), toJson(expected));
    }

    void anOrderIsCalledByWhatItHas()
    {
        Order order;
        QCOMPARE(labelOf(order), "draft");
        order.provisional = "A-12";
        QCOMPARE(labelOf(order), "A-12");
        order.number = 48142;
        QCOMPARE(labelOf(order), "48142");
    }
};

QTEST_GUILESS_MAIN(OrderRulesTest)
#include "tst_orderrules.moc"
