// SPDX-License-Identifier: GPL-3.0-or-later
// What a saddle costs, as the server answers it: the numbers of the function that every client has, too.
#include "shared/pricing/price.h"
#include "tests/server/pricesite.h"
#include "tests/support/show.h"

#include <QTest>

using namespace oms;
using test::PriceSite;
using test::Site;

namespace {

template<class AnyId>
AnyId idOf(int number)
{
    return {*Uuid::parse(PriceSite::id(number))};
}

PriceQuestion question(int model = PriceSite::kestrel)
{
    PriceQuestion question;
    auto &chosen = question.configuration;
    chosen.model_id = idOf<ModelId>(model);
    chosen.leather_type_id = idOf<LeatherTypeId>(PriceSite::calf);
    Selection roll;
    roll.option_id = idOf<OptionId>(PriceSite::kneeRoll);
    roll.option_value_id = idOf<OptionValueId>(PriceSite::largeRoll);
    chosen.selections.push_back(roll);
    return question;
}

Charge charge(ChargeKind kind, MinorUnits amount)
{
    Charge charge;
    charge.kind = kind;
    charge.amount_minor = amount;
    return charge;
}

} // namespace

class PriceQuotesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PriceSite> shop;

    Site::Reply ask(const PriceQuestion &question, const std::string &as)
    {
        return shop->site.post("/api/v1/price", toJson(question)).as(as).reply();
    }
    std::string codes(const Site::Reply &reply)
    {
        std::string text;
        for (int i = 0; i < reply.size("findings"); ++i)
            text += (i ? " " : "") + reply.text(("findings." + std::to_string(i) + ".code").c_str());
        return text;
    }

