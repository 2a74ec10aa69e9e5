// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/catalogue.h"
#include "support/outcome.h"
#include "support/saddlery.h"

#include <QTest>

using namespace oms;
using test::outcome;

namespace {

using Query = std::map<std::string, std::string, std::less<>>;

template<class T>
std::string nameOf(const T &record)
{
    return record.name;
}
std::string nameOf(const OptionRule &rule)
{
    return rule.message;
}

} // namespace

//! What the lists of the catalogue find, and for whom: F03, F04, F08.
class CatalogueListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_yard = std::make_unique<test::Yard>();
        m_saddlery = std::make_unique<test::Saddlery>(*m_yard);
        auto &s = *m_saddlery;
        auto falconer = s.brand("Falconer");
        falconer.is_active = false;
        falconer = s.add(falconer);
        addModel("Kestrel Ö", ModelState::Active, Discipline::Jumping, falconer.id);
        m_pending = addModel("Prelude", ModelState::Pending, Discipline::Dressage, s.larkspur.id);
        addModel("Etude", ModelState::Inactive, Discipline::Dressage, s.larkspur.id);
        addModel("Fugue", ModelState::Discontinued, Discipline::Other, s.larkspur.id);
        QVERIFY(s.tryArchive(addModel("Gone", ModelState::Active, Discipline::Other, s.larkspur.id)));
        OptionRule rule;
        rule.message = "In preparation";
        rule.model_id = m_pending.id;
        rule.then_option_id = s.plate.id;
        s.add(rule);
        Preset preset;
        preset.name = "In preparation";
        preset.model_id = m_pending.id;
        s.add(preset);
    }
    void cleanupTestCase()
    {
        m_saddlery.reset();
        m_yard.reset();
    }

    // F03
    void theActiveListHoldsOnlyWhatIsActive()
    {
        QCOMPARE(names<Model>({{"active", "true"}}), std::string("Sonata D"));
        QCOMPARE(names<Brand>({{"active", "true"}}), std::string("Larkspur"));
        QCOMPARE(names<Brand>({}), std::string("Larkspur, Falconer"));
    }

    void modelsAreFoundByWhatTheyAre()
    {
        auto &s = *m_saddlery;
        const auto brand = s.larkspur.id.toString();
        QCOMPARE(names<Model>({{"brand", brand}, {"sort", "name"}}), std::string("Etude, Fugue, Prelude, Sonata D"));
        QCOMPARE(names<Model>({{"discipline", "jumping"}}), std::string("Kestrel Ö"));
        QCOMPARE(names<Model>({{"sequence", "2"}, {"brand", brand}}), std::string("Prelude"));
        QCOMPARE(names<Model>({{"name", "SONATA d"}}), std::string("Sonata D"));
        QCOMPARE(names<Model>({{"q", "falc kestrel o"}}), std::string("Kestrel Ö"));
        QCOMPARE(names<Model>({{"state", "discontinued"}}), std::string("Fugue"));
        QCOMPARE(names<Model>({{"value", s.narrow.id.toString()}}), std::string("Sonata D"));
        QCOMPARE(names<Model>({{"leather", s.buffalo.id.toString()}}), std::string("Sonata D"));
        QCOMPARE(names<Model>({{"factory", s.factory.toString()}}), std::string("Sonata D"));
        QCOMPARE(names<Model>({{"archived", "true"}}), std::string("Gone"));
        QCOMPARE(names<Model>({{"q", "%"}}), std::string());
    }

    // F04
    void valuesAreListedByOption()
    {
        auto &s = *m_saddlery;
        QCOMPARE(names<OptionValue>({{"option", s.treeSize.id.toString()}}), std::string("Narrow, Wide"));
        QCOMPARE(names<OptionValue>({{"leather", s.buffalo.id.toString()}}), std::string("Buffalo"));
        QCOMPARE(names<LeatherType>({{"colour", s.havana.id.toString()}}), std::string("Vienna smooth"));
        QCOMPARE(names<Option>({{"kind", "leather"}}), std::string("Seat leather"));
        QCOMPARE(names<Extra>({{"model", s.sonata.id.toString()}}), std::string("Saddle cover"));
        QCOMPARE(names<Preset>({{"for_model", s.sonata.id.toString()}}), std::string("Classic"));
    }

    void everyOrderGoesBothWays()
    {
        checkOrders<Brand>();
        checkOrders<Model>();
        checkOrders<LeatherType>();
        checkOrders<Colour>();
        checkOrders<Option>();
        checkOrders<OptionValue>();
        checkOrders<OptionRule>();
        checkOrders<Preset>();
        checkOrders<Extra>();
    }

    void unknownChoicesAndNamesAreRefused()
    {
        QVERIFY(!catalogue::listing<Model>().parse({{"colour", "x"}}));
        QVERIFY(!catalogue::listing<Model>().parse({{"brand", "Larkspur"}}));
        QVERIFY(!catalogue::listing<Model>().parse({{"limit", "101"}}));
        QVERIFY(!catalogue::listing<Model>().parse({{"sort", "values"}}));
    }

    // docs/decisions/0012; F08: what is discontinued is still shown
    void whatHasNotBeenOfferedYetIsTheOfficesAlone()
    {
        const auto &anna = m_yard->annaTheFitter;
        QCOMPARE(names<Model>({{"sort", "name"}}, anna), std::string("Etude, Fugue, Kestrel Ö, Sonata D"));
        QCOMPARE(names<Model>({{"archived", "true"}}, anna), std::string());
        QCOMPARE(names<Preset>({}, anna), std::string("Classic"));
        QCOMPARE(names<OptionRule>({}, anna), std::string(""));
        QCOMPARE(names<OptionRule>({{"q", "preparation"}}), std::string("In preparation"));
        QCOMPARE(names<OptionRule>({{"q", "preparation"}}, anna), std::string());
        QCOMPARE(outcome(catalogue::find<Model>(m_yard->reading(), anna, m_pending.id.value)),
                 std::string("not_found"));
        QCOMPARE(outcome(catalogue::find<Model>(m_yard->reading(), m_yard->supervisor, m_pending.id.value)),
                 std::string("fine"));
    }

    void whereUsedTellsNoMoreThanOneMaySee()
    {
        auto &s = *m_saddlery;
        s.addPriceList("EU", 1000);
        const auto uses = [&](const Actor &actor, const auto &record) {
            const auto found =
                catalogue::uses<std::decay_t<decltype(record)>>(m_yard->reading(), actor, record.id.value);
            std::string all;
            for (const auto &use : *found)
                all += (all.empty() ? "" : ", ") + use.entity + ' ' + use.name;
            return all;
        };
        QCOMPARE(uses(m_yard->supervisor, s.plate), std::string("option_rule In preparation, preset Classic"));
        QCOMPARE(uses(m_yard->annaTheFitter, s.plate), std::string("preset Classic"));
        QCOMPARE(uses(m_yard->supervisor, s.cover), std::string("model Larkspur Sonata D, price_list EU List"));
        QCOMPARE(uses(m_yard->supplier, s.cover), std::string("model Larkspur Sonata D"));
        QCOMPARE(outcome(catalogue::uses<Model>(m_yard->reading(), m_yard->supplier, m_pending.id.value)),
                 std::string("not_found"));
    }

    //! What the demonstration invents is held to the same rules as what people type.
    void theInventedCatalogueCouldHaveBeenTyped_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("small") << int(demo::Size::Small);
        QTest::newRow("full") << int(demo::Size::Full);
    }
    void theInventedCatalogueCouldHaveBeenTyped()
    {
        QFETCH(int, size);
        test::Saddlery clean(*m_yard);
        m_yard->postgres.run("TRUNCATE brand, leather_type, colour, option, extra, preset, option_rule CASCADE");
        const auto invented = demo::makeCatalogue(demo::Size(size), demo::usualSeed, {clean.factory});
        addAll(invented.brands);
        addAll(invented.colours);
        addAll(invented.leather_types);
        addAll(invented.options);
        addAll(invented.option_values);
        addAll(invented.extras);
        addAll(invented.models);
        addAll(invented.option_rules);
        addAll(invented.presets);
    }

