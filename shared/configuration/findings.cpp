// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/judgement.h"

#include <algorithm>
#include <limits>

namespace oms::judgement {

namespace {

std::string sentence(FindingCode code, const Texts &arguments)
{
    const auto &title = arguments[0];
    switch (code) {
    case FindingCode::Missing:
        return title + " is missing.";
    case FindingCode::Unknown:
        return title + ": what was chosen is not in the catalogue.";
    case FindingCode::Inactive:
        return title + ": " + arguments[1] + " is not offered now.";
    case FindingCode::NotOffered:
        return title + ": " + arguments[1] + " is not offered here.";
    case FindingCode::NotAsked:
        return title + " is not asked for here.";
    case FindingCode::TooLong:
        return title + " is longer than " + arguments[1] + " characters.";
    case FindingCode::TooMany:
        return title + ": no more than " + arguments[1] + '.';
    case FindingCode::Excluded:
    case FindingCode::Needed:
        break;
    }
    return arguments.back();
}

bool wantsValue(FindingCode code)
{
    return code == FindingCode::Inactive || code == FindingCode::NotOffered;
}

} // namespace

Finding finding(FindingCode code, const Slot &slot, const Value &value, const Situation &situation)
{
    Finding made;
    made.slot = slot;
    made.code = code;
    made.arguments = {titleOf(slot, situation.catalogue)};
    if (wantsValue(code))
        made.arguments.push_back(slot.kind == SlotKind::Extra ? made.arguments[0]
                                                              : textOf(slot, value, situation.catalogue));
    if (code == FindingCode::TooLong)
        made.arguments.push_back(std::to_string(mostOptionText));
    made.why = sentence(code, made.arguments);
    return made;
}

Finding tooMany(const Slot &slot, int most, const Situation &situation)
{
    Finding made;
    made.slot = slot;
    made.code = FindingCode::TooMany;
    made.arguments = {titleOf(slot, situation.catalogue), std::to_string(most)};
    made.why = sentence(made.code, made.arguments);
    return made;
}

Finding finding(const Breach &breach, const Configuration &configuration, const Situation &situation)
{
    const auto &rule = *breach.rule;
    const auto &catalogue = situation.catalogue;
    const auto *option = catalogue.find(rule.then_option_id);
    Finding made;
    made.slot = answerSlot(*option, breach.position);
    made.code = rule.kind == RuleKind::Excludes ? FindingCode::Excluded : FindingCode::Needed;
    made.rule = rule.id;
    const auto given = valueAt(configuration, made.slot);
    const auto wanted = rule.then_value_id ? Value(rule.then_value_id->value) : Value();
    made.arguments = {titleOf(made.slot, catalogue),
                      textOf(made.slot, rule.kind == RuleKind::Excludes ? given : wanted, catalogue),
                      rule.message.empty() ? sentenceOf(rule, catalogue) + '.' : rule.message};
    made.why = sentence(made.code, made.arguments);
    return made;
}

Slot answerSlot(const Option &option, int position)
{
    return optionSlot(option.id, position, option.kind == OptionKind::Text ? SlotPart::Text : SlotPart::Value);
}

std::size_t placeOf(const Slot &slot, const Catalogue &catalogue)
{
    const auto &document = catalogue.document();
    if (slot.kind == SlotKind::Option && slot.id)
        if (const auto *option = catalogue.find(OptionId {*slot.id}))
            return static_cast<std::size_t>(option - document.options.data());
    if (slot.kind == SlotKind::Extra && slot.id)
        if (const auto *extra = catalogue.find(ExtraId {*slot.id}))
            return static_cast<std::size_t>(extra - document.extras.data());
    return std::numeric_limits<std::size_t>::max();
}

std::optional<FindingCode> wrongWith(const Situation &situation, const Option &option, OptionValueId id)
{
    const auto *value = situation.catalogue.find(id);
    if (!value || value->option_id != option.id)
        return FindingCode::Unknown;
    if (!value->is_active)
        return FindingCode::Inactive;
    return situation.permits(*value) ? std::nullopt : std::optional(FindingCode::NotOffered);
}

std::optional<FindingCode> wrongWithLeather(const Situation &situation, LeatherTypeId id)
{
    const auto *leather = situation.catalogue.find(id);
    if (!leather)
        return FindingCode::Unknown;
    if (!leather->is_active)
        return FindingCode::Inactive;
    if (!situation.model)
        return {};
    const auto &offered = situation.model->leathers;
    return std::find(offered.begin(), offered.end(), id) == offered.end() ? std::optional(FindingCode::NotOffered)
                                                                          : std::nullopt;
}

std::optional<FindingCode> wrongWithColour(const std::vector<const Colour *> &offered, ColourId id,
                                           const Catalogue &catalogue)
{
    const auto *colour = catalogue.find(id);
    if (!colour)
        return FindingCode::Unknown;
    if (!colour->is_active)
        return FindingCode::Inactive;
    return std::find(offered.begin(), offered.end(), colour) == offered.end() ? std::optional(FindingCode::NotOffered)
                                                                              : std::nullopt;
}

} // namespace oms::judgement
