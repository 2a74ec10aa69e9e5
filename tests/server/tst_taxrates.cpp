// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/pricesite.h"
#include "tests/support/show.h"

#include <QTest>

using namespace oms;
using test::PriceSite;
using test::Site;

namespace {

const std::string collection = "/api/v1/tax-rates";

std::string rate(const std::string &from, const std::string &to = {}, const std::string &code = "VAT",
                 int points = 2'100)
{
    return "{\"region_code\":\"EU\",\"code\":\"" + code + "\",\"percent_basis_points\":" + std::to_string(points)
        + ",\"valid_from\":\"" + from + '"' + (to.empty() ? "" : ",\"valid_to\":\"" + to + '"') + '}';
}

} // namespace

class TaxRatesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PriceSite> shop;

    Site::Reply add(const std::string &body) { return shop->site.post(collection, body).as(shop->admin).reply(); }
    Site::Reply act(const std::string &id, const char *what, int version)
    {
        return shop->site.post(collection + '/' + id + '/' + what).as(shop->admin).seen(version).reply();
    }

private Q_SLOTS:
    void init() { shop = std::make_unique<PriceSite>(); }

    void ratesFollowEachOther()
    {
        QCOMPARE(add(rate("2020-01-01", "2026-07-01", "VAT", 1'900)).status(), 201);
        QCOMPARE(add(rate("2026-07-01")).status(), 201);
        const auto asked = [&](const char *query) {
            return shop->site.get(collection + query).as(shop->fitter).reply();
        };
        QCOMPARE(asked("?region=EU&on=2026-06-30").text("data.0.percent_basis_points"), std::string("1900"));
        QCOMPARE(asked("?region=EU&on=2026-07-01").text("data.0.percent_basis_points"), std::string("2100"));
        QCOMPARE(asked("?region=GB").text("meta.total"), std::string("0"));
        QCOMPARE(shop->site.get(collection).as(shop->supplier).reply().status(), 403);
        QCOMPARE(shop->site.post(collection, rate("2030-01-01")).as(shop->supervisor).reply().status(), 403);
    }

    void periodsOfOneCodeDoNotOverlap()
    {
        const auto first = add(rate("2026-01-01", "2026-07-01"));
        QCOMPARE(add(rate("2026-06-30")).outcome(), std::string("overlap"));
        QCOMPARE(add(rate("2025-01-01", "2026-01-02", "vat")).outcome(), std::string("overlap"));
        QCOMPARE(add(rate("2026-06-30", {}, "GST")).status(), 201);
        const auto second = add(rate("2026-07-01"));
        QCOMPARE(second.status(), 201);
        const auto path = collection + '/' + first.text("id");
        const auto longer = shop->site.patch(path, "{\"valid_to\":null}").as(shop->admin).seen(1).reply();
        QCOMPARE(longer.outcome(), std::string("overlap"));
        QCOMPARE(act(second.text("id"), "archive", 1).status(), 200);
        QCOMPARE(shop->site.patch(path, "{\"valid_to\":null}").as(shop->admin).seen(1).reply().text("version"),
                 std::string("2"));
        QCOMPARE(act(second.text("id"), "restore", 2).outcome(), std::string("overlap"));
        QCOMPARE(shop->site.patch(path, "{\"code\":\"x\"}").as(shop->admin).seen(1).reply().status(), 412);
        QCOMPARE(shop->refusalOf("UPDATE tax_rate SET archived_at = NULL"), std::string("23P01"));
    }

    void whatARateMayNotBeIsSaid()
    {
        QCOMPARE(add(rate("2026-01-01", "2026-01-01")).outcome(), std::string("out_of_range"));
        QCOMPARE(add(rate("2026-01-01", {}, "VAT", -1)).outcome(), std::string("too_small"));
        QCOMPARE(add(rate("2026-01-01", {}, "VAT", 10'001)).outcome(), std::string("too_large"));
        QCOMPARE(add(rate("2026-01-01", {}, "")).outcome(), std::string("required"));
        QCOMPARE(add(rate("2026-02-30")).outcome(), std::string("wrong_type"));
        QCOMPARE(shop->value("SELECT count(*) FROM tax_rate"), std::string("0"));
    }
};

QTEST_GUILESS_MAIN(TaxRatesTest)
#include "tst_taxrates.moc"
