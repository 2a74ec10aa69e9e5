// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/configuration.h"

#include <algorithm>
#include <tuple>

namespace oms {

namespace {

auto orderOf(const Selection &s)
{
    return std::tie(s.option_id, s.position, s.option_value_id, s.leather_type_id, s.colour_id, s.is_contrast, s.text);
}

auto orderOf(const ExtraSelection &s)
{
    return std::tie(s.extra_id, s.quantity);
}

constexpr auto inOrder = [](const auto &a, const auto &b) { return orderOf(a) < orderOf(b); };

Selection unanswered(OptionId option, int position)
{
    Selection selection;
    selection.option_id = option;
    selection.position = position;
    return selection;
}

bool isEmpty(const Selection &s)
{
    return !s.option_value_id && !s.leather_type_id && !s.colour_id && !s.is_contrast && (!s.text || s.text->empty());
}

bool isAt(const Selection &selection, const Slot &slot)
{
    return slot.id && selection.option_id.value == *slot.id && selection.position == slot.position;
}

//! Of the same slot given twice, the least counts, wherever it stands: then the order of choosing never matters.
const Selection *selectionAt(const Configuration &configuration, const Slot &slot)
{
    const Selection *least = nullptr;
    for (const auto &selection : configuration.selections)
        if (isAt(selection, slot) && !isEmpty(selection) && (!least || inOrder(selection, *least)))
            least = &selection;
    return least;
}

template<class AnyId>
Value identity(const std::optional<AnyId> &id)
{
    return id ? Value(id->value) : Value();
}

Value partOfSelection(const Selection &selection, SlotPart part)
{
    switch (part) {
    case SlotPart::Value:
        return identity(selection.option_value_id);
    case SlotPart::Leather:
        return identity(selection.leather_type_id);
    case SlotPart::Colour:
        return identity(selection.colour_id);
    case SlotPart::Contrast:
        return selection.is_contrast ? Value(true) : Value();
    case SlotPart::Text:
        return selection.text && !selection.text->empty() ? Value(*selection.text) : Value();
    }
    return {};
}

Value quantityOf(const Configuration &configuration, const Uuid &extra)
{
    const ExtraSelection *least = nullptr;
    for (const auto &chosen : configuration.extras)
        if (chosen.extra_id.value == extra && chosen.quantity != 0 && (!least || inOrder(chosen, *least)))
            least = &chosen;
    return least ? Value(std::int64_t {least->quantity}) : Value();
}

template<class AnyId>
void set(std::optional<AnyId> &member, const Value &value)
{
    if (const auto *id = std::get_if<Uuid>(&value))
        member = AnyId {*id};
    else
        member.reset();
}

bool fits(const Value &value, const Slot &slot)
{
    if (isNull(value))
        return true;
    if (slot.kind == SlotKind::Extra) {
        const auto *quantity = std::get_if<std::int64_t>(&value);
        return quantity && std::in_range<int>(*quantity);
    }
    if (slot.kind == SlotKind::Option && slot.part == SlotPart::Contrast)
        return std::holds_alternative<bool>(value);
    if (slot.kind == SlotKind::Option && slot.part == SlotPart::Text)
        return std::holds_alternative<std::string>(value);
    return std::holds_alternative<Uuid>(value);
}

void putPart(Selection &selection, SlotPart part, const Value &value)
{
    const auto before = partOfSelection(selection, part);
    switch (part) {
    case SlotPart::Value:
        if (isNull(value)) {
            selection = unanswered(selection.option_id, selection.position);
        } else if (value != before) {
            set(selection.option_value_id, value);
            selection.leather_type_id.reset();
            selection.text.reset();
            if (!selection.is_contrast) // else the colour is the contrast's, and that is the option's
                selection.colour_id.reset();
        }
        break;
    case SlotPart::Leather:
        set(selection.leather_type_id, value);
        if (!isNull(before) && value != before)
            selection.colour_id.reset();
        break;
    case SlotPart::Colour:
        set(selection.colour_id, value);
        break;
    case SlotPart::Contrast:
        selection.is_contrast = value == Value(true);
        if (!isNull(before) && !selection.is_contrast)
            selection.colour_id.reset();
        break;
    case SlotPart::Text:
        if (const auto *text = std::get_if<std::string>(&value); text && !text->empty())
            selection.text = *text;
        else
            selection.text.reset();
        break;
    }
}

void putOption(Configuration &configuration, const Slot &slot, const Value &value)
{
    const auto *present = selectionAt(configuration, slot);
    auto selection = present ? *present : unanswered({*slot.id}, slot.position);
    putPart(selection, slot.part, value);
    std::erase_if(configuration.selections, [&slot](const Selection &other) { return isAt(other, slot); });
    if (!isEmpty(selection))
        configuration.selections.push_back(std::move(selection));
}

void putLeather(Configuration &configuration, SlotPart part, const Value &value)
{
    if (part == SlotPart::Value) {
        const auto before = identity(configuration.leather_type_id);
        set(configuration.leather_type_id, value);
        if (!isNull(before) && value != before)
            configuration.leather_colour_id.reset();
    } else if (part == SlotPart::Colour) {
        set(configuration.leather_colour_id, value);
    }
}

void putExtra(Configuration &configuration, const Uuid &extra, const Value &value)
{
    std::erase_if(configuration.extras, [&extra](const ExtraSelection &s) { return s.extra_id.value == extra; });
    if (const auto *quantity = std::get_if<std::int64_t>(&value); quantity && *quantity != 0)
        configuration.extras.push_back({{extra}, static_cast<int>(*quantity)});
}

void appendSlots(std::vector<Slot> &slots, const Configuration &configuration)
{
    constexpr std::array parts {SlotPart::Value, SlotPart::Leather, SlotPart::Colour, SlotPart::Contrast,
                                SlotPart::Text};
    for (const auto &selection : configuration.selections)
        for (const auto part : parts)
            slots.push_back(optionSlot(selection.option_id, selection.position, part));
    for (const auto &extra : configuration.extras)
        slots.push_back(extraSlot(extra.extra_id));
}

} // namespace

Slot modelSlot()
{
    return {};
}

Slot leatherSlot(SlotPart part)
{
    return {SlotKind::Leather, {}, 1, part};
}

Slot optionSlot(OptionId option, int position, SlotPart part)
{
    return {SlotKind::Option, option.value, position, part};
}

Slot extraSlot(ExtraId extra)
{
    return {SlotKind::Extra, extra.value, 1, SlotPart::Value};
}

Value valueAt(const Configuration &configuration, const Slot &slot)
{
    switch (slot.kind) {
    case SlotKind::Model:
        return identity(configuration.model_id);
    case SlotKind::Leather:
        if (slot.part == SlotPart::Colour)
            return identity(configuration.leather_colour_id);
        return slot.part == SlotPart::Value ? identity(configuration.leather_type_id) : Value();
    case SlotKind::Option:
        if (const auto *selection = selectionAt(configuration, slot))
            return partOfSelection(*selection, slot.part);
        return {};
    case SlotKind::Extra:
        return slot.id ? quantityOf(configuration, *slot.id) : Value();
    }
    return {};
}

Configuration put(Configuration configuration, const Slot &slot, const Value &value)
{
    const bool isNamed = slot.id || slot.kind == SlotKind::Model || slot.kind == SlotKind::Leather;
    if (!isNamed || !fits(value, slot))
        return configuration;
    switch (slot.kind) {
    case SlotKind::Model:
        set(configuration.model_id, value);
        break;
    case SlotKind::Leather:
        putLeather(configuration, slot.part, value);
        break;
    case SlotKind::Option:
        putOption(configuration, slot, value);
        break;
    case SlotKind::Extra:
        putExtra(configuration, *slot.id, value);
        break;
    }
    return configuration;
}

Configuration canonical(Configuration configuration)
{
    for (auto &selection : configuration.selections)
        if (selection.text && selection.text->empty())
            selection.text.reset();
    std::erase_if(configuration.selections, isEmpty);
    std::erase_if(configuration.extras, [](const ExtraSelection &extra) { return extra.quantity == 0; });
    std::sort(configuration.selections.begin(), configuration.selections.end(), inOrder);
    std::sort(configuration.extras.begin(), configuration.extras.end(), inOrder);
    return configuration;
}

std::vector<Difference> differences(const Configuration &before, const Configuration &after)
{
    std::vector<Slot> slots {modelSlot(), leatherSlot(), leatherSlot(SlotPart::Colour)};
    appendSlots(slots, before);
    appendSlots(slots, after);
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    std::vector<Difference> found;
    for (const auto &slot : slots) {
        auto old = valueAt(before, slot);
        auto now = valueAt(after, slot);
        if (old != now)
            found.push_back({slot, std::move(old), std::move(now)});
    }
    return found;
}

} // namespace oms
