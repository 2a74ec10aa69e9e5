// SPDX-License-Identifier: GPL-3.0-or-later
// Price lists: drafts are edited, published ones never; one holds at a time.
#include "shared/pricing/exchange.h"
#include "tests/server/pricesite.h"
#include "tests/support/show.h"

#include <QTest>

using namespace oms;
using test::PriceSite;
using test::Site;

namespace {

const std::string collection = "/api/v1/price-lists";

std::string cellsOf(const std::vector<std::string> &cells)
{
    std::string json;
    for (const auto &cell : cells)
        json += (json.empty() ? "" : ",") + cell;
    return "{\"cells\":[" + json + "]}";
}

//! "code field, …" of what was refused, or the status.
std::string troubles(const Site::Reply &reply)
{
    std::string text;
    for (int i = 0; i < reply.size("errors"); ++i) {
        const auto path = "errors." + std::to_string(i);
        text += (i ? ", " : "") + reply.text((path + ".field").c_str()) + ' ' + reply.text((path + ".code").c_str());
    }
    return std::to_string(reply.status()) + (text.empty() ? "" : " ") + text;
}

} // namespace

class PriceListsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PriceSite> shop;

    Site::Reply act(const std::string &list, const char *what, int version)
    {
        return shop->site.post(collection + '/' + list + '/' + what).as(shop->admin).seen(version).reply();
    }
    Site::Reply get(const std::string &target, const std::string &as) { return shop->site.get(target).as(as).reply(); }

