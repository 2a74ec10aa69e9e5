// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers.h"
#include "server/customers/horses.h"
#include "support/outcome.h"
#include "support/yard.h"

#include <QTest>
#include <set>

using namespace oms;
using test::outcome;

namespace {

using Query = std::map<std::string, std::string, std::less<>>;

} // namespace

//! What the lists of customers and horses find, for whom, and in which order.
class TestCustomerLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_yard = std::make_unique<test::Yard>();
        auto zoe = named("Zoë O'Neill", m_yard->anna);
        zoe.company = "Mill & Sons 100%";
        zoe.email = "zoe@example.com";
        zoe.phone = "+44 (0)20 7946-0958";
        zoe.address = Address {"1 Mill Lane", {}, "Malmö", {}, "211 19", "SE"};
        const auto zoeId = add(zoe);
        add(named("adam Ågren", m_yard->anna));
        auto bo = named("Bo Zimmer", m_yard->ben);
        bo.status = CustomerStatus::Suspended;
        bo.address = Address {"2 Weg", {}, "Ermelo", {}, {}, "NL"};
        add(bo);
        const auto nobodys = add(named("Émile 馬", {}));
        const auto gone = add(named("Gone", m_yard->anna));
        QVERIFY(m_yard->as(m_yard->supervisor, [&](Work &work) { return customers::archive(work, gone, 1); }));
        addHorse(zoeId, "Falada");
        addHorse(zoeId, "Ábel");
        addHorse(nobodys, "月光");
    }
    void cleanupTestCase() { m_yard.reset(); }

    // E01
    void namesAreSortedAsPeopleLookForThem()
    {
        QCOMPARE(list({}), std::string("adam Ågren, Bo Zimmer, Émile 馬, Zoë O'Neill"));
        QCOMPARE(list({{"sort", "-name"}}), std::string("Zoë O'Neill, Émile 馬, Bo Zimmer, adam Ågren"));
    }

    void everyColumnSortsBothWays()
    {
        for (const auto &sort : customers::listing().definition().sorts) {
            auto up = names({{"sort", sort.name}});
            const auto down = names({{"sort", '-' + sort.name}});
            std::reverse(up.begin(), up.end());
            QVERIFY2(up == down, sort.name.c_str());
        }
        for (const auto &sort : horses::listing().definition().sorts)
            QCOMPARE(horseNames({{"sort", sort.name}}).size(), std::size_t(3));
        for (const auto &field : schemaOf<Customer>().fields()) // what a table may show, it may sort
            if (!field.nested && !field.name.ends_with("_id"))
                QVERIFY2(customers::listing().knowsSort(field.name), std::string(field.name).c_str());
        for (const auto &field : schemaOf<Horse>().fields())
            if (!field.name.ends_with("_id"))
                QVERIFY2(horses::listing().knowsSort(field.name), std::string(field.name).c_str());
        QVERIFY(!customers::listing().parse({{"sort", "password"}}));
    }

    void searchFindsAnyPart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *text, const char *found) { QTest::newRow(text) << text << found; };
        row("zoe", "Zoë O'Neill");
        row("ZOË", "Zoë O'Neill");
        row("o'neill", "Zoë O'Neill");
        row("agren", "adam Ågren");
        row("emile", "Émile 馬");
        row("馬", "Émile 馬");
        row("mill & sons", "Zoë O'Neill");
        row("ZOE@EXAMPLE", "Zoë O'Neill");
        row("7946 0958", "Zoë O'Neill");
        row("7946-0958", "Zoë O'Neill");
        row("2079460958", "Zoë O'Neill");
        row("malmo", "Zoë O'Neill");
        row("falada", "Zoë O'Neill");
        row("abel", "Zoë O'Neill");
        row("月", "Émile 馬");
        row("  zoe   malmo ", "Zoë O'Neill");
        row("i", "Bo Zimmer, Émile 馬, Zoë O'Neill");
        row("%", "Zoë O'Neill");
        row("100%", "Zoë O'Neill");
        row("_", "");
        row("\\", "");
        row("' OR 1=1 --", "");
        row("'; DROP TABLE customer; --", "");
        row("<script>", "");
        row("Gone", "");
    }
    void searchFindsAnyPart()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QCOMPARE(list({{"q", text.toStdString()}}), found.toStdString());
    }

    void filtersNarrowTogether()
    {
        QCOMPARE(list({{"fitter", m_yard->anna.toString()}}), std::string("adam Ågren, Zoë O'Neill"));
        QCOMPARE(list({{"without_fitter", "true"}}), std::string("Émile 馬"));
        QCOMPARE(list({{"without_fitter", "false"}}), std::string("adam Ågren, Bo Zimmer, Zoë O'Neill"));
        QCOMPARE(list({{"status", "suspended"}}), std::string("Bo Zimmer"));
        QCOMPARE(list({{"country", "SE"}}), std::string("Zoë O'Neill"));
        QCOMPARE(list({{"has_horses", "true"}}), std::string("Émile 馬, Zoë O'Neill"));
        QCOMPARE(list({{"has_horses", "false"}, {"fitter", m_yard->anna.toString()}}), std::string("adam Ågren"));
        QCOMPARE(list({{"archived", "true"}}), std::string("Gone"));
        QCOMPARE(list({{"fitter", m_yard->ben.toString()}, {"q", "zoe"}}), std::string());
    }

    // B05
    void aFitterFindsOnlyTheirOwnWhateverTheyAsk()
    {
        const auto &anna = m_yard->annaTheFitter;
        QCOMPARE(list({}, anna), std::string("adam Ågren, Zoë O'Neill"));
        QCOMPARE(list({{"fitter", m_yard->ben.toString()}}, anna), std::string());
        QCOMPARE(list({{"without_fitter", "true"}}, anna), std::string());
        QCOMPARE(list({{"q", "o"}}, m_yard->benTheFitter), std::string("Bo Zimmer"));
        QCOMPARE(list({{"archived", "true"}}, anna), std::string("Gone"));
        QCOMPARE(list({}, m_yard->zoeTheCustomer), std::string());
        QCOMPARE(list({}, m_yard->supplier), std::string());
        QCOMPARE(page({}, anna).total, std::int64_t(2));
        QCOMPARE(page({{"fitter", m_yard->ben.toString()}}, anna).total, std::int64_t(0));
        QCOMPARE(Texts({"Ábel", "Falada"}), horseNames({}, anna));
        QCOMPARE(Texts(), horseNames({}, m_yard->benTheFitter));
    }

    void pagesNeverOverlap()
    {
        for (const char *sort : {"name", "-fitter_name", "city", "-horse_count,name", "created_at"}) {
            std::set<std::string> seen;
            Query query {{"limit", "1"}, {"sort", sort}};
            for (int count = 1;; ++count) {
                const auto one = page(query);
                QCOMPARE(one.total, std::int64_t(4));
                QCOMPARE(one.data.size(), std::size_t(1));
                QVERIFY(seen.insert(one.data.front().name).second);
                QCOMPARE(one.data.front().name,
                         page({{"limit", "1"}, {"page", std::to_string(count)}, {"sort", sort}}).data.front().name);
                if (one.nextCursor.empty())
                    break;
                query["cursor"] = one.nextCursor;
            }
            QCOMPARE(seen.size(), std::size_t(4));
        }
        QVERIFY(page({{"page", "9"}}).data.empty());
    }

    void horsesAreFoundByNameAndBreed()
    {
        QCOMPARE(horseNames({}), (Texts {"Ábel", "Falada", "月光"}));
        QCOMPARE(horseNames({{"q", "ABEL"}}), Texts {"Ábel"});
        QCOMPARE(horseNames({{"breed", "arabian"}}), (Texts {"Ábel", "Falada", "月光"}));
        QCOMPARE(horseNames({{"sex", "mare"}}), Texts());
        QCOMPARE(horseNames({{"archived", "true"}}), Texts());
    }

    void theHorsesOfACustomerNeedTheCustomer()
    {
        const auto zoe = page({{"q", "zoe"}}).data.front();
        const auto found = horses::listOf(m_yard->reading(), m_yard->annaTheFitter, zoe.id, {});
        QCOMPARE(found->data.size(), std::size_t(2));
        QCOMPARE(found->data.front().customer_name.value_or(""), std::string("Zoë O'Neill"));
        QCOMPARE(outcome(horses::listOf(m_yard->reading(), m_yard->benTheFitter, zoe.id, {})),
                 std::string("not_found"));
        QCOMPARE(outcome(horses::listOf(m_yard->reading(), m_yard->admin, makeId<CustomerId>(), {})),
                 std::string("not_found"));
    }

