// SPDX-License-Identifier: GPL-3.0-or-later
// Price lists go out as spreadsheets and come back: what a person did to a sheet happens, and what cannot be taken is
// said by its cell.
#include "server/sheets/csv.h"
#include "server/sheets/xlsxwriter.h"
#include "tests/server/pricesite.h"
#include "tests/support/show.h"

#include <QElapsedTimer>
#include <QTest>

using namespace oms;
using sheets::Cell;
using test::PriceSite;
using test::Site;

namespace {

const std::string collection = "/api/v1/price-lists/";
constexpr std::size_t amountColumn = 9;

//! "cell code, …" of what was refused, else the counts.
std::string told(const Site::Reply &reply)
{
    if (reply.status() == 200)
        return "changed " + reply.text("changed") + ", removed " + reply.text("removed") + ", unchanged "
            + reply.text("unchanged");
    std::string text = std::to_string(reply.status());
    for (int i = 0; i < reply.size("errors"); ++i) {
        const auto path = "errors." + std::to_string(i);
        text += (i ? ", " : " ") + reply.text((path + ".field").c_str()) + ' ' + reply.text((path + ".code").c_str());
    }
    return text;
}

} // namespace

class PriceSheetsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PriceSite> shop;
    std::string list; //!< a draft with PriceSite::prices(), of version 2

    std::string exported(const std::string &format)
    {
        const auto reply = shop->site.get(collection + list + "/export?format=" + format).as(shop->admin).reply();
        return reply.status() == 200 ? reply.response.body : "not exported: " + reply.response.body;
    }
    Site::Reply import(const std::string &file, bool isDry = false, int version = 2)
    {
        return shop->site.post(collection + list + "/import" + (isDry ? "?dry_run=true" : ""))
            .as(shop->admin)
            .seen(version)
            .bytes(file)
            .reply();
    }
    //! The exported sheet, as a person changed it.
    template<class Change>
    std::string edited(Change change)
    {
        auto table = sheets::read(exported("csv"));
        change(table->rows);
        return sheets::writeCsv(*table);
    }

