// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

//! What goes together. Pure functions, the same on client and server (domain.md 4): what one refuses, so does the
//! other.
namespace oms {

enum class FindingCode {
    Missing, //!< required, and empty
    Unknown, //!< not in the catalogue, or of another option
    Inactive, //!< was offered once: also a model that is not active
    NotOffered, //!< not for this model; a colour that this leather does not have
    Excluded, //!< a rule forbids it
    Needed, //!< a rule wants another value here, or any
    NotAsked, //!< given although nothing asks for it
    TooLong, //!< more than mostOptionText code points
    TooMany, //!< a position beyond max_count, an extra's quantity out of range, the same slot twice
};
template<>
struct Choices<FindingCode> {
    static constexpr std::array<std::string_view, 9> codes {
        "missing", "unknown", "inactive", "not_offered", "excluded", "needed", "not_asked", "too_long", "too_many"};
};

//! A value for a slot; null empties it.
struct SlotChoice {
    Slot slot;
    Value value;
};

//! Why a configuration cannot be ordered as it is, at one slot.
struct Finding {
    Slot slot;
    FindingCode code = FindingCode::Missing;
    std::string why; //!< one English sentence, with the names of the catalogue
    Texts arguments; //!< for a translation by code: the slot's title; the value's name, or the number it may not pass;
                     //!< of Excluded and Needed also the reason: the rule's message, else its sentence
    std::optional<OptionRuleId> rule; //!< that spoke
    std::optional<SlotChoice>
        nearest; //!< what, put into its slot, takes this finding away and brings no other of a rule
};

//! Everything that stands against ordering it; empty = it may be ordered. In print order, whatever the order of
//! choosing. A draft may have any number of them. "Nearest" is, of what is allowed: the model's default, else by
//! numeric value, else by the place in the list; of what cannot be answered well, the empty slot; of a rule that cannot
//! be met, what asked for it gives way. For an empty Text there is none, nor for a model: that is a person's choice,
//! and withModel() keeps what it can. Without a model nothing is asked for but model and leather; what is given is
//! judged by what all models have in common. A rule says nothing about an option that is not asked. An option that a
//! rule wants unanswered is not missing, and what a rule needs is not missing besides. A model that is not customisable
//! takes its default values only, no words and no contrast. Of a slot given twice the least answer counts.
std::vector<Finding> validate(const Configuration &configuration, const Catalogue &catalogue);

//! One thing that a slot could hold. For options, leathers, colours, models: an identity.
struct Offer {
    Value value;
    std::optional<Finding> refused; //!< why not, as things stand; nothing = allowed
};

//! All that the slot could hold (of the model's values, the leather's colours …), in the order of the catalogue;
//! refused ones with the reason (without `nearest`). What is only missing elsewhere does not refuse, and a model is
//! never refused for what is chosen: withModel() adapts it. What the slot holds now is there too, last and refused when
//! it is not offered. Empty for contrast, texts and quantities.
std::vector<Offer> choices(const Slot &slot, const Configuration &configuration, const Catalogue &catalogue);

//! The slots that a screen shows for this configuration, in print order: model, leather, its colour, then each option
//! of the model with the parts that its value asks for; extras of the model last. An option that may be answered more
//! than once has one empty slot besides those that are answered. Also what is answered though nothing asks for it: so
//! that every finding is at a slot that is shown.
std::vector<Slot> slotsOf(const Configuration &configuration, const Catalogue &catalogue);

//! A configuration of that model with its defaults; the leather only if there is but one.
Configuration defaultsOf(const Model &model, const Catalogue &catalogue);

//! `configuration` with another model: what that one allows stays, the rest goes; its defaults fill what is empty. A
//! model that is not offered is taken too (people try things out); an unknown one changes nothing.
struct Adaptation {
    Configuration result;
    std::vector<Difference> changed; //!< against what it was
    std::vector<Finding> refused; //!< what was asked for and cannot be, with the reason
};
Adaptation withModel(const Configuration &configuration, ModelId model, const Catalogue &catalogue);
//! The preset's values put on top, all at once, for they may need each other; what cannot be is reported and left as it
//! was. A preset of another model changes nothing; where no model is chosen it brings its own.
Adaptation applyPreset(const Configuration &configuration, const Preset &preset, const Catalogue &catalogue);
//! The configuration of another order taken over as far as it still exists; what no longer does is reported. A model
//! that is not offered now is reported and kept, to go on from by withModel(); what breaks a rule stays, for
//! validate().
Adaptation copyFrom(const Configuration &other, const Catalogue &catalogue);

//! Quarter inches, from the option of kind seat_size; nothing until it is chosen. The only place of the seat size.
std::optional<int> seatSize(const Configuration &configuration, const Catalogue &catalogue);

//! "Seat leather", "Kestrel CC", "17½": what people call it.
std::string titleOf(const Slot &slot, const Catalogue &catalogue);
std::string textOf(const Slot &slot, const Value &value, const Catalogue &catalogue);
//! "Mono flap needs Facing front: None", "Kestrel CC excludes Skirt". What a rule says, from its parts.
std::string sentenceOf(const OptionRule &rule, const Catalogue &catalogue);

} // namespace oms
