// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/model.h"

//! What can be asked about a saddle, what can be answered, and what goes together (domain.md 4).
namespace oms {

//! In the order of print; General has no heading.
enum class OptionGroup { General, Seat, Cantle, Flaps, Panel, Accessory };
template<>
struct Choices<OptionGroup> {
    static constexpr std::array<std::string_view, 6> codes {"GENERAL", "SEAT", "CANTLE", "FLAPS", "PANEL", "ACCESSORY"};
};

//! Every kind but Text is answered by one of its values; the kind says how the question looks and what a value means.
enum class OptionKind {
    Choice,
    Leather, //!< each value stands for a leather
    Colour, //!< each value stands for a colour
    SeatSize, //!< numeric_value in quarter inches: 70 is 17½"
    Length, //!< numeric_value in millimetres
    Text, //!< answered in words; has no values
    Boolean, //!< a value for yes and one for no
};
template<>
struct Choices<OptionKind> {
    static constexpr std::array<std::string_view, 7> codes {"choice", "leather", "colour", "seat_size",
                                                            "length", "text",    "boolean"};
};

inline constexpr std::size_t mostOptionText = 100; //!< code points of what is answered in words

struct Option {
    OptionId id;
    OptionGroup group_code = OptionGroup::General;
    std::string name; //!< unique within the group
    OptionKind kind = OptionKind::Choice;
    bool is_required = true;
    int max_count = 1; //!< how many times it may be answered
    bool allows_contrast = false; //!< may be made in a contrasting colour, for the surcharge of the price list
    bool show_on_label = false; //!< on the workshop's label
    std::string help;
    bool is_active = true;
    int sort = 0; //!< within the group
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<Option> {
    static const Schema &schema();
};

struct OptionValue {
    OptionValueId id;
    OptionId option_id;
    std::string name; //!< unique within the option
    std::optional<int> numeric_value; //!< see OptionKind; what "nearest" is measured by
    std::optional<LeatherTypeId> leather_type_id; //!< of an option of kind leather: which; then it asks for no leather
    std::optional<ColourId> colour_id; //!< of an option of kind colour: which
    bool asks_colour = false; //!< choosing it asks for a colour: of the leather if there is one, else any
    bool asks_leather = false; //!< … for one of the model's leathers
    bool asks_text = false; //!< … for words: a monogram
    bool is_active = true;
    int sort = 0;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<OptionValue> {
    static const Schema &schema();
};

enum class RuleKind { Requires, Excludes };
template<>
struct Choices<RuleKind> {
    static constexpr std::array<std::string_view, 2> codes {"requires", "excludes"};
};

//! "When … then …": the conditions that are given must all hold, at least one is given. Then the option needs that
//! value (any value, if none is named) or must not have it (must stay unanswered).
struct OptionRule {
    OptionRuleId id;
    RuleKind kind = RuleKind::Requires;
    std::optional<ModelId> model_id; //!< condition
    std::optional<FlapKind> flap_kind; //!< condition, of the model
    std::optional<OptionValueId> if_value_id; //!< condition: it is chosen
    OptionId then_option_id;
    std::optional<OptionValueId> then_value_id; //!< of that option
    std::string message; //!< why, for people; empty: said from the rule
    bool is_active = true;
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};

template<>
struct Describe<OptionRule> {
    static const Schema &schema();
};

} // namespace oms