private Q_SLOTS:
    void init()
    {
        shop = std::make_unique<PriceSite>();
        list = shop->draft("2026", "2026-06-01").text("id");
        shop->setPrices(list, 1, PriceSite::prices());
    }

    void aSheetHasARowForEverythingThatMayHaveAPrice()
    {
        const auto table = sheets::read(exported("csv"));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t(10));
        QCOMPARE(table->rows[0].cells[amountColumn].text, std::string("Amount EUR"));
        const auto row = [&](std::size_t number) {
            std::string text;
            for (std::size_t i = 0; i <= amountColumn; ++i)
                text += table->rows[number].at(i).text + '|';
            return text;
        };
        QCOMPARE(row(1), std::string("Base price|Falconer|Kestrel|Vienna calf||||||2500.00|"));
        QCOMPARE(row(3), std::string("Base price|Falconer|Merlin|Vienna calf|||||||"));
        QCOMPARE(row(5), std::string("Option value||||FLAPS|Knee roll|Large|||40.50|"));
        QCOMPARE(row(7), std::string("Contrast||||FLAPS|Loops||||25.00|"));
        QCOMPARE(row(8), std::string("Extra|||||||GIR|Girth|0.00|"));
        QCOMPARE(table->rows[1].cells[10].text, PriceSite::id(PriceSite::kestrel));
        const auto reply = shop->site.get(collection + list + "/export").as(shop->admin).reply();
        QCOMPARE(reply.response.header("content-disposition"),
                 std::string_view("attachment; filename=\"prices-EU-2026-06-01.xlsx\""));
        QCOMPARE(shop->site.get(collection + list + "/export?format=ods").as(shop->admin).reply().status(), 422);
    }

    void whatGoesOutAndComesBackChangesNothing()
    {
        for (const char *format : {"csv", "xlsx"}) {
            const auto file = exported(format);
            QCOMPARE(told(import(file, true)), std::string("changed 0, removed 0, unchanged 9"));
            QCOMPARE(told(import(file)), std::string("changed 0, removed 0, unchanged 9"));
        }
        QCOMPARE(shop->read(list).text("version"), std::string("2"));
    }

    void aChangedSheetChangesTheDraft()
    {
        const auto file = edited([](auto &rows) {
            rows[1].cells[amountColumn] = Cell::of("2.600,50");
            rows[3].cells[amountColumn] = Cell::of("1999");
            rows[5].cells[amountColumn] = Cell::of("-");
            rows[7].cells[amountColumn] = Cell(); // no change
        });
        QCOMPARE(told(import(file, true)), std::string("changed 2, removed 1, unchanged 6"));
        QCOMPARE(shop->read(list).text("version"), std::string("2"));
        const auto done = import(file);
        QCOMPARE(told(done), std::string("changed 2, removed 1, unchanged 6"));
        QCOMPARE(done.text("version"), std::string("3"));
        const auto after = shop->read(list);
        QCOMPARE(after.text("version"), std::string("3"));
        QCOMPARE(after.text("prices.0.amount_minor"), std::string("260050"));
        QCOMPARE(after.text("prices.2.amount_minor"), std::string("199900"));
        QCOMPARE(after.size("prices"), 5);
        QCOMPARE(import(file).status(), 412);
    }

    void namesDoWhereIdentitiesAreMissing()
    {
        const auto done = import("Amount;extra;KIND;Code;My notes;Model;Leather;brand\n"
                                 "12,50;girth;extra;;cheap!;;;\n"
                                 "7;;extra;cov;;;;\n"
                                 "1 000;;base price;;;KESTREL; vienna  calf;Falconer\n");
        QCOMPARE(told(done), std::string("changed 3, removed 0, unchanged 0"));
        QCOMPARE(shop->read(list).text("prices.0.amount_minor"), std::string("100000"));
    }

    void aRenamedThingIsKnownByItsIdentity()
    {
        const auto file = edited([](auto &rows) { rows[8].cells[8] = Cell::of("Belt"), rows[8].cells[7] = Cell(); });
        QCOMPARE(told(import(file)), std::string("changed 0, removed 0, unchanged 9"));
        const auto swapped =
            edited([](auto &rows) { rows[8].cells[8] = Cell::of("Cover"), rows[8].cells[7] = Cell(); });
        QCOMPARE(told(import(swapped)), std::string("422 K9 names_contradict"));
    }

    void whatCannotBeTakenIsSaidByCell()
    {
        const auto file = edited([](auto &rows) {
            rows[1].cells[amountColumn] = Cell::of("-3");
            rows[2].cells[amountColumn] = Cell::of("twelve");
            rows[3].cells[amountColumn] = Cell::of("1.234");
            rows[4].cells[amountColumn] = Cell::of("1.005");
            rows[5].cells[0] = Cell::of("Saddle");
            rows[6].cells[amountColumn] = Cell::of("1");
            rows[6].cells[10] = Cell::of(PriceSite::id(99));
            rows[7].cells[amountColumn] = Cell::of("99999999999999999999");
            rows[9] = rows[8];
            rows[9].number = 10;
        });
        const auto refused = import(file);
        QCOMPARE(told(refused),
                 std::string("422 J2 amount_negative, J3 not_an_amount, J4 amount_in_doubt, J5 amount_in_doubt, A6 "
                             "kind_unknown, K7 identity_unknown, J8 amount_too_large, J10 row_repeated"));
        QCOMPARE(refused.text("detail"), std::string("8 cells cannot be taken"));
        QCOMPARE(refused.text("errors.7.message"),
                 std::string("The same price is in row 9 already. Keep one of the two."));
        QCOMPARE(shop->read(list).text("version"), std::string("2"));
    }

    void twoHundredTroublesAreNamedAndAllCounted()
    {
        std::string file = "Kind,Extra,Amount\n";
        for (int i = 0; i < 300; ++i)
            file += "Extra,Nothing,1\n";
        const auto refused = import(file, true);
        QCOMPARE(refused.size("errors"), 200);
        QCOMPARE(refused.text("detail"), std::string("300 cells cannot be taken; the first 200 are named"));
        QCOMPARE(refused.text("errors.199.field"), std::string("B201"));
    }

    void whatIsNoSheetOfPricesIsRefused()
    {
        QCOMPARE(told(import("Name,Price\na,1\n")), std::string("422 A1 heading_missing"));
        QCOMPARE(told(import("Kind,Amount,kind\n")), std::string("422 C1 heading_repeated"));
        QCOMPARE(told(import("Kind,Amount GBP\n")), std::string("422 B1 wrong_currency"));
        QCOMPARE(import("\x89PNG").status(), 400);
        QCOMPARE(import(std::string("PK\x03\x04", 4)).status(), 400);
        const auto whole = exported("xlsx");
        for (std::size_t size = 50; size < whole.size(); size += 997)
            QCOMPARE(import(whole.substr(0, size)).status(), 400);
    }

    void whatIsBeingPreparedIsInNoSheetOfAFitter()
    {
        shop->publish(list, 2);
        shop->site.postgres.run("UPDATE model SET state = 'pending' WHERE name = 'Merlin'");
        const auto sheet = [&](const std::string &as) {
            return shop->site.get(collection + list + "/export?format=csv").as(as).reply().response.body;
        };
        QVERIFY(sheet(shop->supervisor).find("Merlin") != std::string::npos);
        QVERIFY(sheet(shop->fitter).find("Kestrel") != std::string::npos);
        QVERIFY(sheet(shop->fitter).find("Merlin") == std::string::npos);
    }

    void onlyDraftsTakeASheet()
    {
        const auto file = exported("csv");
        shop->publish(list, 2);
        QCOMPARE(import(file, false, 3).outcome(), std::string("published"));
        QCOMPARE(import(file, true, 3).outcome(), std::string("published"));
        QCOMPARE(
            shop->site.post(collection + list + "/import").as(shop->supervisor).seen(3).bytes(file).reply().status(),
            403);
    }

    //! As many as one change may have.
    void twentyThousandPricesAreOneStep()
    {
        shop->site.postgres.run(
            "WITH m AS (INSERT INTO model (id, brand_id, name, state, sort)"
            " SELECT gen_random_uuid(), b.id, 'M' || n, 'active', n FROM brand b, generate_series(10, 209) n"
            " RETURNING id),"
            " l AS (INSERT INTO leather_type (id, code, name, sort)"
            " SELECT gen_random_uuid(), 'L' || n, 'Leather ' || n, n FROM generate_series(10, 109) n"
            " RETURNING id)"
            " INSERT INTO model_leather (model_id, leather_type_id, sort)"
            " SELECT m.id, l.id, 1 FROM m, l");
        auto table = *sheets::read(exported("csv"));
        QCOMPARE(table.rows.size(), std::size_t(20'010));
        for (auto &row : table.rows)
            if (row.at(amountColumn).text.empty())
                row.cells[amountColumn] = Cell::of(std::to_string(row.number) + ".25");
        const auto xlsx = sheets::writeXlsx(table, std::vector<sheets::Column>(12), "Prices");
        QElapsedTimer watch;
        watch.start();
        QCOMPARE(told(import(xlsx, true)), std::string("changed 20004, removed 0, unchanged 5"));
        qInfo("dry run of an XLSX: %lld ms", watch.restart());
        QCOMPARE(told(import(sheets::writeCsv(table))), std::string("changed 20004, removed 0, unchanged 5"));
        qInfo("import of a CSV: %lld ms", watch.restart());
        QCOMPARE(shop->value("SELECT count(*) FROM price_cell"), std::string("20009"));
        watch.restart();
        QVERIFY(exported("xlsx").size() > 100'000);
        qInfo("export as XLSX: %lld ms", watch.restart());
        const auto copy = shop->draft("Copy", "2026-06-01", "GB", ",\"copy_of\":\"" + list + "\",\"raise\":300");
        QCOMPARE(copy.text("price_count"), std::string("20009"));
        qInfo("copy, raised: %lld ms", watch.elapsed());
    }
};

QTEST_GUILESS_MAIN(PriceSheetsTest)
#include "tst_pricesheets.moc"
