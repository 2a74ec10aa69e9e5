// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/judgement.h"

#include <algorithm>
#include <set>

namespace oms {

namespace {

using namespace judgement;

Selection selectionAt(const Configuration &ordered, const Slot &slot)
{
    for (const auto &selection : ordered.selections)
        if (selection.option_id.value == *slot.id && selection.position == slot.position)
            return selection;
    Selection none;
    none.option_id = {*slot.id};
    none.position = slot.position;
    return none;
}

//! The rule that putting `value` at the slot would break together with what is chosen elsewhere. `situation` has it
//! put.
std::optional<Breach> inTheWay(const Situation &situation, const Slot &slot, OptionValueId value,
                               std::span<const OptionRule *const> rules)
{
    std::vector<Breach> breaches;
    for (const auto *rule : rules) {
        breaches.clear();
        breachesOf(*rule, situation, breaches);
        for (const auto &breach : breaches) {
            const bool isHere = rule->then_option_id.value == *slot.id;
            const bool isMine = isHere && (rule->kind == RuleKind::Requires || breach.position == slot.position);
            if (!breach.isOpen && (isMine || rule->if_value_id == value))
                return breach;
        }
    }
    return {};
}

struct Offers {
    const Slot &slot;
    const Configuration &configuration;
    const Situation &situation;
    Value present = valueAt(configuration, slot);
    std::vector<Offer> made {};

    void add(const Uuid &id, std::optional<FindingCode> wrong)
    {
        Offer offer {id, {}};
        if (wrong)
            offer.refused = finding(*wrong, slot, id, situation);
        made.push_back(std::move(offer));
    }
    //! What is there is shown, though it would not be offered.
    bool isMissing() const
    {
        return std::holds_alternative<Uuid>(present)
            && std::none_of(made.begin(), made.end(), [this](const Offer &offer) { return offer.value == present; });
    }
    void addPresent()
    {
        Offer offer {present, {}};
        for (auto &finding : validate(configuration, situation.catalogue))
            if (finding.slot == slot && !offer.refused)
                offer.refused = std::move(finding);
        made.push_back(std::move(offer));
    }

