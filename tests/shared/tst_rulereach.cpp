// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/catalogue.h"
#include "shared/configuration/reach.h"

#include <QTest>

using namespace oms;

//! On which models a rule can speak.
class RuleReachTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleOnTheFlapReachesThoseModelsAlone()
    {
        const Catalogue catalogue(demo::makeCatalogue(demo::Size::Small));
        const auto &rule = catalogue.document().option_rules.front(); // mono flap
        const auto models = modelsUnder(rule, catalogue);
        QCOMPARE(models.size(), std::size_t(4));
        for (const auto *model : models)
            QVERIFY(model->flap_kind == FlapKind::Mono);
    }

    void aRuleOnOneModelReachesNoOther()
    {
        const Catalogue catalogue(demo::makeCatalogue(demo::Size::Small));
        OptionRule rule;
        rule.model_id = catalogue.document().models.front().id;
        rule.then_option_id = catalogue.document().options.front().id;
        QCOMPARE(modelsUnder(rule, catalogue).size(), std::size_t(1));
        rule.flap_kind = FlapKind::Mono; // which that model has not
        QVERIFY(modelsUnder(rule, catalogue).empty());
    }

    void aRuleOnAValueReachesTheModelsThatAllowIt()
    {
        auto document = demo::makeCatalogue(demo::Size::Small);
        OptionRule rule;
        rule.if_value_id = document.models.front().values.front();
        rule.then_option_id = document.options.back().id;
        std::erase(document.models.front().values, *rule.if_value_id);
        std::erase(document.models.front().default_values, *rule.if_value_id);
        const auto id = document.models.front().id;
        const Catalogue catalogue(std::move(document));
        for (const auto *model : modelsUnder(rule, catalogue))
            QVERIFY(model->id != id);
        QCOMPARE(modelsUnder(rule, catalogue).size(), std::size_t(11));
    }

    void aRuleIsSilentUntilWhatItIsAboutIsChosen()
    {
        OptionRule rule;
        rule.id = makeId<OptionRuleId>();
        rule.if_value_id = makeId<OptionValueId>();
        Configuration saddle;
        QCOMPARE(voiceOf(rule, saddle, {}), RuleVoice::Silent);
        Selection chosen;
        chosen.option_value_id = rule.if_value_id;
        saddle.selections.push_back(chosen);
        QCOMPARE(voiceOf(rule, saddle, {}), RuleVoice::Holds);
        Finding finding;
        finding.rule = makeId<OptionRuleId>(); // another's
        QCOMPARE(voiceOf(rule, saddle, {finding}), RuleVoice::Holds);
        finding.rule = rule.id;
        QCOMPARE(voiceOf(rule, saddle, {finding}), RuleVoice::Broken);
    }

    void aRuleWithoutAConditionOnAValueIsNeverSilent()
    {
        QCOMPARE(voiceOf(OptionRule {}, Configuration {}, {}), RuleVoice::Holds);
    }
};

QTEST_GUILESS_MAIN(RuleReachTest)
#include "tst_rulereach.moc"
