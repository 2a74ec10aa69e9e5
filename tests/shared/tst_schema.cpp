// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/changes/auditentry.h"
#include "shared/creature.h"
#include "shared/customers/customer.h"
#include "shared/people/people.h"
#include "shared/users/user.h"
#include "support/show.h"

#include <QTest>
#include <set>

using namespace oms;

namespace {

Creature named(std::string name)
{
    Creature creature;
    creature.name = std::move(name);
    return creature;
}

//! "field code", one a line.
std::string problemsOf(const Creature &creature)
{
    std::string lines;
    for (const auto &error : validate(creature))
        lines += (lines.empty() ? "" : "\n") + error.field + ' ' + error.code;
    return lines;
}

template<class Change>
std::string problemsWith(Change change)
{
    auto creature = named("Bella");
    change(creature);
    return problemsOf(creature);
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodRecordHasNoErrors() { QCOMPARE(problemsOf(named("Bella")), std::string()); }

    void requiredTextMayNotBeBlank()
    {
        QCOMPARE(problemsOf(named("")), std::string("name required"));
        QCOMPARE(problemsOf(named(" \t\n\u00a0")), std::string("name required"));
    }

    void lengthIsCountedInCodePoints()
    {
        QCOMPARE(problemsOf(named("ééééééééée")), std::string());
        QCOMPARE(problemsOf(named("馬馬馬馬馬馬馬馬馬馬")), std::string());
        QCOMPARE(problemsOf(named("馬馬馬馬馬馬馬馬馬馬馬")), std::string("name too_long"));
        const auto error = validate(named("01234567890")).front();
        QCOMPARE(error.message, std::string("is longer than 10 characters"));
        QCOMPARE(error.arguments, Texts {"10"});
    }

    void textHasNoNul()
    {
        QCOMPARE(problemsOf(named(std::string("a\0b", 3))), std::string("name invalid_text"));
        QCOMPARE(problemsWith([](auto &c) {
                     c.tags = {"fine", std::string("a\0", 2)};
                 }),
                 std::string("tags.1 invalid_text"));
    }

    void numbersStayInTheirRange()
    {
        QCOMPARE(problemsWith([](auto &c) { c.grams = -1; }), std::string("grams too_small"));
        QCOMPARE(problemsWith([](auto &c) { c.grams = 2000001; }), std::string("grams too_large"));
        QCOMPARE(problemsWith([](auto &c) { c.grams = 2000000; }), std::string());
    }

    void nestedRecordsAreCheckedByTheirOwnRules()
    {
        QCOMPARE(problemsWith([](auto &c) { c.address = Address {"Mill Lane 1", {}, "", {}, {}, "england"}; }),
                 std::string("address.city required\naddress.country_code too_long"));
        QCOMPARE(problemsWith([](auto &c) {
                     c.shoes = {{"left", 120}, {"", 20}};
                 }),
                 std::string("shoes.1.foot required\nshoes.1.size_mm too_small"));
    }

    void emailsThatAMailServerWouldTakeAreTaken_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("isFine");
        for (const auto *good : {"a@b.co", "anna.o'neil+saddles@stable.example.org", "jörg@müller.example",
                                 "x_y-z@sub.sub.example.com", "馬@例え.example"})
            QTest::newRow(good) << QString::fromUtf8(good) << true;
        for (const auto *bad : {"anna", "@example.com", "anna@", "anna@example", "anna@.com", "anna@example.",
                                "anna@ex..com", "an na@example.com", "anna@@example.com", "anna@example.com, x@y.z",
                                "Anna <anna@example.com>", "anna@example.com\r\nBcc: x@y.z"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    }
    void emailsThatAMailServerWouldTakeAreTaken()
    {
        QFETCH(QString, email);
        QFETCH(bool, isFine);
        QCOMPARE(problemsWith([&](auto &c) { c.email = email.toStdString(); }),
                 std::string(isFine ? "" : "email invalid_email"));
    }

    void phonesAreKeptAsPeopleWriteThem() // E09
    {
        for (const auto *good :
             {"+44 (0)20 7946 0958", "001-555-0100-123 x 4567", "+31 20 794 0958 ext. 12", "555 0100"})
            QVERIFY2(problemsWith([&](auto &c) { c.phone = good; }).empty(), good);
        for (const auto *bad : {"call me", "12", "+44 <script>", "020/7946;0958"})
            QVERIFY2(problemsWith([&](auto &c) { c.phone = bad; }) == "phone invalid_phone", bad);
    }

    void languagesHaveTheirShape()
    {
        for (const auto *good : {"en", "de", "pt-BR", "pt_BR"})
            QVERIFY2(problemsWith([&](auto &c) { c.language = good; }).empty(), good);
        for (const auto *bad : {"e", "english", "EN", "en-us", "e1", "../.."})
            QVERIFY2(problemsWith([&](auto &c) { c.language = bad; }) == "language invalid_locale", bad);
    }

    void normalisingTrimsAndDropsBlankOptionals()
    {
        auto creature = named("  Bella\u00a0 ");
        creature.nickname = " \t ";
        creature.email = "";
        creature.notes = "\n two  words \n";
        creature.password = " secret ";
        creature.address = Address {" Mill Lane 1 ", " ", "Bath", "", {}, "GB"};
        creature.shoes = {{" left ", {}}};
        normalise(creature);
        QCOMPARE(creature.name, std::string("Bella"));
        QVERIFY(!creature.nickname);
        QVERIFY(!creature.email);
        QCOMPARE(creature.notes, std::string("two  words"));
        QCOMPARE(creature.password, std::string(" secret "));
        QVERIFY((creature.address == Address {"Mill Lane 1", {}, "Bath", {}, {}, "GB"}));
        QCOMPARE(creature.shoes.front().foot, std::string("left"));
        auto again = creature;
        normalise(again);
        QVERIFY(again == creature);
    }

    void settingChecksTypeRangeAndChoice()
    {
        auto creature = named("Bella");
        const auto set = [&](std::string_view name, Value value) {
            return schemaOf<Creature>().find(name)->set(&creature, std::move(value));
        };
        QVERIFY(set("teeth", std::int64_t(42)));
        QVERIFY(!set("teeth", std::int64_t(256)));
        QVERIFY(!set("teeth", std::int64_t(-1)));
        QVERIFY(!set("teeth", std::string("42")));
        QVERIFY(!set("teeth", {}));
        QCOMPARE(int(creature.teeth), 42);
        QVERIFY(set("mood", std::string("keen")));
        QVERIFY(!set("mood", std::string("Keen")));
        QVERIFY(creature.mood == Mood::Keen);
        QVERIFY(set("usual_mood", std::string("keen")) && set("usual_mood", {}));
        QVERIFY(!creature.usual_mood);
    }

    //! A field added twice, or under another name than its unit of merging expects, would go wrong far away from here.
    void everySchemaIsSound()
    {
        for (const auto *schema :
             {&schemaOf<Customer>(), &schemaOf<Horse>(), &schemaOf<Fitter>(), &schemaOf<Factory>(),
              &schemaOf<Country>(), &schemaOf<Region>(), &schemaOf<CustomerBatch>(), &schemaOf<FitterAssignment>(),
              &schemaOf<CustomerIntegrity>(), &schemaOf<AuditEntry>(), &schemaOf<User>(), &schemaOf<Profile>(),
              &schemaOf<Address>(), &schemaOf<LoginRequest>(), &schemaOf<Tokens>(), &schemaOf<RefreshRequest>()}) {
            std::set<std::string_view> names;
            for (const auto &field : schema->fields()) {
                const QByteArray what(field.name.data(), qsizetype(field.name.size()));
                QVERIFY2(names.insert(field.name).second, what);
                QVERIFY2(field.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == field.name.npos,
                         what);
                QVERIFY2(schema->find(field.name) == &field, what);
                QVERIFY2((field.nested != nullptr) == (field.kind == Kind::Record || field.kind == Kind::Records),
                         what);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
