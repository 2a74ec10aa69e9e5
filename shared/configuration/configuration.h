// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/option.h"

#include <compare>

//! What has been chosen for one saddle. Data on an order (domain.md 4), never a product per combination.
//! A Slot names one place of it and holds one Value; screens, rules and differences speak of slots only.
namespace oms {

//! One answer to one option.
struct Selection {
    OptionId option_id;
    int position = 1; //!< 1 … max_count of the option; once each
    std::optional<OptionValueId> option_value_id = {};
    std::optional<LeatherTypeId> leather_type_id = {}; //!< when the value asks for one
    std::optional<ColourId> colour_id = {}; //!< when the value asks for one, or is_contrast
    bool is_contrast = false;
    std::optional<std::string> text = {}; //!< when the value asks for it, or the option is of kind text

    bool operator==(const Selection &) const = default;
};

template<>
struct Describe<Selection> {
    static const Schema &schema();
};

struct ExtraSelection {
    ExtraId extra_id; //!< once each
    int quantity = 1; //!< 1 … 99

    bool operator==(const ExtraSelection &) const = default;
};

template<>
struct Describe<ExtraSelection> {
    static const Schema &schema();
};

struct Configuration {
    std::optional<ModelId> model_id;
    std::optional<LeatherTypeId> leather_type_id; //!< of the saddle: the base price
    std::optional<ColourId> leather_colour_id; //!< when that leather has colours
    std::vector<Selection> selections; //!< in any order
    std::vector<ExtraSelection> extras; //!< in any order

    bool operator==(const Configuration &) const = default;
};

template<>
struct Describe<Configuration> {
    static const Schema &schema();
};

enum class SlotKind { Model, Leather, Option, Extra };
template<>
struct Choices<SlotKind> {
    static constexpr std::array<std::string_view, 4> codes {"model", "leather", "option", "extra"};
};

//! What of it. Of an option: its value, and what that value asks for; of the saddle's leather: value and colour;
//! of an extra: its quantity, as the value.
enum class SlotPart { Value, Leather, Colour, Contrast, Text };
template<>
struct Choices<SlotPart> {
    static constexpr std::array<std::string_view, 5> codes {"value", "leather", "colour", "contrast", "text"};
};

struct Slot {
    SlotKind kind = SlotKind::Model;
    std::optional<Uuid> id = {}; //!< of the option or extra
    int position = 1; //!< of an option
    SlotPart part = SlotPart::Value;

    auto operator<=>(const Slot &) const = default;
};

template<>
struct Describe<Slot> {
    static const Schema &schema();
};

Slot modelSlot();
Slot leatherSlot(SlotPart part = SlotPart::Value);
Slot optionSlot(OptionId option, int position = 1, SlotPart part = SlotPart::Value);
Slot extraSlot(ExtraId extra);

//! What a slot holds: a Uuid, text, `true` (contrast; a contrast that is off is empty), a number (quantity); null when
//! it is empty. Of a slot given twice the least answer, so that the order of choosing never matters.
Value valueAt(const Configuration &configuration, const Slot &slot);
//! Sets it; null empties it. An emptied or changed value takes along what only it had asked for (colour, leather,
//! text), so that nothing invisible stays behind; the colour of a contrast goes with the contrast. A quantity of 0
//! empties. A slot that was given twice is there once afterwards. Pure: gives the new one. A value of the wrong kind
//! changes nothing.
Configuration put(Configuration configuration, const Slot &slot, const Value &value);

//! Selections by option and position, extras by identity, what has no content (or is there 0 times) gone: equal content
//! is equal.
Configuration canonical(Configuration configuration);

struct Difference {
    Slot slot;
    Value before;
    Value after;
};

//! Slot by slot, in canonical order; what is the same is left out.
std::vector<Difference> differences(const Configuration &before, const Configuration &after);

} // namespace oms
