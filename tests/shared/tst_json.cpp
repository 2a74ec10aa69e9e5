// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"
#include "shared/creature.h"
#include "support/show.h"

#include <QTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace oms;

namespace {

//! What reading `json` says: "fine", "malformed", or "field code" of each bad field, one a line.
std::string verdict(std::string_view json, Purpose purpose = Purpose::Create)
{
    const auto creature = fromJson<Creature>(json, purpose);
    if (creature)
        return "fine";
    if (creature.error().code == ErrorCode::Malformed)
        return "malformed";
    std::string lines;
    for (const auto &error : creature.error().errors)
        lines += (lines.empty() ? "" : "\n") + error.field + ' ' + error.code;
    return lines;
}

//! JSON that can be read in a test's source.
std::string quotedSimply(std::string json)
{
    std::replace(json.begin(), json.end(), '"', '\'');
    return json;
}

std::string nested(int depth)
{
    return "{\"name\":\"x\",\"tags\":" + std::string(std::size_t(depth), '[') + std::string(std::size_t(depth), ']')
        + '}';
}

rc::Gen<std::string> words()
{
    return rc::gen::map(rc::gen::container<std::vector<char32_t>>(rc::gen::oneOf(
                            rc::gen::inRange<char32_t>(0x20, 0x7f), rc::gen::inRange<char32_t>(0xa1, 0x2fff),
                            rc::gen::inRange<char32_t>(0x1f300, 0x1f600))),
                        [](const std::vector<char32_t> &points) {
                            return QString::fromUcs4(points.data(), qsizetype(points.size())).toStdString();
                        });
}

Creature anyCreature()
{
    Creature creature;
    creature.id = makeId<HorseId>();
    creature.name = *words();
    if (*rc::gen::arbitrary<bool>())
        creature.nickname = *words();
    creature.notes = *words();
    creature.grams = *rc::gen::arbitrary<std::int64_t>();
    creature.teeth = *rc::gen::arbitrary<std::uint8_t>();
    creature.is_shod = *rc::gen::arbitrary<bool>();
    creature.mood = *rc::gen::element(Mood::Calm, Mood::Keen);
    creature.tags = *rc::gen::container<Texts>(words());
    creature.born_on = Date(std::chrono::days(*rc::gen::inRange(-700000, 2000000)));
    if (*rc::gen::arbitrary<bool>())
        creature.address = Address {*words(), *words(), *words(), {}, {}, *words()};
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        creature.shoes.push_back({*words(), *rc::gen::arbitrary<int>()});
    creature.created_at = Instant(std::chrono::microseconds(*rc::gen::inRange<std::int64_t>(0, 4102444800000000)));
    return creature;
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordComesBack()
    {
        QVERIFY(rc::check("write, read", [] {
            const auto creature = anyCreature();
            const auto back = fromJson<Creature>(toJson(creature), Purpose::Trusted);
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == creature);
        }));
    }

    void readingGarbageRefusesAndDoesNotCrash()
    {
        QVERIFY(rc::check("flip a byte", [] {
            auto json = toJson(anyCreature());
            const auto at = *rc::gen::inRange<std::size_t>(0, json.size());
            json[at] = static_cast<char>(*rc::gen::inRange(0, 256));
            const auto read = fromJson<Creature>(json);
            RC_ASSERT(read || !read.error().detail.empty());
        }));
    }

    void isWrittenByTheSchema()
    {
        Creature creature;
        creature.name = "Zoë \"Bo\" </b>\n";
        creature.password = "never shown";
        creature.shoes = {{"left", {}}};
        const std::string expected =
            "{'id':'00000000-0000-0000-0000-000000000000','name':'Zoë \\'Bo\\' </b>\\n',"
            "'nickname':null,'email':null,'phone':null,'language':null,'notes':'','grams':0,"
            "'teeth':0,'is_shod':false,'mood':'calm','usual_mood':null,'tags':[],'born_on':null,"
            "'address':null,'shoes':[{'foot':'left','size_mm':null}],'version':1,"
            "'created_at':'1970-01-01T00:00:00Z'}";
        QCOMPARE(quotedSimply(toJson(creature)), expected);
    }