private:
    static Customer named(std::string name, std::optional<FitterId> fitter)
    {
        Customer customer;
        customer.name = std::move(name);
        customer.fitter_id = fitter;
        return customer;
    }
    CustomerId add(const Customer &customer)
    {
        return m_yard->as(m_yard->supervisor, [&](Work &work) { return customers::create(work, customer); })->id;
    }
    void addHorse(CustomerId owner, std::string name)
    {
        Horse horse;
        horse.customer_id = owner;
        horse.name = std::move(name);
        horse.breed = "Arabian";
        QVERIFY(m_yard->as(m_yard->supervisor, [&](Work &work) { return horses::create(work, horse); }));
    }
    ListPage<Customer> page(const Query &query) { return page(query, m_yard->supervisor); }
    ListPage<Customer> page(const Query &query, const Actor &actor)
    {
        return customers::list(m_yard->reading(), actor, customers::listing().parse(query).value()).value();
    }
    Texts names(const Query &query)
    {
        Texts names;
        for (const auto &customer : page(query).data)
            names.push_back(customer.name);
        return names;
    }
    std::string list(const Query &query) { return list(query, m_yard->supervisor); }
    std::string list(const Query &query, const Actor &actor)
    {
        std::string names;
        for (const auto &customer : page(query, actor).data)
            names += (names.empty() ? "" : ", ") + customer.name;
        return names;
    }
    Texts horseNames(const Query &query) { return horseNames(query, m_yard->supervisor); }
    Texts horseNames(const Query &query, const Actor &actor)
    {
        Texts names;
        const auto page = horses::list(m_yard->reading(), actor, horses::listing().parse(query).value());
        for (const auto &horse : page->data)
            names.push_back(horse.name);
        return names;
    }

    std::unique_ptr<test::Yard> m_yard;
};

QTEST_GUILESS_MAIN(TestCustomerLists)
#include "tst_customerlists.moc"
