// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/customers/customer.h"
#include "shared/sync/units.h"

#include <QTest>
#include <algorithm>
#include <random>
#include <rapidcheck.h>

using namespace oms;
using namespace oms::sync;

namespace {

std::optional<std::string> maybe(const char *a, const char *b)
{
    return *rc::gen::element<std::optional<std::string>>(std::nullopt, a, b);
}

Address addressIn(const std::string &city)
{
    Address address;
    address.line1 = "Dorpsstraat 1";
    address.city = city;
    address.country_code = "NL";
    return address;
}

//! Few values, so that equal ones are common.
Customer anyCustomer()
{
    Customer customer;
    customer.name = *rc::gen::element<std::string>("Ingrid", "Zoë \"Bo\"", "Anna");
    customer.company = maybe("Stable A", "Stable B");
    customer.email = maybe("a@example.org", "b@example.org");
    customer.phone = maybe("+31 6 1111", "+31 6 2222");
    customer.notes = *rc::gen::element<std::string>("", "one\ntwo", "three");
    customer.status = *rc::gen::element(CustomerStatus::Active, CustomerStatus::Pending);
    if (*rc::gen::arbitrary<bool>()) {
        customer.address = addressIn(*rc::gen::element<std::string>("Utrecht", "Köln"));
    }
    return customer;
}

const Schema &schema()
{
    return schemaOf<Customer>();
}

std::string written(const Customer &customer)
{
    return toJson(customer);
}

std::vector<std::string> namesOf(const std::vector<UnitConflict> &conflicts)
{
    std::vector<std::string> names;
    for (const auto &conflict : conflicts)
        names.push_back(conflict.unit);
    std::sort(names.begin(), names.end());
    return names;
}

Merge merged(Customer &customer, const std::vector<UnitEdit> &edits)
{
    auto merge = sync::merge(schema(), &customer, edits);
    RC_ASSERT(merge.has_value());
    return *merge;
}

} // namespace

