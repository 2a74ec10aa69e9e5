// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for any catalogue and any configuration, however little sense they make.
#include "saddles.h"
#include "shared/core/json.h"
#include "shared/pricing/price.h"

#include <QTest>
#include <map>
#include <rapidcheck.h>

using namespace oms;
using namespace oms::test;

namespace {

struct Case {
    explicit Case(std::uint32_t seed, int wild)
        : chance(seed)
        , catalogue(chance.catalogue())
        , configuration(chance.configuration(catalogue.document(), wild))
    { }

    Saddles chance;
    Catalogue catalogue;
    Configuration configuration;
};

Case anyCase()
{
    const auto seed = *rc::gen::resize(100, rc::gen::arbitrary<std::uint32_t>());
    return Case(seed, *rc::gen::element(0, 10, 60));
}

std::string described(const std::vector<Finding> &findings)
{
    std::string text;
    for (const auto &finding : findings)
        text += toJson(reportOf(finding)) + '\n';
    return text;
}

std::map<OptionRuleId, int> brokenRules(const std::vector<Finding> &findings)
{
    std::map<OptionRuleId, int> count;
    for (const auto &finding : findings)
        if (finding.rule)
            ++count[*finding.rule];
    return count;
}

bool has(const std::vector<Finding> &findings, const Finding &finding)
{
    return std::any_of(findings.begin(), findings.end(), [&finding](const Finding &other) {
        return other.slot == finding.slot && other.code == finding.code && other.rule == finding.rule;
    });
}

//! Only a part of the answer is still to be given.
bool isMissingPart(const Finding &finding, const Slot &slot)
{
    return finding.code == FindingCode::Missing && finding.slot != slot;
}

bool isOf(const Finding &finding, const Slot &slot)
{
    if (finding.slot.kind != slot.kind || finding.slot.id != slot.id || finding.slot.position != slot.position)
        return false;
    // Contrast is judged by the option, not by the value that was put.
    return slot.part != SlotPart::Value || finding.slot.part != SlotPart::Contrast;
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgingIsTheSameTwiceAndInAnyOrderOfChoosing()
    {
        QVERIFY(rc::check([] {
            auto any = anyCase();
            const auto found = described(validate(any.configuration, any.catalogue));
            RC_ASSERT(found == described(validate(any.configuration, any.catalogue)));
            RC_ASSERT(found == described(validate(any.chance.shuffled(any.configuration), any.catalogue)));
            RC_ASSERT(found == described(validate(canonical(any.configuration), any.catalogue)));
        }));
    }

    void theNearestChoiceTakesItsFindingAwayAndBreaksNoFurtherRule()
    {
        QVERIFY(rc::check([] {
            const auto any = anyCase();
            const auto findings = validate(any.configuration, any.catalogue);
            const auto before = brokenRules(findings);
            for (const auto &finding : findings) {
                if (!finding.nearest)
                    continue;
                const auto mended = put(any.configuration, finding.nearest->slot, finding.nearest->value);
                const auto after = validate(mended, any.catalogue);
                RC_ASSERT_FALSE(has(after, finding));
                for (const auto &[rule, count] : brokenRules(after))
                    RC_ASSERT(before.contains(rule) && count <= before.at(rule));
            }
        }));
    }

    void everySimpleFindingHasItsCure()
    {
        QVERIFY(rc::check([] {
            const auto any = anyCase();
            for (const auto &finding : validate(any.configuration, any.catalogue))
                if (finding.code == FindingCode::NotAsked || finding.code == FindingCode::TooMany
                    || finding.code == FindingCode::TooLong)
                    RC_ASSERT(finding.nearest.has_value());
        }));
    }

    void whatIsOfferedFitsAndWhatIsRefusedDoesNot()
    {
        QVERIFY(rc::check([] {
            const auto any = anyCase();
            for (const auto &slot : slotsOf(any.configuration, any.catalogue)) {
                for (const auto &offer : choices(slot, any.configuration, any.catalogue)) {
                    const auto findings = validate(put(any.configuration, slot, offer.value), any.catalogue);
                    if (offer.refused) {
                        RC_ASSERT(has(findings, *offer.refused));
                        continue;
                    }
                    if (offer.value == valueAt(any.configuration, slot)) // its parts are as they were
                        continue;
                    for (const auto &finding : findings)
                        if (slot.part == SlotPart::Value && slot.kind != SlotKind::Model && isOf(finding, slot))
                            RC_ASSERT(isMissingPart(finding, slot) || finding.slot.part == SlotPart::Colour);
                        else
                            RC_ASSERT(finding.slot != slot);
                }
            }
        }));
    }

    void everyFindingIsAtASlotThatIsShown()
    {
        QVERIFY(rc::check([] {
            const auto any = anyCase();
            const auto shown = slotsOf(any.configuration, any.catalogue);
            for (const auto &finding : validate(any.configuration, any.catalogue)) {
                RC_ASSERT(std::find(shown.begin(), shown.end(), finding.slot) != shown.end());
            }
        }));
    }

    void everySlotIsShownOnceAndInPrintOrder()
    {
        QVERIFY(rc::check([] {
            const auto any = anyCase();
            auto shown = slotsOf(any.configuration, any.catalogue);
            RC_ASSERT(std::is_sorted(shown.begin(), shown.end(),
                                     [](const Slot &a, const Slot &b) { return a.kind < b.kind; }));
            std::sort(shown.begin(), shown.end());
            RC_ASSERT(std::adjacent_find(shown.begin(), shown.end()) == shown.end());
        }));
    }

    void fixingOneByOneEnds()
    {
        QVERIFY(rc::check([] {
            const auto any = anyCase();
            auto configuration = any.configuration;
            for (int step = 0; step < 200; ++step) {
                const auto findings = validate(configuration, any.catalogue);
                const auto curable = std::find_if(findings.begin(), findings.end(),
                                                  [](const Finding &f) { return f.nearest.has_value(); });
                if (curable == findings.end())
                    return;
                configuration = put(configuration, curable->nearest->slot, curable->nearest->value);
            }
            RC_FAIL("still going after 200 steps");
        }));
    }

    void garbageIsFoundAndNeverCrashes()
    {
        QVERIFY(rc::check([] {
            auto any = anyCase();
            Selection garbage;
            garbage.option_id = any.chance.id<OptionId>();
            garbage.position = *rc::gen::element(-2'147'483'647, 0, 1, 10, 2'147'483'647);
            garbage.option_value_id = any.chance.id<OptionValueId>();
            garbage.text = std::string(static_cast<std::size_t>(any.chance.upTo(500)), '\x80');
            any.configuration.selections.push_back(garbage);
            const auto slot = optionSlot(garbage.option_id, garbage.position);
            const auto findings = validate(any.configuration, any.catalogue);
            RC_ASSERT(std::any_of(findings.begin(), findings.end(), [&slot](const Finding &finding) {
                return finding.slot == slot && finding.code == FindingCode::Unknown;
            }));
            choices(slot, any.configuration, any.catalogue);
            withModel(any.configuration, any.catalogue.document().models.front().id, any.catalogue);
            price(any.configuration, any.catalogue, any.catalogue.document().price_lists.front(), {}, 2100);
        }));
    }

    void anotherModelKeepsWhatItAllowsAndNothingWrong()
    {
        QVERIFY(rc::check([] {
            const auto any = anyCase();
            for (const auto &model : any.catalogue.document().models) {
                const auto changed = withModel(any.configuration, model.id, any.catalogue);
                RC_ASSERT(changed.result.model_id == model.id);
                RC_ASSERT(changed.changed.size() == differences(any.configuration, changed.result).size());
                for (const auto &finding : validate(changed.result, any.catalogue)) {
                    const bool isOpen = finding.code == FindingCode::Missing || finding.code == FindingCode::Needed;
                    RC_ASSERT(isOpen || finding.slot == modelSlot());
                }
                for (const auto &difference : changed.changed) // nothing goes without a word
                    if (difference.slot.part == SlotPart::Value && difference.slot.kind == SlotKind::Option
                        && !isNull(difference.before))
                        RC_ASSERT(std::any_of(changed.refused.begin(), changed.refused.end(), [&](const Finding &f) {
                            return f.slot.id == difference.slot.id || f.rule.has_value();
                        }));
            }
        }));
    }

    void theDefaultsOfAModelBreakNoRule()
    {
        QVERIFY(rc::check([] {
            const auto any = anyCase();
            for (const auto &model : any.catalogue.document().models)
                for (const auto &finding : validate(defaultsOf(model, any.catalogue), any.catalogue))
                    RC_ASSERT(finding.code == FindingCode::Missing || finding.code == FindingCode::Needed
                              || finding.slot == modelSlot());
        }));
    }

    void aPresetAddsNothingThatIsWrong()
    {
        QVERIFY(rc::check([] {
            auto any = anyCase();
            Preset preset;
            preset.values = any.chance.configuration(any.catalogue.document(), 20).selections;
            const auto before = validate(any.configuration, any.catalogue);
            const auto filled = applyPreset(any.configuration, preset, any.catalogue);
            for (const auto &finding : validate(filled.result, any.catalogue)) {
                const bool isOpen = finding.code == FindingCode::Missing || finding.code == FindingCode::Needed;
                RC_ASSERT(isOpen || has(before, finding));
            }
        }));
    }

    void aCopyHoldsOnlyWhatStillExists()
    {
        QVERIFY(rc::check([] {
            const auto any = anyCase();
            const auto copy = copyFrom(any.configuration, any.catalogue);
            for (const auto &finding : validate(copy.result, any.catalogue))
                RC_ASSERT(finding.code == FindingCode::Missing || finding.rule.has_value()
                          || finding.slot == modelSlot());
        }));
    }

    void emptyingAndPuttingBackGivesTheSame()
    {
        QVERIFY(rc::check([] {
            const auto any = anyCase();
            for (const auto &[slot, before, after] : differences({}, any.configuration)) {
                RC_ASSERT(isNull(valueAt(put(any.configuration, slot, {}), slot)));
                const auto same = put(any.configuration, slot, after);
                RC_ASSERT(valueAt(same, slot) == after);
                RC_ASSERT(differences(any.configuration, same).empty());
            }
        }));
    }

    void theDifferencesLeadFromOneToTheOther()
    {
        QVERIFY(rc::check([] {
            auto any = anyCase();
            const auto other = any.chance.configuration(any.catalogue.document(), 10);
            auto walked = any.configuration;
            for (const auto &difference : differences(any.configuration, other))
                walked = put(walked, difference.slot, difference.after);
            for (const auto &difference : differences(any.configuration, other)) // what a changed value took along
                walked = put(walked, difference.slot, difference.after);
            for (const auto &slot : slotsOf(other, any.catalogue))
                if (slot.part == SlotPart::Value)
                    RC_ASSERT(valueAt(walked, slot) == valueAt(other, slot));
        }));
    }

    void jsonTellsEverything()
    {
        QVERIFY(rc::check([] {
            auto any = anyCase();
            const auto again = [](const auto &record) {
                using T = std::decay_t<decltype(record)>;
                const auto json = toJson(record);
                const auto read = fromJson<T>(json, Purpose::Trusted);
                RC_ASSERT(read.has_value());
                RC_ASSERT(toJson(*read) == json);
            };
            auto plain = any.chance.configuration(any.catalogue.document(), 0);
            again(plain);
            again(any.catalogue.document());
            again(price(plain, any.catalogue, any.catalogue.document().price_lists.front(), {}, 1900));
        }));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
