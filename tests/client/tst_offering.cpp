// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue's editors compute: what a model lacks, measures as people write them, what is ticked.
#include "client/catalogue/measure.h"
#include "client/catalogue/tickgroups.h"
#include "server/demo/catalogue.h"
#include "shared/catalogue/offering.h"

#include <QTest>
#include <algorithm>

using namespace oms;
using namespace Qt::StringLiterals;

namespace {

bool lacks(const std::vector<Lacking> &lacking, Lack what)
{
    return std::any_of(lacking.begin(), lacking.end(), [what](const Lacking &one) { return one.what == what; });
}

} // namespace

class TestOffering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalogue =
            std::make_unique<Catalogue>(demo::makeCatalogue(demo::Size::Small, demo::usualSeed, {makeId<FactoryId>()}));
        m_model = *std::find_if(m_catalogue->document().models.begin(), m_catalogue->document().models.end(),
                                [](const Model &m) { return m.state == ModelState::Active; });
        const auto *list = m_catalogue->priceList(RegionCode::Eu, std::chrono::floor<std::chrono::days>(now()));
        QVERIFY(list);
    }

    void aWholeModelLacksNothing() { QVERIFY(lackingOf(m_model, *m_catalogue, today(), true).empty()); }

    void aNewModelLacksEverything()
    {
        const auto lacking = lackingOf(Model {}, *m_catalogue, today(), true);
        QCOMPARE(lacking.front().what, Lack::Leather); // what forbids it comes first
        QVERIFY(lacks(lacking, Lack::Factory));
        QVERIFY(lacks(lacking, Lack::Value));
        QVERIFY(!lacks(lacking, Lack::PriceList));
    }

    void aModelIsPricedOnceEachOfItsLeathersIs()
    {
        auto list = *m_catalogue->priceList(RegionCode::Eu, today());
        QVERIFY(isPriced(m_model, list));
        const PriceKey first {PriceKind::ModelLeather, m_model.id.value, m_model.leathers.front()};
        std::erase_if(list.prices, [&](const PriceCell &cell) { return cell.key() == first; });
        QVERIFY(!isPriced(m_model, list));
    }

    void oneRegionWithoutFactoryIsNamed()
    {
        auto model = m_model;
        std::erase_if(model.factories, [](const ModelFactory &f) { return f.region_code == RegionCode::Au; });
        const auto lacking = lackingOf(model, *m_catalogue, today(), true);
        QCOMPARE(lacking.size(), 1U);
        QCOMPARE(lacking.front().regions, std::vector {RegionCode::Au});
    }

    void anUnpricedModelLacksItsPriceOnlyForWhoMaySeePrices()
    {
        auto model = m_model;
        model.id = makeId<ModelId>();
        QVERIFY(lacks(lackingOf(model, *m_catalogue, today(), true), Lack::Price));
        QVERIFY(lackingOf(model, *m_catalogue, today(), false).empty());
        const auto longAgo = Date {} - std::chrono::days(10'000);
        QVERIFY(lacks(lackingOf(model, *m_catalogue, longAgo, true), Lack::PriceList));
    }

    void measuresAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("measure"); // -1: none
        const auto seat = int(OptionKind::SeatSize);
        const auto length = int(OptionKind::Length);
        QTest::newRow("sign") << u"17½"_s << seat << 70;
        QTest::newRow("sign and inches") << u"17½\""_s << seat << 70;
        QTest::newRow("fraction") << u"17 1/2"_s << seat << 70;
        QTest::newRow("quarters") << u"17 3/4"_s << seat << 71;
        QTest::newRow("point") << u"17.5"_s << seat << 70;
        QTest::newRow("comma") << u"17,25"_s << seat << 69;
        QTest::newRow("whole") << u"18"_s << seat << 72;
        QTest::newRow("a third is none") << u"17 1/3"_s << seat << -1;
        QTest::newRow("by nothing") << u"17 1/0"_s << seat << -1;
        QTest::newRow("words") << u"large"_s << seat << -1;
        QTest::newRow("millimetres") << u"457 mm"_s << length << 457;
        QTest::newRow("bare") << u"20"_s << length << 20;
        QTest::newRow("negative") << u"-3"_s << length << -1;
    }
    void measuresAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(int, measure);
        QCOMPARE(readMeasure(OptionKind(kind), text).value_or(-1), measure);
        if (measure >= 0)
            QCOMPARE(readMeasure(OptionKind(kind), measureText(OptionKind(kind), measure)).value_or(-1), measure);
    }

    void whatIsTickedKeepsItsOrderAndItsOneDefault()
    {
        TickModel model;
        model.setHasDefaults(true);
        model.setGroups(valueGroups(*m_catalogue), uuidsOf(m_model.values), uuidsOf(m_model.default_values));
        auto before = uuidsOf(m_model.values);
        auto after = model.ticked();
        std::sort(before.begin(), before.end());
        std::sort(after.begin(), after.end());
        QCOMPARE(after, before);
        const auto option = model.index(0, 0);
        const auto first = model.itemAt(model.index(0, 0, option))->id;
        const auto second = model.itemAt(model.index(1, 0, option))->id;
        QVERIFY(model.move(model.indexOf(first), 1));
        QCOMPARE(model.ticked().front(), second);
        QVERIFY(!model.move(model.indexOf(second), -1)); // it is the first
        model.makeDefault(model.indexOf(first));
        model.makeDefault(model.indexOf(second));
        const auto defaults = model.defaults();
        QVERIFY(std::find(defaults.begin(), defaults.end(), first) == defaults.end());
        QVERIFY(std::find(defaults.begin(), defaults.end(), second) != defaults.end());
        model.tick(model.indexOf(second), false); // what is not allowed is no default
        QCOMPARE(model.defaults().size(), defaults.size() - 1);
    }

    void aFilterHidesAndForgetsNothing()
    {
        TickModel model;
        model.setGroups(valueGroups(*m_catalogue), uuidsOf(m_model.values), {});
        const auto before = model.ticked();
        model.narrow(u"zzzz"_s, false);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.ticked(), before);
        model.narrow(u"seat size"_s, false);
        const auto option = model.index(0, 0);
        model.tick(option, false);
        QVERIFY(model.ticked().size() < before.size());
        model.tick(option, true);
        model.narrow({}, false);
        QVERIFY(model.ticked().size() >= before.size());
    }

private:
    static Date today() { return std::chrono::floor<std::chrono::days>(now()); }

    std::unique_ptr<Catalogue> m_catalogue;
    Model m_model;
};

QTEST_MAIN(TestOffering)
#include "tst_offering.moc"