private Q_SLOTS:
    void init()
    {
        shop = std::make_unique<PriceSite>();
        shop->published("2026", "2026-06-01");
        const auto rate = "{\"region_code\":\"EU\",\"code\":\"VAT\",\"percent_basis_points\":2100,"
                          "\"valid_from\":\"2026-01-01\"}";
        shop->site.post("/api/v1/tax-rates", rate).as(shop->admin).reply();
    }

    void theServerAnswersWhatTheSharedFunctionSays()
    {
        auto asked = question();
        asked.charges = {charge(ChargeKind::Discount, -10'000), charge(ChargeKind::TradeIn, -50'001),
                         charge(ChargeKind::Shipping, 3'333)};
        const auto reply = ask(asked, shop->fitter);
        QCOMPARE(reply.status(), 200);
        const auto document = shop->site.get("/api/v1/catalogue").as(shop->fitter).reply();
        const Catalogue catalogue(*fromJson<CatalogueDocument>(document.response.body, Purpose::Trusted));
        const auto day = *parseDate("2026-06-01");
        const auto *list = catalogue.priceList(RegionCode::Eu, day);
        QVERIFY(list);
        const auto expected = price(asked.configuration, catalogue, *list, asked.charges, 2'100);
        QCOMPARE(toJson(fromJson<PriceAnswer>(reply.response.body, Purpose::Trusted)->breakdown), toJson(expected));
        QCOMPARE(reply.text("breakdown.charges.0.amount_minor"), std::string("250000"));
        QCOMPARE(std::size_t(reply.size("findings")), validate(asked.configuration, catalogue).size());
    }

    // F05: another list is another price, from its day on
    void theListOfTheDayAndRegionIsAsked()
    {
        shop->published("Autumn", "2026-09-01", "EU", 275'000);
        shop->published("2026", "2026-06-01", "GB", 190'000);
        const auto saddle = [&](std::optional<Date> on, RegionCode region) {
            auto asked = question();
            asked.on = on;
            asked.region_code = region;
            return ask(asked, shop->fitter).text("breakdown.charges.0.amount_minor");
        };
        QCOMPARE(saddle({}, RegionCode::Eu), std::string("250000"));
        QCOMPARE(saddle(parseDate("2026-08-31"), RegionCode::Eu), std::string("250000"));
        QCOMPARE(saddle(parseDate("2026-09-01"), RegionCode::Eu), std::string("275000"));
        QCOMPARE(saddle({}, RegionCode::Gb), std::string("190000"));
    }

    void aDayWithoutAListIsRefused()
    {
        auto asked = question();
        asked.region_code = RegionCode::Nl;
        const auto refused = ask(asked, shop->fitter);
        QCOMPARE(refused.status(), 409);
        QCOMPARE(refused.outcome(), std::string("no_price_list"));
        QCOMPARE(refused.text("detail"), std::string("No published price list of region NL holds on 2026-06-01"));
        asked = question();
        asked.on = parseDate("2026-05-31");
        QCOMPARE(ask(asked, shop->fitter).outcome(), std::string("no_price_list"));
        shop->draft("2027", "2026-06-01", "NL"); // a draft is no list to sell by
        QCOMPARE(refused.status(), 409);
    }

    // F07
    void onlyExtrasOfTheModelAreFine()
    {
        const auto with = [&](int model, int extra) {
            auto asked = question(model);
            asked.configuration.selections.clear();
            asked.configuration.extras.push_back({idOf<ExtraId>(extra), 2});
            return codes(ask(asked, shop->fitter));
        };
        QVERIFY(with(PriceSite::kestrel, PriceSite::girth).find("not_offered") == std::string::npos);
        QVERIFY(with(PriceSite::kestrel, PriceSite::cover).find("not_offered") != std::string::npos);
        QVERIFY(with(PriceSite::merlin, PriceSite::girth).find("not_offered") != std::string::npos);
        QVERIFY(with(PriceSite::kestrel, 99).find("unknown") != std::string::npos);
    }

    void anotherTaxIsHeadOfficesToDecide()
    {
        auto asked = question();
        asked.tax_basis_points = 0;
        QCOMPARE(ask(asked, shop->fitter).status(), 403);
        QCOMPARE(ask(asked, shop->supervisor).text("breakdown.tax_minor"), std::string("0"));
        asked.tax_basis_points.reset();
        QCOMPARE(ask(asked, shop->supervisor).text("breakdown.tax_basis_points"), std::string("2100"));
        QCOMPARE(ask(asked, shop->supplier).status(), 403);
    }

    void chargesAreCheckedAndSizesBounded()
    {
        auto asked = question();
        asked.charges = {charge(ChargeKind::Discount, 1)};
        QCOMPARE(ask(asked, shop->fitter).text("errors.0.field"), std::string("charges.0.amount_minor"));
        asked = question();
        asked.configuration.selections.resize(501, asked.configuration.selections.front());
        QCOMPARE(ask(asked, shop->fitter).text("errors.0.field"), std::string("configuration.selections"));
        QCOMPARE(shop->site.post("/api/v1/price", "{}").as(shop->fitter).reply().status(), 422);
    }

    void fillingInADraftKeepsTheCatalogueThatIsKept()
    {
        const auto epoch = [&] { return shop->value("SELECT value FROM catalogue_epoch"); };
        const auto before = epoch();
        const auto draft = shop->draft("Draft", "2026-09-01").text("id");
        shop->setPrices(draft, 1, PriceSite::prices(1));
        QCOMPARE(epoch(), before);
        shop->publish(draft, 2);
        QVERIFY(epoch() != before);
    }

    void whatWasJustPublishedIsAnsweredByEveryServer()
    {
        auto asked = question();
        asked.region_code = RegionCode::De;
        const auto at = [&](std::size_t server) {
            return shop->site.post("/api/v1/price", toJson(asked)).as(shop->fitter).at(server).reply().status();
        };
        QCOMPARE(at(0), 409);
        QCOMPARE(at(1), 409);
        shop->published("2026", "2026-06-01", "DE");
        QCOMPARE(at(0), 200);
        QCOMPARE(at(1), 200);
    }
};

QTEST_GUILESS_MAIN(PriceQuotesTest)
#include "tst_pricequotes.moc"