    void onlyOneWellFormedObjectIsRead_data()
    {
        QTest::addColumn<std::string>("json");
        QTest::newRow("nothing") << std::string();
        QTest::newRow("blank") << std::string(" ");
        QTest::newRow("array") << std::string("[]");
        QTest::newRow("null") << std::string("null");
        QTest::newRow("text") << std::string("\"x\"");
        QTest::newRow("cut") << std::string(R"({"name":"x")");
        QTest::newRow("two") << std::string(R"({"name":"x"}{"name":"x"})");
        QTest::newRow("trailing comma") << std::string(R"({"name":"x",})");
        QTest::newRow("comment") << std::string(R"({"name":"x"/**/})");
        QTest::newRow("single quotes") << std::string("{'name':'x'}");
        QTest::newRow("NaN") << std::string(R"({"name":"x","grams":NaN})");
        QTest::newRow("leading zero") << std::string(R"({"name":"x","grams":01})");
        QTest::newRow("raw control character") << std::string("{\"name\":\"x\ny\"}");
        QTest::newRow("half a surrogate pair") << std::string(R"({"name":"\ud83d"})");
        QTest::newRow("invalid UTF-8") << std::string("{\"name\":\"x\xff\"}");
        QTest::newRow("overlong UTF-8") << std::string("{\"name\":\"\xc0\xaf\"}");
        QTest::newRow("surrogate in UTF-8") << std::string("{\"name\":\"\xed\xa0\x80\"}");
        QTest::newRow("cut UTF-8") << std::string("{\"name\":\"\xc3\"}");
        QTest::newRow("too deep") << nested(16);
        QTest::newRow("a million brackets") << std::string(1000000, '[');
        QTest::newRow("a million balanced brackets") << nested(1000000);
    }
    void onlyOneWellFormedObjectIsRead()
    {
        QFETCH(std::string, json);
        QCOMPARE(verdict(json), std::string("malformed"));
        QCOMPARE(verdict(json, Purpose::Trusted), std::string("malformed"));
    }

    void depthIsJudgedBeforeTypes() { QCOMPARE(verdict(nested(15)), std::string("tags wrong_type")); }

