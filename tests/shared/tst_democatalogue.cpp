// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/catalogue.h"
#include "shared/core/json.h"

#include <QTest>
#include <set>

using namespace oms;
using demo::Size;

namespace {

template<class T>
bool areNamesUnique(const std::vector<T> &records)
{
    std::set<std::string> names;
    for (const auto &record : records)
        names.insert(record.name);
    return names.size() == records.size();
}

template<class T>
void collectFaults(const std::vector<T> &records, QStringList &faults)
{
    for (const auto &record : records)
        for (const auto &error : validate(record))
            faults << QString::fromStdString(record.name + ": " + error.field + ' ' + error.message);
}

} // namespace

class TestDemoCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameEveryTime()
    {
        QCOMPARE(toJson(demo::makeCatalogue(Size::Small)), toJson(demo::makeCatalogue(Size::Small)));
    }

    void isAsLargeAsTheDomainSays()
    {
        const auto small = demo::makeCatalogue(Size::Small);
        QCOMPARE(small.brands.size(), 3U);
        QCOMPARE(small.models.size(), 12U);
        QCOMPARE(small.leather_types.size(), 14U);
        QCOMPARE(small.options.size(), 24U);
        QVERIFY(small.option_values.size() >= 160 && small.option_values.size() <= 200);
        const auto full = demo::makeCatalogue(Size::Full);
        QCOMPARE(full.models.size(), 100U);
        QCOMPARE(full.leather_types.size(), 69U);
        QCOMPARE(full.options.size(), 51U);
        QVERIFY(full.option_values.size() >= 850 && full.option_values.size() <= 950);
    }

    void everyRecordObeysItsSchemaAndItsNames_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::newRow("small") << false;
        QTest::newRow("full") << true;
    }
    void everyRecordObeysItsSchemaAndItsNames()
    {
        QFETCH(bool, isFull);
        const auto catalogue = demo::makeCatalogue(isFull ? Size::Full : Size::Small);
        QStringList faults;
        collectFaults(catalogue.brands, faults);
        collectFaults(catalogue.models, faults);
        collectFaults(catalogue.leather_types, faults);
        collectFaults(catalogue.colours, faults);
        collectFaults(catalogue.options, faults);
        collectFaults(catalogue.option_values, faults);
        collectFaults(catalogue.presets, faults);
        collectFaults(catalogue.extras, faults);
        collectFaults(catalogue.price_lists, faults);
        QCOMPARE(faults, QStringList());
        QVERIFY(areNamesUnique(catalogue.models));
        QVERIFY(areNamesUnique(catalogue.leather_types));
        QVERIFY(areNamesUnique(catalogue.colours));
        QVERIFY(areNamesUnique(catalogue.options));
        QVERIFY(areNamesUnique(catalogue.price_lists));
        std::set<std::string> codes;
        for (const auto &leather : catalogue.leather_types)
            QVERIFY2(codes.insert(leather.code).second, leather.code.c_str());
    }

    void everythingThatAModelAllowsHasAPriceInEveryRegion()
    {
        const auto data = demo::makeCatalogue(Size::Full);
        std::set<PriceKey> priced;
        for (const auto &list : data.price_lists) {
            priced.clear();
            for (const auto &cell : list.prices)
                QVERIFY(priced.insert(cell.key()).second);
            for (const auto &model : data.models) {
                for (const auto &leather : model.leathers)
                    QVERIFY(priced.contains({PriceKind::ModelLeather, model.id.value, leather}));
                for (const auto &value : model.values)
                    QVERIFY(priced.contains({PriceKind::OptionValue, value.value, {}}));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoCatalogue)
#include "tst_democatalogue.moc"
