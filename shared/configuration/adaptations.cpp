// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/judgement.h"

#include <algorithm>

namespace oms {

namespace {

using namespace judgement;

bool isWrong(FindingCode code)
{
    return code != FindingCode::Missing;
}

bool isOf(const Finding &finding, const Selection &selection)
{
    return finding.slot.kind == SlotKind::Option && finding.slot.id == selection.option_id.value
        && finding.slot.position == selection.position;
}

//! Puts the parts of one answer where it belongs, in place of what was there.
Configuration with(Configuration configuration, const Selection &selection)
{
    configuration = put(std::move(configuration), optionSlot(selection.option_id, selection.position), {});
    configuration.selections.push_back(selection);
    return canonical(std::move(configuration));
}

Configuration without(Configuration configuration, const Selection &selection)
{
    return put(std::move(configuration), optionSlot(selection.option_id, selection.position), {});
}

//! What is wrong with an answer put into `configuration`, besides what is only missing.
std::vector<Finding> objections(const Configuration &configuration, const Selection &selection,
                                const Catalogue &catalogue)
{
    std::vector<Finding> found;
    for (auto &finding : validate(configuration, catalogue))
        if (isOf(finding, selection) && isWrong(finding.code) && !finding.rule)
            found.push_back(std::move(finding));
    return found;
}

//! The rules that a whole configuration breaks, not counting answers that are only missing yet.
std::vector<Breach> closedBreaches(const Configuration &configuration, const Catalogue &catalogue)
{
    auto breaches = breachesOf(Situation(configuration, catalogue));
    std::erase_if(breaches, [](const Breach &breach) { return breach.isOpen; });
    return breaches;
}

bool speaksOf(const OptionRule &rule, const Selection &selection)
{
    return rule.then_option_id == selection.option_id
        || (rule.if_value_id && rule.if_value_id == selection.option_value_id);
}

//! Puts answers on top of what is there, all at once: they may need each other. Then what breaks a rule is taken back.
struct Adoption {
    const Catalogue &catalogue;
    const Configuration &before;
    Configuration now;
    std::vector<Finding> refused {};
    std::vector<Selection> adopted {};