    void fieldsAreReadStrictly_data()
    {
        QTest::addColumn<std::string>("json");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char *title, const char *json, const char *expected) {
            QTest::newRow(title) << std::string(json) << std::string(expected);
        };
        row("minimal", R"({"name":"x"})", "fine");
        row("client-made identity", R"({"id":"0192f0c1-2b3a-7abc-8def-0123456789ab","name":"x"})", "fine");
        row("required absent", "{}", "name required");
        row("required null", R"({"name":null})", "name required");
        row("required blank", R"({"name":"  "})", "name required");
        row("unknown", R"({"name":"x","nmae":"y"})", "nmae unknown_field");
        row("case matters", R"({"Name":"x","name":"x"})", "Name unknown_field");
        row("twice", R"({"name":"x","name":"y"})", "name duplicate_field");
        row("twice by escape", R"({"name":"x","n\u0061me":"y"})", "name duplicate_field");
        row("read-only", R"({"name":"x","version":7})", "version read_only");
        row("text for number", R"({"name":"x","grams":"7"})", "grams wrong_type");
        row("fraction", R"({"name":"x","grams":7.5})", "grams wrong_type");
        row("whole as fraction", R"({"name":"x","grams":7.0})", "grams wrong_type");
        row("exponent", R"({"name":"x","grams":1e3})", "grams wrong_type");
        row("beyond 64 bits", R"({"name":"x","grams":9223372036854775808})", "grams wrong_type");
        row("beyond the member", R"({"name":"x","teeth":300})", "teeth out_of_range");
        row("range", R"({"name":"x","grams":-1})", "grams too_small");
        row("number for text", R"({"name":7})", "name wrong_type");
        row("number for truth", R"({"name":"x","is_shod":1})", "is_shod wrong_type");
        row("null for truth", R"({"name":"x","is_shod":null})", "is_shod required");
        row("unknown choice", R"({"name":"x","mood":"angry"})", "mood unknown_choice");
        row("choice in capitals", R"({"name":"x","mood":"KEEN"})", "mood unknown_choice");
        row("null choice", R"({"name":"x","usual_mood":null})", "fine");
        row("mixed list", R"({"name":"x","tags":["a",1]})", "tags wrong_type");
        row("long element", R"({"name":"x","tags":["a","01234567890"]})", "tags.1 too_long");
        row("bad day", R"({"name":"x","born_on":"2025-02-29"})", "born_on wrong_type");
        row("bad identity", R"({"id":"7","name":"x"})", "id wrong_type");
        row("NUL", R"({"name":"a\u0000b"})", "name invalid_text");
        row("nested unknown", R"({"name":"x","address":{"line1":"a","city":"b","country_code":"GB","zip":"1"}})",
            "address.zip unknown_field");
        row("nested absent", R"({"name":"x","address":{"line1":"a"}})",
            "address.city required\naddress.country_code required");
        row("nested not an object", R"({"name":"x","address":"here"})", "address wrong_type");
        row("list element", R"({"name":"x","shoes":[{"foot":"left"},{"foot":"","size_mm":1},7]})",
            "shoes.2 wrong_type\nshoes.1.foot required\nshoes.1.size_mm too_small");
        row("all at once", R"({"name":"","grams":"x","email":"y","extra":1})",
            "grams wrong_type\nextra unknown_field\nname required\nemail invalid_email");
        row("surrogate pair", R"({"name":"\ud83d\udc34"})", "fine");
    }
    void fieldsAreReadStrictly()
    {
        QFETCH(std::string, json);
        QFETCH(std::string, expected);
        QCOMPARE(verdict(json), expected);
    }

    void aChangeTakesAnySubsetOfTheWritableFields()
    {
        QCOMPARE(verdict("{}", Purpose::Change), std::string("fine"));
        QCOMPARE(verdict(R"({"notes":"x"})", Purpose::Change), std::string("fine"));
        QCOMPARE(verdict(R"({"name":""})", Purpose::Change), std::string("name required"));
        QCOMPARE(verdict(R"({"id":"0192f0c1-2b3a-7abc-8def-0123456789ab"})", Purpose::Change),
                 std::string("id read_only"));
    }

    void aChangeLeavesTheOtherFieldsAndNamesItsOwn()
    {
        Creature creature;
        creature.name = "Bella";
        creature.nickname = "Bo";
        creature.grams = 5;
        const auto seen = readJson(schemaOf<Creature>(), &creature, R"({"nickname":null,"grams":6})", Purpose::Change);
        QVERIFY(seen.has_value());
        QVERIFY((*seen == FieldNames {"nickname", "grams"}));
        QCOMPARE(creature.name, std::string("Bella"));
        QVERIFY(!creature.nickname);
        QCOMPARE(creature.grams, 6);
    }

    void aNestedRecordIsReplacedAsAWhole()
    {
        Creature creature;
        creature.address = Address {"Mill Lane 1", "Flat 2", "Bath", {}, "BA1 1AA", "GB"};
        const auto change = [&](std::string_view json) {
            return readJson(schemaOf<Creature>(), &creature, json, Purpose::Change).has_value();
        };
        QVERIFY(change(R"({"address":{"line1":"High Street 3","city":"York","country_code":"GB"}})"));
        QVERIFY((creature.address == Address {"High Street 3", {}, "York", {}, {}, "GB"}));
        QVERIFY(!change(R"({"address":{"city":"Bath"}})"));
        QVERIFY(change(R"({"address":null})"));
        QVERIFY(!creature.address);
    }

    void textIsTrimmedAndABlankOptionalIsAbsent()
    {
        const auto creature =
            fromJson<Creature>(R"({"name":"  Bella ","nickname":" ","email":"","password":" s ","notes":" "})");
        QVERIFY(creature.has_value());
        QCOMPARE(creature->name, std::string("Bella"));
        QVERIFY(!creature->nickname && !creature->email);
        QCOMPARE(creature->password, std::string(" s "));
        QCOMPARE(creature->notes, std::string());
    }

    void fromOurOwnServerUnknownFieldsArePassedOver()
    {
        QCOMPARE(verdict(R"({"name":"","version":7,"colour_of_a_later_version":{"x":[1]}})", Purpose::Trusted),
                 std::string("fine"));
        QCOMPARE(verdict(R"({"version":"seven"})", Purpose::Trusted), std::string("version wrong_type"));
    }

    void listsComeWithTheirMeta()
    {
        std::string meta;
        const auto list = listFromJson<Creature>(R"({"data":[{"name":"a"},{"name":"b"}],"meta":{"total":2}})", &meta);
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), std::size_t(2));
        QCOMPARE(list->at(1).name, std::string("b"));
        QCOMPARE(meta, std::string(R"({"total":2})"));
        for (const auto *bad : {"[]", "{}", R"({"data":{}})", R"({"data":[1]})", R"({"data":[{"version":"x"}]})"})
            QVERIFY2(!listFromJson<Creature>(bad), bad);
    }

    void theWriterCanBeUsedAgain()
    {
        JsonWriter writer;
        QCOMPARE(writer.beginArray().value("a").endArray().take(), std::string("[\"a\"]"));
        QCOMPARE(writer.beginObject().member("n", 1).member("t", true).member("s", "x").endObject().take(),
                 std::string(R"({"n":1,"t":true,"s":"x"})"));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
