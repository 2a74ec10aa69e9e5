// SPDX-License-Identifier: GPL-3.0-or-later
// What a saddle costs: laws that hold for any catalogue, and what is asked of charges and lists.
#include "saddles.h"
#include "shared/core/json.h"
#include "shared/pricing/price.h"

#include <QTest>
#include <rapidcheck.h>

using namespace oms;
using namespace oms::test;
using namespace std::chrono;

namespace {

struct Case {
    explicit Case(std::uint32_t seed)
        : chance(seed)
        , catalogue(chance.catalogue())
        , configuration(chance.configuration(catalogue.document(), 10))
        , tax(chance.upTo(wholeBasisPoints))
    {
        if (chance.chance(50))
            charges.push_back({ChargeKind::Discount, -chance.upTo(50'000), {}});
        if (chance.chance(50))
            charges.push_back({ChargeKind::TradeIn, -chance.upTo(50'000), {}});
        if (chance.chance(50))
            charges.push_back({ChargeKind::Shipping, chance.upTo(20'000), {}});
        for (int i = chance.upTo(2); i > 0; --i)
            charges.push_back({ChargeKind::Additional, chance.upTo(20'000), "Courier"});
    }

    const PriceList &list() const { return catalogue.document().price_lists.front(); }
    Breakdown breakdown(const Configuration &of) const { return price(of, catalogue, list(), charges, tax); }

    Saddles chance;
    Catalogue catalogue;
    Configuration configuration;
    std::vector<Charge> charges;
    BasisPoints tax;
};

Case anyCase()
{
    return Case(*rc::gen::resize(100, rc::gen::arbitrary<std::uint32_t>()));
}

//! Half-even by its definition, in another way than partOf(): the whole number nearest to a fraction, the even one of
//! two that are.
MinorUnits halfEven(MinorUnits amount, BasisPoints share)
{
    const auto exact = amount * share;
    const auto floor = exact >= 0 ? exact / wholeBasisPoints : -((-exact + wholeBasisPoints - 1) / wholeBasisPoints);
    const auto rest = exact - floor * wholeBasisPoints;
    if (rest * 2 != wholeBasisPoints)
        return rest * 2 < wholeBasisPoints ? floor : floor + 1;
    return floor % 2 == 0 ? floor : floor + 1;
}

std::string firstError(const std::vector<Charge> &charges)
{
    const auto checked = checkCharges(charges);
    return checked ? "" : checked.error().errors.front().field + ' ' + checked.error().errors.front().code;
}

} // namespace

class TestPricing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfChoosingDoesNotMatter()
    {
        QVERIFY(rc::check([] {
            auto any = anyCase();
            const auto other = any.chance.shuffled(any.configuration);
            RC_ASSERT(toJson(any.breakdown(any.configuration)) == toJson(any.breakdown(other)));
        }));
    }

    void addingAValueNeverLowersThePriceAndAFreeOneLeavesIt()
    {
        QVERIFY(rc::check([] {
            auto any = anyCase();
            any.charges.clear();
            const auto before = any.breakdown(any.configuration);
            for (const auto &value : any.catalogue.document().option_values) {
                Selection added;
                added.option_id = value.option_id;
                added.position = 7;
                added.option_value_id = value.id;
                auto more = any.configuration;
                more.selections.push_back(added);
                const auto after = any.breakdown(more);
                const auto *unit = priceIn(any.list(), {PriceKind::OptionValue, value.id.value, {}});
                RC_ASSERT(after.net_minor - before.net_minor == (unit ? *unit : 0));
                RC_ASSERT(after.total_minor >= before.total_minor);
                if (unit && *unit == 0)
                    RC_ASSERT(after.total_minor == before.total_minor);
                if (!unit)
                    RC_ASSERT(!after.is_complete);
            }
            for (const auto &extra : any.catalogue.document().extras) {
                auto more = any.configuration;
                more.extras.push_back({extra.id, 2});
                RC_ASSERT(any.breakdown(more).net_minor >= before.net_minor);
            }
        }));
    }

    void everythingAddsUp()
    {
        QVERIFY(rc::check([] {
            const auto any = anyCase();
            const auto breakdown = any.breakdown(any.configuration);
            MinorUnits net = 0;
            MinorUnits tax = 0;
            bool hasAll = any.configuration.model_id.has_value();
            for (const auto &line : breakdown.lines) {
                RC_ASSERT(line.amount_minor == line.quantity * line.unit_minor.value_or(0));
                const auto taxed = line.charge == ChargeKind::TradeIn ? 0 : line.amount_minor;
                RC_ASSERT(line.tax_minor == halfEven(taxed, any.tax));
                net += line.amount_minor;
                tax += line.tax_minor;
                hasAll = hasAll && line.unit_minor;
            }
            MinorUnits charges = 0;
            for (const auto &charge : breakdown.charges)
                charges += charge.amount_minor;
            RC_ASSERT(breakdown.net_minor == net);
            RC_ASSERT(breakdown.tax_minor == tax);
            RC_ASSERT(breakdown.total_minor == net + tax);
            RC_ASSERT(charges == breakdown.total_minor);
            RC_ASSERT(breakdown.is_complete == hasAll);
            RC_ASSERT(std::is_sorted(breakdown.charges.begin(), breakdown.charges.end(),
                                     [](const Charge &a, const Charge &b) { return a.kind < b.kind; }));
        }));
    }

    void taxOfALineIsRoundedHalfEven()
    {
        QCOMPARE(partOf(50, 500), MinorUnits(2)); // 2.5
        QCOMPARE(partOf(70, 500), MinorUnits(4)); // 3.5
        QCOMPARE(partOf(-50, 500), MinorUnits(-2));
        QCOMPARE(partOf(345'010, 2100), MinorUnits(72'452)); // 72452.1
        QVERIFY(rc::check([] {
            const auto amount = *rc::gen::inRange<MinorUnits>(-mostMinorUnits, mostMinorUnits);
            const auto share = *rc::gen::inRange(0, wholeBasisPoints + 1);
            RC_ASSERT(partOf(amount, share) == halfEven(amount, share));
        }));
    }

    void aPriceThatIsNotThereIsNotZero()
    {
        auto any = Case(1);
        PriceList empty;
        Configuration configuration;
        configuration.model_id = any.catalogue.document().models.front().id;
        configuration.leather_type_id = any.catalogue.document().leather_types.front().id;
        const auto without = price(configuration, any.catalogue, empty, {}, 0);
        QVERIFY(!without.is_complete);
        QVERIFY(!without.lines.front().unit_minor);
        empty.prices.push_back(
            {PriceKind::ModelLeather, configuration.model_id->value, configuration.leather_type_id, 0});
        const auto with = price(configuration, any.catalogue, empty, {}, 0);
        QVERIFY(with.is_complete);
        QCOMPARE(with.total_minor, MinorUnits(0));
    }

    void nothingChosenIsNothingToOrderBy()
    {
        const Case any(1);
        const auto breakdown = price({}, any.catalogue, any.list(), {}, 2100);
        QVERIFY(breakdown.lines.empty());
        QVERIFY(!breakdown.is_complete);
    }

    void chargesAreWhatTheyMayBe()
    {
        QVERIFY(checkCharges({}).has_value());
        QCOMPARE(firstError({{ChargeKind::Tax, 1, {}}}), std::string("charges.0.kind computed"));
        QCOMPARE(firstError({{ChargeKind::Saddle, 1, {}}}), std::string("charges.0.kind computed"));
        QCOMPARE(firstError({{ChargeKind::Girth, 1, {}}, {ChargeKind::Girth, 1, {}}}),
                 std::string("charges.1.kind duplicate"));
        QCOMPARE(firstError({{ChargeKind::Discount, 1, {}}}), std::string("charges.0.amount_minor positive"));
        QCOMPARE(firstError({{ChargeKind::Fitting, -1, {}}}), std::string("charges.0.amount_minor negative"));
        QCOMPARE(firstError({{ChargeKind::Additional, 1, " "}}), std::string("charges.0.description required"));
        QCOMPARE(firstError({{ChargeKind::Shipping, mostMinorUnits + 1, {}}}),
                 std::string("charges.0.amount_minor too_large"));
        QCOMPARE(firstError({{ChargeKind::TradeIn, -mostMinorUnits - 1, {}}}),
                 std::string("charges.0.amount_minor too_small"));
        QCOMPARE(firstError({{ChargeKind::Additional, 1, "a"}, {ChargeKind::Additional, 1, "a"}}), std::string());
    }

    void aTradeInIsNotTaxedAndADiscountIs()
    {
        const Case any(1);
        const std::vector<Charge> charges {
            {ChargeKind::TradeIn, -10'000, {}}, {ChargeKind::Discount, -1'000, {}}, {ChargeKind::Fitting, 5'000, {}}};
        const auto breakdown = price({}, any.catalogue, any.list(), charges, 2000);
        QCOMPARE(breakdown.net_minor, MinorUnits(-6'000));
        QCOMPARE(breakdown.tax_minor, MinorUnits(800));
        QCOMPARE(breakdown.total_minor, MinorUnits(-5'200));
    }

    void differencesOfListsAreByKeyAndOnlyWhatDiffers()
    {
        Saddles chance(3);
        const Uuid a = chance.id<OptionValueId>().value;
        const Uuid b = chance.id<OptionValueId>().value;
        const Uuid c = chance.id<OptionValueId>().value;
        PriceList before;
        PriceList after;
        before.prices = {{PriceKind::OptionValue, a, {}, 1}, {PriceKind::OptionValue, b, {}, 0}};
        after.prices = {{PriceKind::OptionValue, c, {}, 3}, {PriceKind::OptionValue, a, {}, 1}};
        const auto found = differences(before, after);
        QCOMPARE(found.size(), std::size_t(2));
        for (const auto &difference : found) {
            QVERIFY(difference.key.subject_id != a);
            QCOMPARE(difference.before.has_value(), difference.key.subject_id == b);
        }
        QVERIFY(found[0].key < found[1].key);
    }

    void theListOfADayIsTheOneThatIsGoodThen()
    {
        CatalogueDocument document;
        const auto add = [&](const char *name, Date from, std::optional<Date> to, PriceListState state) {
            PriceList list;
            list.id = makeId<PriceListId>();
            list.name = name;
            list.valid_from = from;
            list.valid_to = to;
            list.state = state;
            document.price_lists.push_back(list);
        };
        const Date first = 2026y / January / 1;
        const Date second = 2026y / July / 1;
        add("first", first, second, PriceListState::Published);
        add("second", second, {}, PriceListState::Published);
        add("draft", first, {}, PriceListState::Draft);
        document.tax_rates.push_back({makeId<TaxRateId>(), RegionCode::Eu, "VAT", 2000, first, second, 1, {}, {}, {}});
        document.tax_rates.push_back({makeId<TaxRateId>(), RegionCode::Eu, "VAT", 2100, second, {}, 1, {}, {}, {}});
        document.tax_rates.push_back({makeId<TaxRateId>(), RegionCode::Eu, "ECO", 50, first, {}, 1, {}, {}, {}});
        const Catalogue catalogue(document);
        QVERIFY(!catalogue.priceList(RegionCode::Eu, first - days(1)));
        QCOMPARE(catalogue.priceList(RegionCode::Eu, second - days(1))->name, std::string("first"));
        QCOMPARE(catalogue.priceList(RegionCode::Eu, second)->name, std::string("second"));
        QVERIFY(!catalogue.priceList(RegionCode::Us, second));
        QCOMPARE(catalogue.taxRate(RegionCode::Eu, second - days(1)), std::optional(2050));
        QCOMPARE(catalogue.taxRate(RegionCode::Eu, second), std::optional(2150));
        QVERIFY(!catalogue.taxRate(RegionCode::Us, second));
    }
};

QTEST_GUILESS_MAIN(TestPricing)
#include "tst_pricing.moc"
