// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outcome.h"
#include "support/saddlery.h"

#include <QTest>
#include <thread>

using namespace oms;
using test::outcome;

namespace {

std::string text(std::size_t codePoints)
{
    std::string made;
    for (std::size_t i = 0; i < codePoints; ++i)
        made += "é";
    return made;
}

std::string listOf(const std::vector<OptionValueId> &ids)
{
    std::string list;
    for (const auto &id : ids)
        list += (list.empty() ? "[\"" : ",\"") + id.toString() + '"';
    return list + ']';
}

template<Described T>
std::string changed(test::Saddlery &saddlery, const T &record, std::string_view fields)
{
    return outcome(saddlery.tryChange(record, fields));
}

} // namespace

//! Keeping the records of the catalogue: F01, F02, F04.
class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_yard = std::make_unique<test::Yard>(); }
    void cleanupTestCase()
    {
        m_saddlery.reset();
        m_yard.reset();
    }
    void init() { m_saddlery = std::make_unique<test::Saddlery>(*m_yard); }

    // F01
    void everyRecordIsStoredAsItWasGiven()
    {
        auto &s = *m_saddlery;
        for (const auto &[json, again] : {std::pair(toJson(s.larkspur), toJson(s.current(s.larkspur))),
                                          std::pair(toJson(s.vienna), toJson(s.current(s.vienna))),
                                          std::pair(toJson(s.havana), toJson(s.current(s.havana))),
                                          std::pair(toJson(s.weltColour), toJson(s.current(s.weltColour))),
                                          std::pair(toJson(s.seatOfBuffalo), toJson(s.current(s.seatOfBuffalo))),
                                          std::pair(toJson(s.monoIsNarrow), toJson(s.current(s.monoIsNarrow))),
                                          std::pair(toJson(s.classic), toJson(s.current(s.classic))),
                                          std::pair(toJson(s.cover), toJson(s.current(s.cover))),
                                          std::pair(toJson(s.sonata), toJson(s.current(s.sonata)))})
            QCOMPARE(again, json);
        QCOMPARE(s.sonata.values,
                 (std::vector {s.narrow.id, s.wide.id, s.seventeen.id, s.seatOfBuffalo.id, s.weltOfHavana.id}));
        QCOMPARE(s.sonata.default_values, (std::vector {s.wide.id, s.seventeen.id}));
        QVERIFY(s.sonata.factories.size() == 1 && s.sonata.factories[0].factory_id == s.factory);
        QCOMPARE(s.classic.values.at(2).text.value_or(""), std::string("Zoë 馬"));
        QCOMPARE(s.vienna.colours, (std::vector {s.black.id, s.havana.id}));
        QCOMPARE(s.sonata.version, 1);
        QCOMPARE(m_yard->value("SELECT count(*) FROM audit_log WHERE action = 'create' AND entity = 'model'"),
                 std::string("1"));
    }

    void namesAreUniqueWithoutRegardToCase()
    {
        auto &s = *m_saddlery;
        const std::string duplicate = "conflict: name duplicate";
        QCOMPARE(outcome(s.tryAdd(s.brand("LARKSPUR"))), duplicate);
        QCOMPARE(outcome(s.tryAdd(s.colour("havana"))), duplicate);
        QCOMPARE(outcome(s.tryAdd(s.leather("vs", "vienna SMOOTH"))),
                 std::string("conflict: code duplicate, name duplicate"));
        QCOMPARE(outcome(s.tryAdd(s.option("tree size", OptionKind::Choice))), duplicate);
        auto elsewhere = s.option("tree size", OptionKind::Choice);
        elsewhere.group_code = OptionGroup::Panel;
        QCOMPARE(outcome(s.tryAdd(elsewhere)), std::string("fine"));
        QCOMPARE(outcome(s.tryAdd(s.value(s.treeSize, "NARROW"))), duplicate);
        QCOMPARE(outcome(s.tryAdd(s.extra("cover", "saddle COVER"))),
                 std::string("conflict: code duplicate, name duplicate"));
        auto preset = s.classic;
        preset.id = {};
        preset.name = "CLASSIC";
        QCOMPARE(outcome(s.tryAdd(preset)), duplicate);
        preset.model_id.reset();
        QCOMPARE(outcome(s.tryAdd(preset)), std::string("fine"));
        QCOMPARE(outcome(s.tryAdd(preset)), duplicate);
        auto rule = s.monoIsNarrow;
        rule.id = {};
        QCOMPARE(outcome(s.tryAdd(rule)), std::string("conflict: then_option_id duplicate"));
        auto twin = s.brand("Falconer");
        twin.id = s.larkspur.id;
        QCOMPARE(outcome(s.tryAdd(twin)), std::string("conflict: id duplicate"));
    }

    void namesMayNotCollideByAChangeEither()
    {
        auto &s = *m_saddlery;
        const auto falconer = s.add(s.brand("Falconer"));
        QCOMPARE(changed(s, falconer, "{\"name\":\"larkspur\"}"), std::string("conflict: name duplicate"));
        QCOMPARE(changed(s, falconer, "{\"name\":\"FALCONER\"}"), std::string("fine"));
        QCOMPARE(changed(s, s.black, "{\"name\":\"HAVANA\"}"), std::string("conflict: name duplicate"));
        QCOMPARE(changed(s, s.wide, "{\"name\":\"narrow\"}"), std::string("conflict: name duplicate"));
    }

    void namesAreOneTo255CharactersAndTrimmed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one character") << "馬"
                                       << "fine";
        QTest::newRow("255") << QString::fromStdString(text(255)) << "fine";
        QTest::newRow("256") << QString::fromStdString(text(256)) << "invalid: name too_long";
        QTest::newRow("empty") << ""
                               << "invalid: name required";
        QTest::newRow("blank") << "  \\t "
                               << "invalid: name required";
        QTest::newRow("with blanks around") << "  Falconer "
                                            << "fine";
        QTest::newRow("quotes and markup") << "O'Neill; DROP TABLE brand <b>%_"
                                           << "fine";
        QTest::newRow("a nul character") << "a\\u0000b"
                                         << "invalid: name invalid_text";
    }
    void namesAreOneTo255CharactersAndTrimmed()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const auto json = "{\"name\":\"" + name.toStdString() + "\"}";
        QCOMPARE(QString::fromStdString(changed(*m_saddlery, m_saddlery->larkspur, json)), expected);
        const auto created = fromJson<Colour>(json);
        QCOMPARE(QString::fromStdString(created ? outcome(m_saddlery->tryAdd(*created)) : outcome(created)), expected);
    }

    // F02
    void theNextSequenceIsOneMoreThanTheHighest()
    {
        auto &s = *m_saddlery;
        const auto next = [this](const auto &record, const Param &parent) {
            return catalogue::nextSequence<std::decay_t<decltype(record)>>(m_yard->reading(), parent);
        };
        QCOMPARE(s.larkspur.sort, 1);
        QCOMPARE(s.wide.sort, 2);
        QCOMPARE(s.seventeen.sort, 1); // counted within its option
        auto far = s.brand("Falconer");
        far.sort = 40;
        s.add(far);
        QCOMPARE(next(far, std::nullopt), 41);
        QCOMPARE(s.add(s.brand("Bramley")).sort, 41);
        QCOMPARE(next(s.narrow, s.treeSize.id), 3);
        QCOMPARE(next(s.narrow, s.plate.id), 1); // there is none
        QCOMPARE(next(s.treeSize, "PANEL"), 1);
        QCOMPARE(next(s.sonata, far.id), 1);
        far.id = {};
        far.name = "Last";
        far.sort = 1'000'000;
        s.add(far);
        QCOMPARE(next(far, std::nullopt), 1'000'000);
    }

    void aModelIsMadeWithDefaults()
    {
        auto &s = *m_saddlery;
        const auto made = s.add(s.model("Etude"));
        QVERIFY(made.state == ModelState::Pending && made.flap_kind == FlapKind::Double && made.is_customisable);
        QVERIFY(made.factories.empty() && made.values.empty() && made.leathers.empty() && made.extras.empty());
        QCOMPARE(made.sort, 2);
    }

    void aBrandHasAModelsNameOnce()
    {
        auto &s = *m_saddlery;
        QCOMPARE(outcome(s.tryAdd(s.model("SONATA d"))), std::string("conflict: name duplicate"));
        auto elsewhere = s.model("Sonata D");
        elsewhere.brand_id = s.add(s.brand("Falconer")).id;
        const auto other = s.add(elsewhere);
        QCOMPARE(changed(s, other, "{\"brand_id\":\"" + s.larkspur.id.toString() + "\"}"),
                 std::string("conflict: name duplicate"));
        QCOMPARE(outcome(s.tryArchive(other)), std::string("fine"));
        s.add(elsewhere);
        QCOMPARE(outcome(s.tryRestore(s.current(other))), std::string("conflict: name duplicate"));
    }

    void aModelsListsAreReplacedAsAWhole()
    {
        auto &s = *m_saddlery;
        const auto fields = "{\"values\":" + listOf({s.weltOfHavana.id, s.narrow.id, s.wide.id})
            + ",\"default_values\":" + listOf({s.narrow.id}) + ",\"leathers\":[\"" + s.buffalo.id.toString()
            + "\"],\"factories\":[],\"extras\":[]}";
        const auto after = s.tryChange(s.sonata, fields).value();
        QCOMPARE(after.values, (std::vector {s.weltOfHavana.id, s.narrow.id, s.wide.id}));
        QCOMPARE(after.default_values, (std::vector {s.narrow.id})); // the default has moved from one to the other
        QCOMPARE(after.leathers, (std::vector {s.buffalo.id}));
        QVERIFY(after.factories.empty() && after.extras.empty());
        QCOMPARE(after.version, 2);
        QCOMPARE(toJson(s.current(after)), toJson(after));
    }

    void theSameSaidOtherwiseIsNoChange()
    {
        auto &s = *m_saddlery;
        const auto defaults = "{\"default_values\":[\"" + s.seventeen.id.toString() + "\",\"" + s.wide.id.toString()
            + "\"],\"name\":\" Sonata D \"}";
        QCOMPARE(s.tryChange(s.sonata, defaults).value().version, 1);
        QCOMPARE(s.tryChange(s.classic, "{}").value().version, 1);
        QCOMPARE(m_yard->value("SELECT count(*) FROM audit_log WHERE action = 'change'"), std::string("0"));
    }

    void whatAModelNamesMustBeThereAndFitTogether()
    {
        auto &s = *m_saddlery;
        auto model = s.model("Etude");
        model.brand_id = makeId<BrandId>();
        model.factories = {{RegionCode::Eu, makeId<FactoryId>()}};
        model.leathers = {s.vienna.id, makeId<LeatherTypeId>()};
        model.values = {makeId<OptionValueId>()};
        model.extras = {makeId<ExtraId>()};
        QCOMPARE(outcome(s.tryAdd(model)),
                 std::string("invalid: brand_id unknown, leathers.1 unknown, values.0 unknown, extras.0 unknown, "
                             "factories.0.factory_id unknown"));
        model = s.model("Etude");
        model.factories = {{RegionCode::Eu, s.factory}, {RegionCode::Eu, s.factory}};
        model.leathers = {s.vienna.id, s.vienna.id};
        model.values = {s.narrow.id, s.narrow.id};
        model.default_values = {s.wide.id};
        QCOMPARE(outcome(s.tryAdd(model)),
                 std::string("invalid: factories.1.region_code repeated, leathers.1 repeated, values.1 repeated, "
                             "default_values.0 not_among_values"));
        model = s.model("Etude");
        model.values = model.default_values = {s.narrow.id, s.wide.id};
        QCOMPARE(outcome(s.tryAdd(model)), std::string("invalid: default_values.1 second_default"));
    }

    // F04
    void aValueFitsTheKindOfItsOption()
    {
        auto &s = *m_saddlery;
        auto value = s.value(s.plate, "Brass");
        QCOMPARE(outcome(s.tryAdd(value)), std::string("invalid: option_id text_option"));
        value = s.value(s.seatLeather, "Vienna");
        QCOMPARE(outcome(s.tryAdd(value)), std::string("invalid: leather_type_id required"));
        value.leather_type_id = makeId<LeatherTypeId>();
        QCOMPARE(outcome(s.tryAdd(value)), std::string("invalid: leather_type_id unknown"));
        value.leather_type_id = s.vienna.id;
        value.asks_leather = true;
        QCOMPARE(outcome(s.tryAdd(value)), std::string("invalid: asks_leather not_for_kind"));
        value.asks_leather = false;
        value.asks_colour = true; // one of that leather
        QCOMPARE(outcome(s.tryAdd(value)), std::string("fine"));
        value = s.value(s.treeSize, "Medium");
        value.leather_type_id = s.vienna.id;
        value.colour_id = s.black.id;
        QCOMPARE(outcome(s.tryAdd(value)),
                 std::string("invalid: leather_type_id not_for_kind, colour_id not_for_kind"));
        value = s.value(s.weltColour, "Black");
        value.asks_colour = true;
        QCOMPARE(outcome(s.tryAdd(value)), std::string("invalid: colour_id required, asks_colour not_for_kind"));
        value = s.value(s.seatSize, "18");
        QCOMPARE(outcome(s.tryAdd(value)), std::string("invalid: numeric_value required"));
        value.numeric_value = 85;
        QCOMPARE(outcome(s.tryAdd(value)), std::string("invalid: numeric_value out_of_range"));
        value.option_id = makeId<OptionId>();
        QCOMPARE(outcome(s.tryAdd(value)), std::string("invalid: option_id unknown"));
    }

    void aQuestionIsAnsweredByYesAndNoOnly()
    {
        auto &s = *m_saddlery;
        const auto strip = s.add(s.option("Wear strip", OptionKind::Boolean));
        s.add(s.value(strip, "Yes"));
        const auto no = s.add(s.value(strip, "No"));
        QCOMPARE(outcome(s.tryAdd(s.value(strip, "Perhaps"))), std::string("conflict: option_id has_yes_and_no"));
        QCOMPARE(changed(s, no, "{\"name\":\"None\"}"), std::string("fine"));
    }

    void anOptionKeepsItsKindWhileItHasAnswers()
    {
        auto &s = *m_saddlery;
        QCOMPARE(changed(s, s.treeSize, "{\"kind\":\"length\"}"), std::string("conflict: kind has_values"));
        QCOMPARE(changed(s, s.plate, "{\"kind\":\"choice\"}"), std::string("conflict: kind has_values")); // a preset's
        const auto fresh = s.add(s.option("Billets", OptionKind::Text));
        QCOMPARE(changed(s, fresh, "{\"kind\":\"choice\"}"), std::string("fine"));
        QCOMPARE(changed(s, s.narrow, "{\"option_id\":\"" + s.seatSize.id.toString() + "\"}"),
                 std::string("invalid: option_id read_only"));
    }

    void aRuleSaysSomethingThatCanBe()
    {
        auto &s = *m_saddlery;
        OptionRule rule;
        rule.then_option_id = s.treeSize.id;
        QCOMPARE(outcome(s.tryAdd(rule)), std::string("invalid: if_value_id condition_required"));
        rule.if_value_id = s.narrow.id;
        QCOMPARE(outcome(s.tryAdd(rule)), std::string("invalid: then_option_id same_option"));
        rule.then_value_id = s.narrow.id;
        QCOMPARE(outcome(s.tryAdd(rule)), std::string("invalid: then_value_id same_value"));
        rule.then_value_id = s.seventeen.id;
        QCOMPARE(outcome(s.tryAdd(rule)), std::string("invalid: then_value_id other_option"));
        rule.if_value_id = makeId<OptionValueId>();
        rule.model_id = makeId<ModelId>();
        rule.then_option_id = makeId<OptionId>();
        rule.then_value_id = makeId<OptionValueId>();
        QCOMPARE(outcome(s.tryAdd(rule)),
                 std::string("invalid: model_id unknown, if_value_id unknown, then_option_id unknown, "
                             "then_value_id unknown"));
        rule = {};
        rule.if_value_id = s.wide.id;
        rule.then_option_id = s.plate.id; // words: answered, whatever they are
        QCOMPARE(outcome(s.tryAdd(rule)), std::string("fine"));
    }

    void aPresetSaysWhatIsAsked()
    {
        auto &s = *m_saddlery;
        Preset preset;
        preset.name = "Odd";
        const auto with = [&](std::vector<Selection> values) {
            preset.values = std::move(values);
            return outcome(s.tryAdd(preset));
        };
        QCOMPARE(with({test::chosen(Option {})}), std::string("invalid: values.0.option_id unknown"));
        QCOMPARE(with({test::chosen(s.treeSize)}), std::string("invalid: values.0.option_value_id required"));
        QCOMPARE(with({test::chosen(s.plate)}), std::string("invalid: values.0.text required"));
        QCOMPARE(with({test::chosen(s.treeSize, s.seventeen.id)}),
                 std::string("invalid: values.0.option_value_id other_option"));
        QCOMPARE(with({test::chosen(s.treeSize, s.narrow.id), test::chosen(s.treeSize, s.wide.id)}),
                 std::string("invalid: values.1.position repeated"));
        auto choice = test::chosen(s.treeSize, s.narrow.id);
        choice.position = 2;
        QCOMPARE(with({choice}), std::string("invalid: values.0.position out_of_range"));
        choice = test::chosen(s.treeSize, s.narrow.id, "?");
        choice.leather_type_id = s.vienna.id;
        choice.colour_id = s.black.id;
        choice.is_contrast = true;
        QCOMPARE(with({choice}),
                 std::string("invalid: values.0.text not_asked, values.0.leather_type_id not_asked, "
                             "values.0.is_contrast not_asked"));
        choice = test::chosen(s.weltColour, s.weltOfHavana.id);
        choice.colour_id = s.black.id;
        QCOMPARE(with({choice}), std::string("invalid: values.0.colour_id not_asked"));
        choice.is_contrast = true;
        QCOMPARE(with({choice}), std::string("fine"));
    }

    void whatIsUsedIsDeactivatedNotArchived()
    {
        auto &s = *m_saddlery;
        const auto users = [&s](const auto &record) {
            const auto refused = s.tryArchive(record);
            std::string all = outcome(refused).substr(0, 9);
            for (const auto &error : refused.error().errors)
                all += " | " + error.code + ' ' + error.arguments.at(0) + ' ' + error.arguments.at(1);
            return all;
        };
        s.addPriceList("EU", 1000);
        QCOMPARE(users(s.larkspur), std::string("conflict: | in_use model Larkspur Sonata D"));
        QCOMPARE(users(s.havana),
                 std::string("conflict: | in_use leather_type Vienna smooth | in_use option_value "
                             "Welt colour: Havana"));
        QCOMPARE(users(s.buffalo),
                 std::string("conflict: | in_use model Larkspur Sonata D | in_use option_value "
                             "Seat leather: Buffalo"));
        QCOMPARE(users(s.treeSize),
                 std::string("conflict: | in_use model Larkspur Sonata D | in_use option_rule Tree "
                             "size | in_use option_value Tree size: Narrow | in_use option_value "
                             "Tree size: Wide | in_use preset Classic"));
        QCOMPARE(users(s.narrow),
                 std::string("conflict: | in_use model Larkspur Sonata D | in_use option_rule Tree "
                             "size | in_use preset Classic"));
        QCOMPARE(users(s.cover), std::string("conflict: | in_use model Larkspur Sonata D | in_use price_list EU List"));
        QCOMPARE(users(s.sonata), std::string("conflict: | in_use option_rule Tree size | in_use preset Classic"));
        QCOMPARE(changed(s, s.cover, "{\"is_active\":false}"), std::string("fine"));
        for (int i = 0; i < 9; ++i)
            s.add(s.model("Model " + std::to_string(i)));
        QCOMPARE(s.tryArchive(s.larkspur).error().errors.size(), std::size_t(5));
    }

    void whatNothingUsesIsArchivedAndComesBack()
    {
        auto &s = *m_saddlery;
        QCOMPARE(outcome(s.tryArchive(s.classic)), std::string("fine"));
        QCOMPARE(outcome(s.tryArchive(s.monoIsNarrow)), std::string("fine"));
        QCOMPARE(outcome(s.tryArchive(s.sonata)), std::string("fine"));
        QCOMPARE(outcome(s.tryArchive(s.weltOfHavana)), std::string("fine"));
        QCOMPARE(outcome(s.tryArchive(s.current(s.sonata))), std::string("conflict: archived_at archived"));
        QCOMPARE(changed(s, s.current(s.sonata), "{\"sort\":3}"), std::string("conflict: archived_at archived"));
        // What it refers to is gone meanwhile.
        QCOMPARE(outcome(s.tryRestore(s.current(s.sonata))), std::string("invalid: values.4 unknown"));
        QCOMPARE(outcome(s.tryRestore(s.current(s.classic))),
                 std::string("invalid: model_id unknown, values.1.option_value_id unknown"));
        QCOMPARE(outcome(s.tryRestore(s.current(s.weltOfHavana))), std::string("fine"));
        QCOMPARE(outcome(s.tryRestore(s.current(s.sonata))), std::string("fine"));
        QCOMPARE(outcome(s.tryRestore(s.current(s.sonata))), std::string("conflict: archived_at not_archived"));
        QCOMPARE(s.current(s.sonata).values, s.sonata.values);
    }

    void anOldVersionIsRefused()
    {
        auto &s = *m_saddlery;
        QCOMPARE(changed(s, s.larkspur, "{\"mail_style\":\"classic\"}"), std::string("fine"));
        QCOMPARE(changed(s, s.larkspur, "{\"mail_style\":\"modern\"}"), std::string("stale"));
        QCOMPARE(outcome(s.tryArchive(s.larkspur)), std::string("stale"));
    }

    //! What the second one checks must be what the first one leaves.
    void changesOfTheCatalogueWaitForEachOther()
    {
        auto &s = *m_saddlery;
        const auto croc = s.add(s.leather("CR", "Printed croc"));
        const auto first = m_yard->database().begin();
        Work work(*first, m_yard->admin, now(), {});
        QVERIFY(catalogue::archive<LeatherType>(work, croc.id.value, 1));
        auto wanted = s.model("Etude");
        wanted.leathers = {croc.id};
        std::string second;
        std::thread other([&] {
            BlockingDatabase database(m_yard->postgres.dsn());
            const auto transaction = database.begin();
            Work late(*transaction, m_yard->admin, now(), {});
            second = outcome(catalogue::create(late, wanted));
        });
        while (m_yard->value("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = "
                             "current_database()")
               == "0") { }
        first->commit();
        other.join();
        QCOMPARE(second, std::string("invalid: leathers.0 unknown"));
    }

private:
    std::unique_ptr<test::Yard> m_yard;
    std::unique_ptr<test::Saddlery> m_saddlery;
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