class TestUnits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyTouchedIsApplied()
    {
        QVERIFY(rc::check("base is current", [] {
            const auto base = anyCustomer();
            const auto mine = anyCustomer();
            auto current = base;
            const auto merge = merged(current, editsBetween(base, mine));
            RC_ASSERT(merge.conflicts.empty());
            RC_ASSERT(merge.isChanged == (written(base) != written(mine)));
            RC_ASSERT(written(current) == written(mine));
        }));
    }

    void mergingTwiceIsMergingOnce()
    {
        QVERIFY(rc::check("idempotent", [] {
            const auto base = anyCustomer();
            const auto edits = editsBetween(base, anyCustomer());
            auto current = anyCustomer();
            const auto first = merged(current, edits);
            const auto after = written(current);
            const auto second = merged(current, edits);
            RC_ASSERT(!second.isChanged);
            RC_ASSERT(namesOf(first.conflicts) == namesOf(second.conflicts));
            RC_ASSERT(written(current) == after);
        }));
    }

    void theOrderOfUnitsDoesNotMatter()
    {
        QVERIFY(rc::check("order", [] {
            const auto base = anyCustomer();
            const auto edits = editsBetween(base, anyCustomer());
            auto shuffled = edits;
            std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
            auto one = anyCustomer();
            auto other = one;
            const auto first = merged(one, edits);
            const auto second = merged(other, shuffled);
            RC_ASSERT(written(one) == written(other));
            RC_ASSERT(first.isChanged == second.isChanged);
            RC_ASSERT(namesOf(first.conflicts) == namesOf(second.conflicts));
        }));
    }

    void aUnitIsInConflictWhenBothSetItDifferently()
    {
        QVERIFY(rc::check("conflict", [] {
            const auto base = anyCustomer();
            const auto mine = anyCustomer();
            const auto theirs = anyCustomer();
            auto current = theirs;
            const auto merge = merged(current, editsBetween(base, mine));
            std::vector<std::string> expected;
            for (const auto unit : unitsOf(schema())) {
                const auto was = unitOf(schema(), &base, unit);
                const auto want = unitOf(schema(), &mine, unit);
                const auto is = unitOf(schema(), &theirs, unit);
                if (was != want && was != is && want != is)
                    expected.emplace_back(unit);
                const auto kept = std::find(expected.begin(), expected.end(), unit) != expected.end() || was == want;
                RC_ASSERT(unitOf(schema(), &current, unit) == (kept ? is : want));
            }
            std::sort(expected.begin(), expected.end());
            RC_ASSERT(namesOf(merge.conflicts) == expected);
            for (const auto &conflict : merge.conflicts) {
                RC_ASSERT(conflict.theirs == unitOf(schema(), &theirs, conflict.unit));
                RC_ASSERT(conflict.mine == unitOf(schema(), &mine, conflict.unit));
                RC_ASSERT(conflict.base == unitOf(schema(), &base, conflict.unit));
            }
        }));
    }

    void twoPeopleMeetInTheSameRecordWhoeverComesFirst()
    {
        QVERIFY(rc::check("commutes without conflicts", [] {
            const auto base = anyCustomer();
            const auto mine = editsBetween(base, anyCustomer());
            const auto theirs = editsBetween(base, anyCustomer());
            auto one = base;
            auto other = base;
            const auto a = merged(one, mine);
            const auto b = merged(one, theirs);
            const auto c = merged(other, theirs);
            const auto d = merged(other, mine);
            if (b.conflicts.empty() && d.conflicts.empty())
                RC_ASSERT(written(one) == written(other));
            RC_ASSERT(namesOf(b.conflicts) == namesOf(d.conflicts));
        }));
    }

    void theOverlayShowsMineWhateverThereIs()
    {
        QVERIFY(rc::check("overlay", [] {
            const auto base = anyCustomer();
            const auto edits = editsBetween(base, anyCustomer());
            auto current = anyCustomer();
            const auto before = current;
            overlay(schema(), &current, edits);
            for (const auto unit : unitsOf(schema())) {
                const auto edit =
                    std::find_if(edits.begin(), edits.end(), [&](const auto &e) { return e.unit == unit; });
                RC_ASSERT(unitOf(schema(), &current, unit)
                          == (edit == edits.end() ? unitOf(schema(), &before, unit) : edit->mine));
            }
        }));
    }

    void aUnitComesBackAsItWasWritten()
    {
        QVERIFY(rc::check("round trip", [] {
            const auto customer = anyCustomer();
            Customer copy;
            for (const auto unit : unitsOf(schema()))
                RC_ASSERT(setUnit(schema(), &copy, unit, unitOf(schema(), &customer, unit)).has_value());
            RC_ASSERT(editsBetween(customer, copy).empty());
        }));
    }

    void theFactsOfAHorseMergeAsOne()
    {
        Horse base;
        base.name = "Bonfire";
        auto mine = base;
        mine.breed = "Hanoverian";
        auto current = base;
        current.height_cm = 170;
        const auto merge = sync::merge(schemaOf<Horse>(), &current, editsBetween(base, mine));
        QVERIFY(merge);
        QCOMPARE(namesOf(merge->conflicts), std::vector<std::string> {"facts"});
        QVERIFY(!current.breed);
        QCOMPARE(current.height_cm, std::optional(170));
    }

    void anAddressMergesAsAWhole()
    {
        Customer base;
        base.name = "Ingrid";
        base.address = addressIn("Utrecht");
        auto mine = base;
        mine.address->postal_code = "3511";
        auto current = base;
        current.address->line1 = "Oudegracht 1";
        const auto merge = sync::merge(schema(), &current, editsBetween(base, mine));
        QVERIFY(merge);
        QCOMPARE(namesOf(merge->conflicts), std::vector<std::string> {"address"});
    }

    void whatIsNotAUnitIsRefused_data()
    {
        QTest::addColumn<std::string>("unit");
        QTest::addColumn<std::string>("json");
        QTest::newRow("unknown unit") << std::string("colour") << std::string("{\"colour\":1}");
        QTest::newRow("a field of another unit") << std::string("name") << std::string("{\"phone\":null}");
        QTest::newRow("two units") << std::string("name") << std::string("{\"name\":\"A\",\"phone\":null}");
        QTest::newRow("a field missing") << std::string("name") << std::string("{}");
        QTest::newRow("a rule broken") << std::string("email") << std::string("{\"email\":\"nobody\"}");
        QTest::newRow("the server's") << std::string("version") << std::string("{\"version\":3}");
        QTest::newRow("not JSON") << std::string("name") << std::string("Ingrid");
    }

    void whatIsNotAUnitIsRefused()
    {
        QFETCH(std::string, unit);
        QFETCH(std::string, json);
        Customer customer;
        customer.name = "Ingrid";
        QVERIFY(!setUnit(schema(), &customer, unit, json));
        QVERIFY(!sync::merge(schema(), &customer, {{unit, "{}", json}}));
        const auto before = written(customer);
        overlay(schema(), &customer, {{unit, "{}", json}});
        QCOMPARE(written(customer), before);
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
