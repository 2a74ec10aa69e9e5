// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/judgement.h"

#include <algorithm>
#include <limits>
#include <tuple>

//! What to put so that a finding goes away. A candidate is tried, never trusted: one that breaks a rule that held
//! before is passed over.
namespace oms::judgement {

namespace {

using Broken = std::vector<const OptionRule *>; //!< once for each breach, sorted

Broken brokenIn(const Situation &situation)
{
    Broken broken;
    for (const auto &breach : breachesOf(situation))
        broken.push_back(breach.rule);
    std::sort(broken.begin(), broken.end());
    return broken;
}

struct Search {
    const Configuration &configuration;
    const Situation &situation;
    const Broken broken;

    std::optional<SlotChoice> forFinding(const Finding &finding) const;
    std::optional<SlotChoice> forRule(const Finding &finding, const OptionRule &rule) const;
    std::optional<SlotChoice> forValue(const Slot &slot, const Option &option, const OptionRule *rule) const;
    std::optional<SlotChoice> emptied(const Slot &slot, const OptionRule *rule) const;
    std::optional<SlotChoice> forLeather(const Slot &slot) const;
    std::optional<SlotChoice> forColour(const Slot &slot) const;
    std::optional<SlotChoice> forText(const Slot &slot) const;
    std::optional<SlotChoice> forCount(const Slot &slot) const;

    std::vector<const OptionValue *> candidates(const Slot &slot, const Option &option) const;
    bool isGood(const SlotChoice &choice, const OptionRule *rule) const;
    const Option *optionOf(const Slot &slot) const { return situation.catalogue.find(OptionId {*slot.id}); }
    Selection selectionAt(const Slot &slot) const;
};

//! Breaks nothing that held, and mends `rule` if there is one.
bool Search::isGood(const SlotChoice &choice, const OptionRule *rule) const
{
    const auto after = brokenIn(Situation(put(configuration, choice.slot, choice.value), situation.catalogue));
    auto allowed = broken;
    if (rule)
        allowed.erase(std::find(allowed.begin(), allowed.end(), rule));
    return std::includes(allowed.begin(), allowed.end(), after.begin(), after.end());
}

std::size_t apart(std::size_t a, std::size_t b)
{
    return a < b ? b - a : a - b;
}

//! What the slot could hold instead, the nearest first: the model's default, else by measure, else by place.
std::vector<const OptionValue *> Search::candidates(const Slot &slot, const Option &option) const
{
    struct Ranked {
        bool isOther; //!< than the default
        std::int64_t measure;
        std::size_t distance;
        std::size_t place;
        const OptionValue *value;
    };
    constexpr auto far = std::numeric_limits<std::int64_t>::max();
    const auto present = valueAt(configuration, slot);
    const auto *id = std::get_if<Uuid>(&present);
    const auto *current = id ? situation.catalogue.find(OptionValueId {*id}) : nullptr;
    const auto all = situation.catalogue.valuesOf(option.id);
    const auto placeIn = [&all](const OptionValue *value) {
        return static_cast<std::size_t>(std::find(all.begin(), all.end(), value) - all.begin());
    };
    const bool isKnown = current && current->option_id == option.id;
    const auto from = isKnown ? placeIn(current) : 0;
    const auto *standard = situation.model ? situation.catalogue.defaultValue(situation.model->id, option.id) : nullptr;
    std::vector<Ranked> ranked;
    for (const auto *value : situation.permittedValues(option.id)) {
        if (value == current)
            continue;
        const bool isMeasured = isKnown && current->numeric_value && value->numeric_value;
        const auto measure =
            isMeasured ? std::abs(std::int64_t {*value->numeric_value} - *current->numeric_value) : far;
        ranked.push_back({value != standard, measure, apart(placeIn(value), from), ranked.size(), value});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::tie(a.isOther, a.measure, a.distance, a.place)
            < std::tie(b.isOther, b.measure, b.distance, b.place);
    });
    std::vector<const OptionValue *> values;
    for (const auto &one : ranked)
        values.push_back(one.value);
    return values;
}

std::optional<SlotChoice> Search::forValue(const Slot &slot, const Option &option, const OptionRule *rule) const
{
    for (const auto *value : candidates(slot, option)) {
        SlotChoice choice {slot, value->id.value};
        if (isGood(choice, rule))
            return choice;
    }
    return {};
}

std::optional<SlotChoice> Search::emptied(const Slot &slot, const OptionRule *rule) const
{
    SlotChoice choice {slot, {}};
    return isGood(choice, rule) ? std::optional(choice) : std::nullopt;
}

std::optional<SlotChoice> Search::forRule(const Finding &finding, const OptionRule &rule) const
{
    const auto *option = optionOf(finding.slot);
    if (finding.code == FindingCode::Needed && rule.then_value_id) {
        SlotChoice needed {finding.slot, rule.then_value_id->value};
        const auto *value = situation.catalogue.find(*rule.then_value_id);
        if (value && value->option_id == option->id && situation.permits(*value) && isGood(needed, &rule))
            return needed;
    } else if (option->kind != OptionKind::Text && !(finding.code == FindingCode::Excluded && !rule.then_value_id)) {
        if (auto choice = forValue(finding.slot, *option, &rule))
            return choice;
    }
    if (finding.code == FindingCode::Excluded)
        if (auto choice = emptied(finding.slot, &rule))
            return choice;
    // The other side of the rule: what asked for it gives way.
    for (const auto &answer : situation.answers) {
        if (!rule.if_value_id || answer.value != rule.if_value_id)
            continue;
        const auto slot = optionSlot(answer.option, answer.position);
        if (auto choice = forValue(slot, *optionOf(slot), &rule))
            return choice;
        if (auto choice = emptied(slot, &rule))
            return choice;
    }
    return {};
}

Selection Search::selectionAt(const Slot &slot) const
{
    Selection selection;
    selection.option_id = {*slot.id};
    selection.position = slot.position;
    const auto id = [&](SlotPart part) {
        const auto value = valueAt(configuration, optionSlot(selection.option_id, slot.position, part));
        const auto *given = std::get_if<Uuid>(&value);
        return given ? std::optional(*given) : std::nullopt;
    };
    if (const auto value = id(SlotPart::Value))
        selection.option_value_id = OptionValueId {*value};
    if (const auto leather = id(SlotPart::Leather))
        selection.leather_type_id = LeatherTypeId {*leather};
    selection.is_contrast =
        valueAt(configuration, optionSlot(selection.option_id, slot.position, SlotPart::Contrast)) == Value(true);
    return selection;
}

//! The neighbour in `all` of what is there; the first when there is none.
template<class T>
std::optional<SlotChoice> neighbour(const Slot &slot, const std::vector<const T *> &offered, const Value &present,
                                    const std::vector<T> &all)
{
    const auto *id = std::get_if<Uuid>(&present);
    const auto placeOf = [&all](const Uuid &of) {
        const auto at = std::find_if(all.begin(), all.end(), [&of](const T &one) { return one.id.value == of; });
        return at == all.end() ? 0 : static_cast<std::size_t>(at - all.begin());
    };
    const T *best = nullptr;
    for (const T *one : offered)
        if (!best || (id && apart(placeOf(one->id.value), placeOf(*id)) < apart(placeOf(best->id.value), placeOf(*id))))
            best = one;
    return best ? std::optional(SlotChoice {slot, best->id.value}) : std::nullopt;
}

std::optional<SlotChoice> Search::forLeather(const Slot &slot) const
{
    if (!situation.model && slot.kind == SlotKind::Leather)
        return {};
    return neighbour(slot, leathersOf(situation), valueAt(configuration, slot),
                     situation.catalogue.document().leather_types);
}

std::optional<SlotChoice> Search::forColour(const Slot &slot) const
{
    std::vector<const Colour *> offered;
    if (slot.kind == SlotKind::Leather)
        offered = coloursOf(configuration.leather_type_id ? situation.catalogue.find(*configuration.leather_type_id)
                                                          : nullptr,
                            situation.catalogue);
    else
        offered = askedBy(situation, *optionOf(slot), selectionAt(slot)).colours;
    return neighbour(slot, offered, valueAt(configuration, slot), situation.catalogue.document().colours);
}

std::optional<SlotChoice> Search::forText(const Slot &slot) const
{
    const auto value = valueAt(configuration, slot);
    const auto *given = std::get_if<std::string>(&value);
    if (!given)
        return {};
    std::string_view text(*given);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\f\v"), text.size()));
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size(); ++end) {
        const bool isStart = (static_cast<unsigned char>(text[end]) & 0xC0) != 0x80;
        if (isStart && ++count > mostOptionText)
            break;
    }
    return SlotChoice {slot, std::string(text.substr(0, end))};
}