private:
    Model addModel(const char *name, ModelState state, Discipline discipline, BrandId brand)
    {
        auto model = m_saddlery->model(name);
        model.state = state;
        model.discipline = discipline;
        model.brand_id = brand;
        return m_saddlery->add(model);
    }

    template<Described T>
    void addAll(const std::vector<T> &records)
    {
        for (auto record : records) {
            const auto added = m_saddlery->tryAdd(record);
            QCOMPARE(outcome(added) + ' ' + nameOf(record), "fine " + nameOf(record));
            catalogue::arrange(record);
            record.created_at = added->created_at;
            record.updated_at = added->updated_at;
            record.version = added->version;
            QCOMPARE(toJson(*added), toJson(record));
        }
    }

    template<Described T>
    std::vector<T> list(const Query &query, const Actor &actor)
    {
        const auto request = catalogue::listing<T>().parse(query);
        return catalogue::list<T>(m_yard->reading(), actor, request.value()).value().data;
    }
    template<Described T>
    std::string names(const Query &query, const Actor &actor)
    {
        std::string all;
        for (const auto &record : list<T>(query, actor))
            all += (all.empty() ? "" : ", ") + nameOf(record);
        return all;
    }
    template<Described T>
    std::string names(const Query &query)
    {
        return names<T>(query, m_yard->admin);
    }

    template<Described T>
    void checkOrders()
    {
        for (const auto &sort : catalogue::listing<T>().definition().sorts) {
            auto up = list<T>({{"sort", sort.name}}, m_yard->admin);
            const auto down = list<T>({{"sort", '-' + sort.name}}, m_yard->admin);
            QVERIFY(!up.empty());
            std::reverse(up.begin(), up.end());
            const bool isSame = std::equal(up.begin(), up.end(), down.begin(), down.end(),
                                           [](const auto &a, const auto &b) { return a.id == b.id; });
            QVERIFY2(isSame, (std::string(schemaOf<T>().name()) + " by " + sort.name).c_str());
        }
    }

    std::unique_ptr<test::Yard> m_yard;
    std::unique_ptr<test::Saddlery> m_saddlery;
    Model m_pending;
};

QTEST_GUILESS_MAIN(CatalogueListsTest)
#include "tst_cataloguelists.moc"