private Q_SLOTS:
    void init() { shop = std::make_unique<PriceSite>(); }

    // F05
    void sevenRegionsHaveAListEachInTheirCurrency()
    {
        const std::pair<const char *, const char *> regions[] {
            {"US", "USD"}, {"EU", "EUR"}, {"GB", "GBP"}, {"CA", "CAD"}, {"AU", "AUD"}, {"NL", "EUR"}, {"DE", "EUR"}};
        for (const auto &[region, currency] : regions) {
            const auto list = shop->published("2026", "2026-06-01", region);
            QCOMPARE(shop->read(list).text("currency"), std::string(currency));
        }
        const auto all = get(collection + "?on=2026-07-01", shop->fitter);
        QCOMPARE(all.text("meta.total"), std::string("7"));
        QCOMPARE(all.size("data.0.prices"), 0);
        QCOMPARE(all.text("data.0.price_count"), std::string("5"));
        QCOMPARE(get(collection + "?region=NL&on=2026-05-31", shop->fitter).text("meta.total"), std::string("0"));
    }

    // F05
    void aPriceMayBeZeroButNotNegative()
    {
        const auto list = shop->draft("2026", "2026-06-01").text("id");
        const auto wrong =
            cellsOf({PriceSite::cell("extra", PriceSite::girth, 0), PriceSite::cell("extra", PriceSite::cover, -1)});
        QCOMPARE(troubles(shop->setPrices(list, 1, wrong)), std::string("422 cells.1.amount_minor too_small"));
        QCOMPARE(shop->setPrices(list, 1, cellsOf({PriceSite::cell("extra", PriceSite::girth, 0)})).status(), 200);
        QCOMPARE(shop->read(list).text("prices.0.amount_minor"), std::string("0"));
        QCOMPARE(shop->refusalOf("UPDATE price_extra SET amount_minor = -1"), std::string("23514"));
    }

    void cellsAreSetAndTakenAwayAllOrNone()
    {
        const auto list = shop->draft("2026", "2026-06-01").text("id");
        const auto set = shop->setPrices(list, 1, PriceSite::prices());
        QCOMPARE(set.status(), 200);
        QCOMPARE(set.size("prices"), 5);
        QCOMPARE(set.text("version"), std::string("2"));
        QCOMPARE(shop->setPrices(list, 2, PriceSite::prices()).text("version"), std::string("2")); // nothing is new
        const auto fewer = shop->setPrices(list, 2,
                                           cellsOf({PriceSite::cell("extra", PriceSite::girth, {}),
                                                    PriceSite::cell("option_value", PriceSite::smallRoll, 1)}));
        QCOMPARE(fewer.size("prices"), 5);
        QCOMPARE(fewer.text("version"), std::string("3"));
        QCOMPARE(fewer.text("price_count"), std::string("5"));
        QCOMPARE(shop->value("SELECT count(*) FROM audit_log WHERE action = 'prices'"), std::string("2"));
        QCOMPARE(shop->value("SELECT after->>'cell_count' FROM audit_log WHERE action = 'prices' ORDER BY at DESC, id "
                             "DESC LIMIT 1"),
                 std::string("2"));
    }

    void everyBadCellIsNamedByItsPlace()
    {
        const auto list = shop->draft("2026", "2026-06-01").text("id");
        using S = PriceSite;
        const auto repeated = cellsOf({S::cell("extra", S::girth, 1), S::cell("extra", S::cover, 1, S::calf),
                                       S::cell("extra", S::girth, 2), S::cell("model_leather", S::kestrel, 1)});
        QCOMPARE(troubles(shop->setPrices(list, 1, repeated)),
                 std::string("422 cells.1.leather_type_id not_asked, cells.2.subject_id repeated, "
                             "cells.3.leather_type_id required"));
        const auto unknown = cellsOf({S::cell("extra", 99, 1), S::cell("extra", S::cover, 1),
                                      S::cell("model_leather", S::merlin, 1, S::croc),
                                      S::cell("option_contrast", S::kneeRoll, 1), S::cell("extra", S::kestrel, 1)});
        QCOMPARE(troubles(shop->setPrices(list, 1, unknown)),
                 std::string("422 cells.0.subject_id unknown, cells.2.leather_type_id unknown, "
                             "cells.3.subject_id unknown, cells.4.subject_id unknown"));
        QCOMPARE(shop->read(list).text("version"), std::string("1"));
        QCOMPARE(shop->read(list).size("prices"), 0);
    }

    void aDraftBeginsWithAnotherListRaisedAndRounded()
    {
        const auto first = shop->published("2026", "2026-06-01", "EU", 123'450);
        const auto copy =
            shop->draft("2027", "2027-01-01", "GB", ",\"copy_of\":\"" + first + "\",\"raise\":300,\"step\":100");
        QCOMPARE(copy.status(), 201);
        QCOMPARE(copy.text("currency"), std::string("GBP"));
        QCOMPARE(copy.text("state"), std::string("draft"));
        QCOMPARE(copy.text("prices.0.amount_minor"), std::string("127200")); // 127 153.5
        QCOMPARE(copy.text("prices.1.amount_minor"), std::string("319300"));
        QCOMPARE(copy.text("prices.2.amount_minor"), std::string("4200")); // 4 171.5
        QCOMPARE(copy.text("prices.4.amount_minor"), std::string("0"));
    }

    void aCopyLeavesOutWhatIsNoLongerInTheCatalogue()
    {
        const auto first = shop->published("2026", "2026-06-01");
        shop->site.postgres.run("DELETE FROM model_leather WHERE leather_type_id = '" + PriceSite::id(PriceSite::croc)
                                + "'; UPDATE extra SET archived_at = now()");
        QCOMPARE(shop->draft("2027", "2027-01-01", "EU", ",\"copy_of\":\"" + first + '"').size("prices"), 3);
        QCOMPARE(shop->read(first).size("prices"), 5);
    }

    void roundingIsHalfEvenAndOnce()
    {
        QCOMPARE(raised(50, 500, 1), MinorUnits(52)); // 52.5
        QCOMPARE(raised(70, 500, 1), MinorUnits(74)); // 73.5
        QCOMPARE(raised(12'345, 300, 100), MinorUnits(12'700));
        QCOMPARE(raised(250, 0, 100), MinorUnits(200));
        QCOMPARE(raised(350, 0, 100), MinorUnits(400));
        QCOMPARE(raised(100, -5'000, 1), MinorUnits(50));
        QCOMPARE(raised(0, 10'000, 100'000), MinorUnits(0));
        QCOMPARE(raised(mostMinorUnits, 10'000, 100'000), 2 * mostMinorUnits);
        QCOMPARE(raised(24'949, 0, 100), MinorUnits(24'900)); // not 24 950 first
    }

    void whatADraftMayNotBeIsSaid()
    {
        QCOMPARE(shop->draft("2026", "2026-05-31").outcome(), std::string("past"));
        QCOMPARE(shop->draft("2026", "2026-06-01").status(), 201);
        QCOMPARE(shop->draft("2026", "2026-08-01").outcome(), std::string("duplicate"));
        QCOMPARE(shop->draft("2026", "2026-08-01", "GB").status(), 201);
        QCOMPARE(shop->draft("", "2026-08-01").outcome(), std::string("required"));
        QCOMPARE(shop->draft("x", "2026-08-01", "EU", ",\"raise\":10001").outcome(), std::string("too_large"));
        QCOMPARE(troubles(shop->draft("x", "2026-08-01", "EU", ",\"copy_of\":\"" + PriceSite::id(99) + '"')),
                 std::string("404 copy_of unknown"));
    }

    void nameAndDayOfADraftAreChanged()
    {
        const auto list = shop->draft("2026", "2026-06-01").text("id");
        const auto path = collection + '/' + list;
        const auto changed = shop->site.patch(path, "{\"name\":\" Autumn \",\"valid_from\":\"2026-09-01\"}")
                                 .as(shop->admin)
                                 .seen(1)
                                 .reply();
        QCOMPARE(changed.text("name"), std::string("Autumn"));
        QCOMPARE(changed.text("valid_from"), std::string("2026-09-01"));
        QCOMPARE(changed.text("version"), std::string("2"));
        QCOMPARE(shop->site.patch(path, "{\"name\":\"x\"}").as(shop->admin).seen(1).reply().status(), 412);
        QCOMPARE(shop->site.patch(path, "{\"state\":\"published\"}").as(shop->admin).seen(2).reply().status(), 422);
        QCOMPARE(act(list, "archive", 2).status(), 200);
        QCOMPARE(shop->site.patch(path, "{\"name\":\"x\"}").as(shop->admin).seen(3).reply().outcome(),
                 std::string("archived"));
        QCOMPARE(get(collection, shop->admin).text("meta.total"), std::string("0"));
        QCOMPARE(get(collection + "?archived=true", shop->admin).text("meta.total"), std::string("1"));
        QCOMPARE(act(list, "restore", 3).status(), 200);
    }

    void publishingEndsTheListBefore()
    {
        const auto first = shop->published("2026", "2026-06-01");
        const auto second = shop->published("Autumn", "2026-09-01");
        QCOMPARE(shop->read(first).text("valid_to"), std::string("2026-09-01"));
        QCOMPARE(shop->read(first).text("version"), std::string("4"));
        QCOMPARE(shop->read(second).text("valid_to"), std::string());
        QCOMPARE(get(collection + "?region=EU&on=2026-08-31", shop->fitter).text("data.0.id"), first);
        QCOMPARE(get(collection + "?region=EU&on=2026-09-01", shop->fitter).text("data.0.id"), second);
        QCOMPARE(shop->value("SELECT string_agg(action, ' ' ORDER BY at, id) FROM audit_log WHERE entity_id = '" + first
                             + "'"),
                 std::string("create prices publish change"));
    }

    void whatCannotBePublishedIsSaid()
    {
        const auto empty = shop->draft("Empty", "2026-06-01").text("id");
        QCOMPARE(troubles(shop->publish(empty, 1)), std::string("409 prices empty"));
        QCOMPARE(shop->publish(empty, 7).status(), 412);
        QCOMPARE(shop->site.post(collection + '/' + empty + "/publish").as(shop->admin).reply().status(), 428);
        shop->published("2026", "2026-07-01");
        for (const char *day : {"2026-06-15", "2026-07-01"}) {
            const auto list = shop->draft(day, day).text("id");
            shop->setPrices(list, 1, PriceSite::prices());
            QCOMPARE(troubles(shop->publish(list, 2)), std::string("409 valid_from too_early"));
        }
        const auto late = shop->draft("Late", "2026-08-01").text("id");
        shop->setPrices(late, 1, PriceSite::prices());
        shop->site.now += std::chrono::days(90);
        shop->admin = shop->site.tokenOf("ada");
        QCOMPARE(troubles(shop->publish(late, 2)), std::string("422 valid_from past"));
    }

    void aPublishedListStaysAsItIs()
    {
        const auto list = shop->published("2026", "2026-06-01");
        QCOMPARE(troubles(shop->setPrices(list, 3, PriceSite::prices(1))), std::string("409 state published"));
        QCOMPARE(troubles(shop->publish(list, 3)), std::string("409 state published"));
        QCOMPARE(troubles(act(list, "archive", 3)), std::string("409 state published"));
        const auto renamed =
            shop->site.patch(collection + '/' + list, "{\"name\":\"x\"}").as(shop->admin).seen(3).reply();
        QCOMPARE(troubles(renamed), std::string("409 state published"));
    }

    void aPublishedListStaysAsItIsWhoeverTries()
    {
        shop->published("2026", "2026-06-01");
        const auto draft = shop->draft("Draft", "2026-07-01").text("id");
        shop->setPrices(draft, 1, PriceSite::prices());
        const std::string published = "(SELECT id FROM price_list WHERE state = 'published')";
        for (const auto &statement : {
                 "UPDATE price_extra SET amount_minor = 1 WHERE price_list_id = " + published,
                 "DELETE FROM price_model_leather WHERE price_list_id = " + published,
                 "INSERT INTO price_extra SELECT " + published + ", id, 1 FROM extra WHERE code = 'COV'",
                 "UPDATE price_option_value SET price_list_id = " + published + ", option_value_id = '"
                     + PriceSite::id(PriceSite::smallRoll) + "' WHERE price_list_id = '" + draft + "'",
                 std::string("UPDATE price_list SET name = 'x' WHERE state = 'published'"),
                 std::string("UPDATE price_list SET state = 'draft' WHERE state = 'published'"),
                 std::string("DELETE FROM price_list WHERE state = 'published'"),
             })
            QCOMPARE(shop->refusalOf(statement), std::string("23001"));
        QCOMPARE(shop->refusalOf("UPDATE price_list SET state = 'published', valid_from = '2026-06-15' WHERE id = '"
                                 + draft + "'"),
                 std::string("23P01"));
    }

    void ofTwoWhoPublishAtOnceOneWins()
    {
        for (int round = 0; round < 5; ++round) {
            const auto day = "2026-07-0" + std::to_string(round + 1);
            std::string lists[2];
            for (auto &list : lists) {
                list = shop->draft(day + (&list == lists ? "a" : "b"), day).text("id");
                shop->setPrices(list, 1, PriceSite::prices());
            }
            int answered = 0, won = 0;
            std::string lost;
            for (std::size_t i = 0; i < 2; ++i)
                shop->site.post(collection + '/' + lists[i] + "/publish")
                    .as(shop->admin)
                    .seen(2)
                    .at(i)
                    .send([&](auto reply) {
                        ++answered;
                        if (reply.status() == 200)
                            ++won;
                        else
                            lost = troubles(reply);
                    });
            QTRY_COMPARE(answered, 2);
            QCOMPARE(won, 1);
            QCOMPARE(lost, std::string("409 valid_from too_early"));
        }
        QCOMPARE(shop->value("SELECT count(*) FROM price_list WHERE state = 'published' AND valid_to IS NULL"),
                 std::string("1"));
    }

    void differencesAreShownBeforePublishing()
    {
        const auto first = shop->published("2026", "2026-06-01");
        const auto draft = shop->draft("2027", "2027-01-01", "EU", ",\"copy_of\":\"" + first + '"').text("id");
        shop->setPrices(
            draft, 1,
            cellsOf({PriceSite::cell("model_leather", PriceSite::kestrel, 260'000, PriceSite::calf),
                     PriceSite::cell("extra", PriceSite::girth, {}), PriceSite::cell("extra", PriceSite::cover, 900)}));
        const auto shown = get(collection + '/' + draft + "/differences", shop->supervisor);
        QCOMPARE(shown.size("data"), 3);
        QCOMPARE(shown.text("data.0.before_minor"), std::string("250000"));
        QCOMPARE(shown.text("data.0.after_minor"), std::string("260000"));
        QCOMPARE(shown.text("data.1.subject_id"), PriceSite::id(PriceSite::girth));
        QCOMPARE(shown.text("data.1.after_minor"), std::string());
        QCOMPARE(shown.text("data.2.before_minor"), std::string());
        const auto back = get(collection + '/' + draft + "/differences?to=" + first, shop->supervisor);
        QCOMPARE(back.text("data.0.after_minor"), std::string("250000"));
        QCOMPARE(get(collection + '/' + draft + "/differences?to=x", shop->supervisor).status(), 422);
    }

    void draftsAreTheOfficesAndSuppliersSeeNoPrice()
    {
        const auto draft = shop->draft("2027", "2027-01-01").text("id");
        const auto list = shop->published("2026", "2026-06-01");
        for (const auto *path : {"", "/differences", "/export"}) {
            QCOMPARE(get(collection + '/' + draft + path, shop->fitter).status(), 404);
            QCOMPARE(get(collection + '/' + list + path, shop->fitter).status(), 200);
            QCOMPARE(get(collection + '/' + draft + path, shop->supervisor).status(), 200);
            QCOMPARE(get(collection + '/' + list + path, shop->supplier).status(), 403);
        }
        QCOMPARE(get(collection + '/' + list + "/differences?to=" + draft, shop->fitter).status(), 404);
        QCOMPARE(get(collection, shop->fitter).text("meta.total"), std::string("1"));
        QCOMPARE(get(collection + "?state=draft", shop->fitter).text("meta.total"), std::string("0"));
        QCOMPARE(get(collection, shop->supervisor).text("meta.total"), std::string("2"));
        QCOMPARE(get(collection, shop->supplier).status(), 403);
        QCOMPARE(shop->site.post(collection + '/' + draft + "/publish").as(shop->supervisor).seen(1).reply().status(),
                 403);
    }
};

QTEST_GUILESS_MAIN(PriceListsTest)
#include "tst_pricelists.moc"