std::optional<SlotChoice> Search::forCount(const Slot &slot) const
{
    const auto value = valueAt(configuration, slot);
    if (slot.kind == SlotKind::Extra) {
        const auto *quantity = std::get_if<std::int64_t>(&value);
        return SlotChoice {slot, std::clamp<std::int64_t>(quantity ? *quantity : 1, 1, 99)};
    }
    const auto *option = optionOf(slot);
    const bool isBeyond = !option || slot.position < 1 || slot.position > option->max_count;
    if (isBeyond)
        return SlotChoice {slot, {}};
    for (const auto part : {SlotPart::Value, SlotPart::Text}) { // the same once more: then it is there once
        const auto same = optionSlot(option->id, slot.position, part);
        if (auto present = valueAt(configuration, same); !isNull(present))
            return SlotChoice {same, std::move(present)};
    }
    return SlotChoice {slot, {}};
}

std::optional<SlotChoice> Search::forFinding(const Finding &finding) const
{
    const auto &slot = finding.slot;
    if (slot.kind == SlotKind::Model)
        return {};
    if (finding.rule)
        return forRule(finding, *situation.catalogue.find(*finding.rule));
    if (finding.code == FindingCode::TooMany)
        return forCount(slot);
    if (finding.code == FindingCode::TooLong)
        return forText(slot);
    if (finding.code == FindingCode::NotAsked || slot.kind == SlotKind::Extra)
        return SlotChoice {slot, {}};
    if (slot.part == SlotPart::Colour)
        return forColour(slot);
    if (slot.kind == SlotKind::Leather || slot.part == SlotPart::Leather)
        return forLeather(slot);
    const auto *option = optionOf(slot);
    if (!option || !situation.asks(*option))
        return SlotChoice {slot, {}};
    if (slot.part == SlotPart::Text)
        return {};
    if (finding.code == FindingCode::Unknown && !option->is_required)
        return emptied(slot, nullptr);
    if (auto choice = forValue(slot, *option, nullptr))
        return choice;
    return finding.code == FindingCode::Missing ? std::nullopt : emptied(slot, nullptr);
}

} // namespace

void findNearest(std::vector<Finding> &findings, const Configuration &configuration, const Situation &situation)
{
    if (findings.empty())
        return;
    const Search search {configuration, situation, brokenIn(situation)};
    for (auto &finding : findings)
        finding.nearest = search.forFinding(finding);
}

} // namespace oms::judgement