    void models();
    void leathers();
    void colours(const std::vector<const Colour *> &offered);
    void values(const Option &option);
    void option(const Option &option);
};

void Offers::models()
{
    for (const auto &model : situation.catalogue.document().models)
        if (isOffered(situation.catalogue, model))
            add(model.id.value, {});
    if (isMissing())
        addPresent();
}

void Offers::leathers()
{
    for (const auto *leather : leathersOf(situation))
        add(leather->id.value, {});
    if (isMissing())
        addPresent();
}

void Offers::colours(const std::vector<const Colour *> &offered)
{
    for (const auto *colour : offered)
        add(colour->id.value, {});
    if (isMissing())
        addPresent();
}

void Offers::values(const Option &option)
{
    const auto rules = situation.catalogue.rulesAbout(option.id);
    const auto all = situation.model ? situation.catalogue.allowedValues(situation.model->id, option.id)
                                     : situation.catalogue.valuesOf(option.id);
    auto supposed = situation;
    for (const auto *value : all) {
        if (!value->is_active)
            continue;
        add(value->id.value, wrongWith(situation, option, value->id));
        if (made.back().refused)
            continue;
        supposed.answer(option.id, slot.position, value->id);
        if (const auto breach = inTheWay(supposed, slot, value->id, rules)) {
            const auto put = oms::put(configuration, slot, value->id.value);
            made.back().refused = finding(*breach, put, supposed);
        }
    }
    if (isMissing())
        addPresent();
}

void Offers::option(const Option &option)
{
    if (slot.part == SlotPart::Contrast || slot.part == SlotPart::Text)
        return;
    if (option.kind == OptionKind::Text || !situation.asks(option) || slot.position < 1
        || slot.position > option.max_count) {
        if (isMissing())
            addPresent();
        return;
    }
    if (slot.part == SlotPart::Value)
        return values(option);
    const auto asked = askedBy(situation, option, selectionAt(configuration, slot));
    if (slot.part == SlotPart::Leather && asked.leather)
        leathers();
    else if (slot.part == SlotPart::Colour && asked.colour)
        colours(asked.colours);
}

void partsOf(std::vector<Slot> &slots, const Option &option, const Selection &selection, const Situation &situation)
{
    const auto add = [&](bool isShown, SlotPart part) {
        if (isShown)
            slots.push_back(optionSlot(option.id, selection.position, part));
    };
    const auto asked = askedBy(situation, option, selection);
    const bool isInWords = option.kind == OptionKind::Text;
    const bool isAsked = situation.asks(option) && selection.position >= 1 && selection.position <= option.max_count;
    add(!isInWords || selection.option_value_id || !isAsked, SlotPart::Value);
    add(asked.leather || selection.leather_type_id, SlotPart::Leather);
    add(asked.colour || selection.colour_id, SlotPart::Colour);
    add(asked.contrast || selection.is_contrast, SlotPart::Contrast);
    add((isInWords && isAsked) || asked.text || selection.text, SlotPart::Text);
}

void optionSlots(std::vector<Slot> &slots, const Option &option, const Configuration &ordered,
                 const Situation &situation)
{
    std::set<int> positions;
    for (const auto &selection : ordered.selections)
        if (selection.option_id == option.id && positions.insert(selection.position).second)
            partsOf(slots, option, selection, situation);
    if (!situation.model || !situation.asks(option))
        return;
    int free = 1;
    while (positions.contains(free))
        ++free;
    if (free > option.max_count)
        return;
    const auto empty = optionSlot(option.id, free);
    partsOf(slots, option, selectionAt(ordered, empty), situation);
}

void leatherSlots(std::vector<Slot> &slots, const Configuration &ordered, const Catalogue &catalogue)
{
    slots.push_back(leatherSlot());
    const auto *leather = ordered.leather_type_id ? catalogue.find(*ordered.leather_type_id) : nullptr;
    if (ordered.leather_colour_id || !coloursOf(leather, catalogue).empty())
        slots.push_back(leatherSlot(SlotPart::Colour));
}

void extraSlots(std::vector<Slot> &slots, const Configuration &ordered, const Situation &situation)
{
    std::set<Uuid> shown;
    const auto *model = situation.model;
    for (const auto &extra : situation.catalogue.document().extras) {
        const bool isOffered = model && extra.is_active
            && std::find(model->extras.begin(), model->extras.end(), extra.id) != model->extras.end();
        const bool isChosen = !isNull(valueAt(ordered, extraSlot(extra.id)));
        if ((isOffered || isChosen) && shown.insert(extra.id.value).second)
            slots.push_back(extraSlot(extra.id));
    }
    for (const auto &chosen : ordered.extras)
        if (shown.insert(chosen.extra_id.value).second)
            slots.push_back(extraSlot(chosen.extra_id));
}

} // namespace

std::vector<Offer> choices(const Slot &slot, const Configuration &given, const Catalogue &catalogue)
{
    const auto configuration = canonical(given);
    const Situation situation(configuration, catalogue);
    Offers offers {slot, configuration, situation};
    switch (slot.kind) {
    case SlotKind::Model:
        offers.models();
        break;
    case SlotKind::Leather:
        if (slot.part == SlotPart::Colour)
            offers.colours(coloursOf(
                configuration.leather_type_id ? catalogue.find(*configuration.leather_type_id) : nullptr, catalogue));
        else if (slot.part == SlotPart::Value)
            offers.leathers();
        break;
    case SlotKind::Option:
        if (const auto *option = slot.id ? catalogue.find(OptionId {*slot.id}) : nullptr)
            offers.option(*option);
        break;
    case SlotKind::Extra:
        break;
    }
    return std::move(offers.made);
}

std::vector<Slot> slotsOf(const Configuration &given, const Catalogue &catalogue)
{
    const auto ordered = canonical(given);
    const Situation situation(ordered, catalogue);
    std::vector<Slot> slots {modelSlot()};
    leatherSlots(slots, ordered, catalogue);
    for (const auto &option : catalogue.document().options)
        optionSlots(slots, option, ordered, situation);
    const Selection *previous = nullptr;
    for (const auto &selection : ordered.selections) {
        const bool isSecond =
            previous && previous->option_id == selection.option_id && previous->position == selection.position;
        previous = &selection;
        if (!isSecond && !catalogue.find(selection.option_id))
            slots.push_back(optionSlot(selection.option_id, selection.position));
    }
    extraSlots(slots, ordered, situation);
    return slots;
}

} // namespace oms
