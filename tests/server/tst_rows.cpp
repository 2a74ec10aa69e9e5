// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/arrayliteral.h"
#include "server/database/row.h"
#include "server/database/rowjson.h"
#include "shared/core/json.h"
#include "sql/probe.h"
#include "sql/rows.h"
#include "support/postgres.h"

#include <QTest>

namespace {

struct Place {
    std::string city;
    std::optional<std::string> line;
};

struct Record {
    std::int64_t number = 0;
    std::string name;
    bool active = false;
    oms::Texts tags;
    oms::Instant at;
    oms::Date day;
    std::optional<Place> address;
    std::optional<Place> other;
    std::optional<std::string> absent = "untouched";
};

struct Narrow {
    bool number = false;
};

struct Tour {
    std::vector<Place> places {{"before", {}}};
    std::vector<oms::HorseId> horses;
};

} // namespace

namespace oms {

template<>
struct Describe<Place> {
    static const Schema &schema()
    {
        static const Schema schema("place", {field<&Place::city>("city"), field<&Place::line>("line")});
        return schema;
    }
};

template<>
struct Describe<Record> {
    static const Schema &schema()
    {
        static const Schema schema(
            "record",
            {field<&Record::number>("number"), field<&Record::name>("name"), field<&Record::active>("active"),
             field<&Record::tags>("tags"), field<&Record::at>("at"), field<&Record::day>("day"),
             field<&Record::address>("address"), field<&Record::other>("other"), field<&Record::absent>("absent")});
        return schema;
    }
};

template<>
struct Describe<Narrow> {
    static const Schema &schema()
    {
        static const Schema schema("narrow", {field<&Narrow::number>("number")});
        return schema;
    }
};

template<>
struct Describe<Tour> {
    static const Schema &schema()
    {
        static const Schema schema("tour", {field<&Tour::places>("places"), field<&Tour::horses>("horses")});
        return schema;
    }
};

} // namespace oms

using namespace oms;

//! Rows become structs by their schema.
class RowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsFindTheirFields()
    {
        test::TestDatabase postgres(test::TestDatabase::Schema::Empty);
        const auto record = postgres.database().reading().one<Record>(sql::probe::row);
        QCOMPARE(record.number, std::int64_t(7));
        QCOMPARE(record.name, std::string("Anna"));
        QVERIFY(record.active);
        QCOMPARE(record.tags, (Texts {"a", "b \"c\"", ""}));
        QCOMPARE(toIso(record.at), std::string("2026-06-11T14:02:00.125Z"));
        QCOMPARE(toIso(record.day), std::string("2026-06-11"));
        QVERIFY(record.address && record.address->city == "Delft" && !record.address->line);
        QVERIFY(!record.other);
        QCOMPARE(record.absent.value_or(""), std::string("untouched"));
    }

    void rowsAreWrittenAsTheStructsThatTheyFillWouldBe()
    {
        test::TestDatabase postgres(test::TestDatabase::Schema::Empty);
        auto &session = postgres.database().reading();
        const auto rows = session.run(sql::probe::row, {});
        QCOMPARE(RowJson::of<Record>(*rows).text(0).json, toJson(session.one<Record>(sql::probe::row)));
        QVERIFY(!RowJson::of<Record>(*rows).text(0).version);
        auto withheld = session.one<Record>(sql::probe::row);
        withheld.name.clear();
        withheld.address.reset();
        withheld.tags.clear();
        QCOMPARE(RowJson::of<Record>(*rows, {"name", "address", "tags"}).text(0).json, toJson(withheld));
        const auto tours = session.run(sql::rows::compactTours, {});
        QCOMPARE(RowJson::of<Tour>(*tours).array(),
                 '[' + toJson(objectsOf<Tour>(*tours)[0]) + ',' + toJson(objectsOf<Tour>(*tours)[1]) + ']');
    }

    void aValueThatDoesNotFitItsFieldIsABug()
    {
        test::TestDatabase postgres(test::TestDatabase::Schema::Empty);
        const auto nothing = postgres.database().reading().run(sql::rows::nullCity, {});
        QVERIFY_EXCEPTION_THROWN(RowJson::of<Place>(*nothing).text(0), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(postgres.database().reading().one<Narrow>(sql::probe::row), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(postgres.database().reading().one<Place>(sql::rows::nullCity), std::runtime_error);
    }

    void aColumnOfJsonFillsAListOfRecords()
    {
        test::TestDatabase postgres(test::TestDatabase::Schema::Empty);
        const auto tours = postgres.database().reading().all<Tour>(sql::rows::tours);
        QCOMPARE(tours.size(), std::size_t(3));
        QCOMPARE(tours[0].places.size(), std::size_t(2));
        QCOMPARE(tours[0].places[0].city, std::string("Delft \"N\""));
        QVERIFY(!tours[0].places[0].line && tours[0].places[1].line == "1");
        QCOMPARE(tours[0].horses.at(0).toString(), std::string("01900000-0000-7000-8000-000000000001"));
        QVERIFY(tours[1].places.empty() && tours[1].horses.empty());
        QVERIFY(tours[2].places.empty());
        QVERIFY_EXCEPTION_THROWN(postgres.database().reading().all<Tour>(sql::rows::brokenTour), std::runtime_error);
    }

    void textArraysGoBothWays()
    {
        for (const auto &texts : {Texts {}, Texts {"a", "b"}, Texts {"", "x,y", "{}", "q\"uo\\te", "NULL", "é\n"}})
            QCOMPARE(parseArrayLiteral(arrayLiteral(texts)).value_or(Texts {"?"}), texts);
        for (const char *wrong : {"", "{", "a", "{\"a}", "{a,}", "{\"a\"b}"})
            QVERIFY2(!parseArrayLiteral(wrong), wrong);
    }
};

QTEST_GUILESS_MAIN(RowsTest)
#include "tst_rows.moc"