    void adopt(std::vector<Selection> wanted);
    void takeBack(const Selection &selection);
    void settle();
};

void Adoption::adopt(std::vector<Selection> wanted)
{
    for (auto &selection : wanted) {
        auto attempt = with(now, selection);
        auto wrong = objections(attempt, selection, catalogue);
        if (wrong.empty()) {
            now = std::move(attempt);
            adopted.push_back(std::move(selection));
        } else {
            std::move(wrong.begin(), wrong.end(), std::back_inserter(refused));
        }
    }
}

void Adoption::takeBack(const Selection &selection)
{
    const auto isThere = [&selection](const Selection &other) {
        return other.option_id == selection.option_id && other.position == selection.position;
    };
    now = without(std::move(now), selection);
    const auto old = std::find_if(before.selections.begin(), before.selections.end(), isThere);
    if (old != before.selections.end() && *old != selection)
        now = with(std::move(now), *old);
    std::erase_if(adopted, isThere);
}

void Adoption::settle()
{
    const auto earlier = closedBreaches(before, catalogue);
    for (std::size_t round = adopted.size() + 1; round > 0; --round) {
        const auto breaches = closedBreaches(now, catalogue);
        const Selection *culprit = nullptr;
        for (const auto &breach : breaches) {
            const bool isOld = std::any_of(earlier.begin(), earlier.end(), [&breach](const Breach &other) {
                return other.rule == breach.rule && other.position == breach.position;
            });
            if (isOld)
                continue;
            for (const auto &selection : adopted)
                if (speaksOf(*breach.rule, selection))
                    culprit = &selection; // the last in order of print gives way
            if (culprit) {
                refused.push_back(finding(breach, now, Situation(now, catalogue)));
                break;
            }
        }
        if (!culprit)
            return;
        takeBack(Selection(*culprit));
    }
}

std::vector<Selection> defaultSelections(const Model &model, const Catalogue &catalogue)
{
    std::vector<Selection> selections;
    for (const auto *option : catalogue.optionsOf(model.id)) {
        const auto *value = catalogue.defaultValue(model.id, option->id);
        if (!value)
            continue;
        Selection selection;
        selection.option_id = option->id;
        selection.option_value_id = value->id;
        selections.push_back(std::move(selection));
    }
    return selections;
}

//! The only leather, its only colour.
void fillLeather(Configuration &configuration, const Catalogue &catalogue)
{
    const auto leathers = leathersOf(Situation(configuration, catalogue));
    if (!configuration.leather_type_id && leathers.size() == 1)
        configuration.leather_type_id = leathers.front()->id;
    const auto *leather = configuration.leather_type_id ? catalogue.find(*configuration.leather_type_id) : nullptr;
    const auto colours = coloursOf(leather, catalogue);
    if (!configuration.leather_colour_id && colours.size() == 1)
        configuration.leather_colour_id = colours.front()->id;
}

//! Takes away what is wrong with leather and extras.
void drop(Configuration &configuration, SlotKind kind, std::vector<Finding> &refused, const Catalogue &catalogue)
{
    for (auto &finding : validate(configuration, catalogue)) {
        if (finding.slot.kind != kind || !isWrong(finding.code))
            continue;
        configuration = put(std::move(configuration), finding.slot, {});
        refused.push_back(std::move(finding));
    }
}

Adaptation ended(Configuration result, const Configuration &before, std::vector<Finding> refused)
{
    auto changed = differences(before, result);
    return {std::move(result), std::move(changed), std::move(refused)};
}

//! Of a slot given twice the first, which is the one that counts. `selections` are canonical.
std::vector<Selection> inPrintOrder(std::vector<Selection> selections, const Catalogue &catalogue)
{
    const auto isSameSlot = [](const Selection &a, const Selection &b) {
        return a.option_id == b.option_id && a.position == b.position;
    };
    selections.erase(std::unique(selections.begin(), selections.end(), isSameSlot), selections.end());
    std::stable_sort(selections.begin(), selections.end(), [&catalogue](const Selection &a, const Selection &b) {
        return placeOf(optionSlot(a.option_id), catalogue) < placeOf(optionSlot(b.option_id), catalogue);
    });
    return selections;
}

} // namespace

Configuration defaultsOf(const Model &model, const Catalogue &catalogue)
{
    Configuration start;
    start.model_id = model.id;
    fillLeather(start, catalogue);
    Adoption adoption {catalogue, start, start};
    adoption.adopt(defaultSelections(model, catalogue));
    adoption.settle();
    return canonical(std::move(adoption.now));
}

Adaptation withModel(const Configuration &given, ModelId id, const Catalogue &catalogue)
{
    const auto before = canonical(given);
    const auto *model = catalogue.find(id);
    Configuration start;
    start.model_id = id;
    if (!model)
        return {before, {}, {finding(FindingCode::Unknown, modelSlot(), id.value, Situation(start, catalogue))}};
    start.leather_type_id = before.leather_type_id;
    start.leather_colour_id = before.leather_colour_id;
    start.extras = before.extras;
    std::vector<Finding> refused;
    drop(start, SlotKind::Leather, refused, catalogue);
    drop(start, SlotKind::Extra, refused, catalogue);
    fillLeather(start, catalogue);

    Adoption adoption {catalogue, start, start, std::move(refused)};
    adoption.adopt(inPrintOrder(before.selections, catalogue));
    adoption.settle();
    Adoption filling {catalogue, adoption.now, adoption.now};
    auto defaults = defaultSelections(*model, catalogue);
    std::erase_if(defaults, [&adoption](const Selection &selection) {
        return std::any_of(adoption.now.selections.begin(), adoption.now.selections.end(),
                           [&selection](const Selection &other) { return other.option_id == selection.option_id; });
    });
    filling.adopt(std::move(defaults));
    filling.settle();
    return ended(canonical(std::move(filling.now)), before, std::move(adoption.refused));
}

Adaptation applyPreset(const Configuration &given, const Preset &preset, const Catalogue &catalogue)
{
    const auto before = canonical(given);
    auto start = before;
    if (preset.model_id && !before.model_id) {
        start = withModel(before, *preset.model_id, catalogue).result;
    } else if (preset.model_id && before.model_id != preset.model_id) {
        auto other =
            finding(FindingCode::NotOffered, modelSlot(), preset.model_id->value, Situation(before, catalogue));
        return {before, {}, {std::move(other)}};
    }
    Adoption adoption {catalogue, start, start};
    Configuration wanted;
    wanted.selections = preset.values;
    adoption.adopt(inPrintOrder(canonical(std::move(wanted)).selections, catalogue));
    adoption.settle();
    return ended(canonical(std::move(adoption.now)), before, std::move(adoption.refused));
}

Adaptation copyFrom(const Configuration &other, const Catalogue &catalogue)
{
    const auto before = canonical(other);
    auto result = before;
    std::vector<Finding> refused;
    for (bool isDone = false; !isDone;) { // taking one thing away may show what was wrong behind it
        const auto round = result;
        for (auto &finding : validate(round, catalogue)) {
            const bool isKept = finding.slot.kind == SlotKind::Model && finding.code == FindingCode::Inactive;
            if (finding.rule || !isWrong(finding.code) || (isKept && round != before))
                continue;
            if (finding.code == FindingCode::TooMany && finding.nearest)
                result = put(std::move(result), finding.nearest->slot, finding.nearest->value);
            else if (!isKept)
                result = put(std::move(result), finding.slot, {});
            refused.push_back(std::move(finding));
        }
        result = canonical(std::move(result));
        isDone = result == round;
    }
    return ended(std::move(result), before, std::move(refused));
}

std::optional<int> seatSize(const Configuration &configuration, const Catalogue &catalogue)
{
    for (const auto &selection : canonical(configuration).selections) {
        const auto *option = catalogue.find(selection.option_id);
        const auto *value = selection.option_value_id ? catalogue.find(*selection.option_value_id) : nullptr;
        if (option && option->kind == OptionKind::SeatSize && value && value->option_id == option->id
            && value->numeric_value)
            return value->numeric_value;
    }
    return {};
}

} // namespace oms
