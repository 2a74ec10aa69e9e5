// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/people.h"

#include "server/customers/customers.h"
#include "sql/factories.h"
#include "sql/fitters.h"
#include "sql/places.h"
#include "sql/visiblepeople.h"
#include "support/outcome.h"
#include "support/statements.h"
#include "support/yard.h"

#include <QTest>
#include <algorithm>

using namespace oms;
using test::outcome;

class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_yard = std::make_unique<test::Yard>();
        m_yard->postgres.run(
            "INSERT INTO address (id, line1, city, country_code) SELECT id, '1 Lane', 'Ermelo', 'NL' FROM fitter WHERE "
            "name LIKE 'Ben%';"
            "UPDATE fitter SET address_id = id, is_active = false, region_code = 'NL' WHERE name LIKE 'Ben%';"
            "INSERT INTO factory (id, code, name) VALUES ('0192f0c1-2b3a-7abc-8def-0123456789ab', 'A', 'Larkspur "
            "Works'),"
            " ('0192f0c1-2b3a-7abc-8def-0123456789ac', 'B', 'Atelier Bramley');"
            "INSERT INTO factory_user SELECT '0192f0c1-2b3a-7abc-8def-0123456789ab', id FROM app_user WHERE username = "
            "'sam'");
        for (int i = 0; i < 3; ++i)
            addCustomer();
        m_yard->postgres.run("UPDATE customer SET archived_at = now() WHERE id = (SELECT id FROM customer LIMIT 1)");
    }
    void cleanupTestCase() { m_yard.reset(); }

    // E05, E07
    void fittersAreListedWithTheirCustomersCounted()
    {
        QCOMPARE(fitters(m_yard->supervisor, {}), std::string("Anna Whitfield 2, Ben Hoekstra 0"));
        QCOMPARE(fitters(m_yard->supervisor, {{"sort", "customer_count"}}),
                 std::string("Ben Hoekstra 0, Anna Whitfield 2"));
        QCOMPARE(fitters(m_yard->supervisor, {{"active", "true"}}), std::string("Anna Whitfield 2"));
        QCOMPARE(fitters(m_yard->supervisor, {{"country", "NL"}}), std::string("Ben Hoekstra 0"));
        QCOMPARE(fitters(m_yard->supervisor, {{"city", "ermelo"}}), std::string("Ben Hoekstra 0"));
        QCOMPARE(fitters(m_yard->supervisor, {{"region", "GB"}}), std::string("Anna Whitfield 2"));
        QCOMPARE(fitters(m_yard->supervisor, {{"q", "HOEK"}}), std::string("Ben Hoekstra 0"));
        QCOMPARE(fitters(m_yard->supervisor, {{"q", "%"}}), std::string());
    }

    void aFitterReachesOnlyThemself()
    {
        QCOMPARE(fitters(m_yard->annaTheFitter, {}), std::string("Anna Whitfield 2"));
        QCOMPARE(outcome(people::findFitter(m_yard->reading(), m_yard->annaTheFitter, m_yard->anna)),
                 std::string("fine"));
        QCOMPARE(outcome(people::findFitter(m_yard->reading(), m_yard->annaTheFitter, m_yard->ben)),
                 std::string("not_found"));
        QCOMPARE(people::findFitter(m_yard->reading(), m_yard->admin, m_yard->ben)->address->city,
                 std::string("Ermelo"));
        QCOMPARE(outcome(people::findFitter(m_yard->reading(), m_yard->admin, makeId<FitterId>())),
                 std::string("not_found"));
    }

    void onlyAnActiveFitterWorksAsOne()
    {
        QVERIFY(people::fitterOf(m_yard->reading(), m_yard->annaTheFitter.id) == m_yard->anna);
        QVERIFY(!people::fitterOf(m_yard->reading(), m_yard->benTheFitter.id));
        QVERIFY(!people::fitterOf(m_yard->reading(), m_yard->supervisor.id));
    }

    // E08
    void aSupplierReachesTheirFactory()
    {
        QCOMPARE(factories(m_yard->supervisor), std::string("Atelier Bramley, Larkspur Works"));
        QCOMPARE(factories(m_yard->supplier), std::string("Larkspur Works"));
        QCOMPARE(factories(m_yard->annaTheFitter), std::string());
        const FactoryId other {*Uuid::parse("0192f0c1-2b3a-7abc-8def-0123456789ac")};
        QCOMPARE(outcome(people::findFactory(m_yard->reading(), m_yard->supplier, other)), std::string("not_found"));
        QCOMPARE(outcome(people::findFactory(m_yard->reading(), m_yard->supervisor, other)), std::string("fine"));
    }

    void everyCountryHasARegion()
    {
        const auto countries = people::countries(m_yard->reading());
        QCOMPARE(countries.size(), std::size_t(249));
        const auto regionOf = [&](std::string_view code) {
            return std::find_if(countries.begin(), countries.end(), [&](const auto &c) { return c.code == code; })
                ->region_code;
        };
        QVERIFY(regionOf("US") == RegionCode::Us && regionOf("AT") == RegionCode::De
                && regionOf("SE") == RegionCode::Eu);
        QCOMPARE(countries.at(2).name, std::string("Albania"));
        QCOMPARE(countries.at(1).name, std::string("Åland Islands")); // sorted as people look for it
        QCOMPARE(people::regions(m_yard->reading()).size(), std::size_t(7));
    }

    void everyStatementFitsTheSchema()
    {
        namespace visible = sql::visiblepeople;
        const Statement *fitters[] = {&visible::all, &visible::ownFitter};
        QCOMPARE(test::refusedStatements(m_yard->database(), sql::fitters::statements, fitters), std::string());
        const Statement *factories[] = {&visible::all, &visible::ownFactories};
        QCOMPARE(test::refusedStatements(m_yard->database(), sql::factories::statements, factories), std::string());
        QCOMPARE(test::refusedStatements(m_yard->database(), sql::places::statements), std::string());
    }

private:
    void addCustomer()
    {
        Customer customer;
        customer.name = "Bo";
        customer.fitter_id = m_yard->anna;
        QVERIFY(m_yard->as(m_yard->supervisor, [&](Work &work) { return customers::create(work, customer); }));
    }
    std::string fitters(const Actor &actor, const std::map<std::string, std::string, std::less<>> &query)
    {
        const auto request = people::fitterListing().parse(query).value();
        std::string names;
        const auto page = people::listFitters(m_yard->reading(), actor, request);
        for (const auto &fitter : page->data)
            names += (names.empty() ? "" : ", ") + fitter.name + ' ' + std::to_string(fitter.customer_count);
        return names;
    }
    std::string factories(const Actor &actor)
    {
        std::string names;
        const auto page = people::listFactories(m_yard->reading(), actor, {});
        for (const auto &factory : page->data)
            names += (names.empty() ? "" : ", ") + factory.name;
        return names;
    }

    std::unique_ptr<test::Yard> m_yard;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
