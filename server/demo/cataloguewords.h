// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/extra.h"
#include "shared/catalogue/leather.h"
#include "shared/catalogue/option.h"

#include <span>

//! What the invented catalogue is made of: tables to be read like a catalogue.
namespace oms::demo {

struct BrandWords {
    std::string_view name;
};
std::span<const BrandWords> brandWords();

struct ModelWords {
    std::size_t brand; //!< in brandWords()
    std::string_view name;
    Discipline discipline;
    FlapKind flap;
    ModelState state;
    int dollars; //!< of the plainest leather, in the United States
};
//! The twelve of the small catalogue.
std::span<const ModelWords> modelWords();
//! First and second names of more models, for the full one.
std::span<const std::string_view> seriesWords(Discipline discipline);
std::span<const std::string_view> lineWords();

struct ColourWords {
    std::string_view name;
    std::string_view rgb;
};
std::span<const ColourWords> colourWords();

struct LeatherWords {
    std::string_view code;
    std::string_view name;
    LeatherFinish finish;
    int dollars; //!< more than the plainest, for a whole saddle
    std::string_view colours; //!< names, apart by commas
};
//! The fourteen of the small catalogue.
std::span<const LeatherWords> leatherWords();
//! More families and their finishes, for the full one.
std::span<const std::string_view> familyWords();

struct ValueWords {
    std::string_view name;
    int dollars = 0;
    int measure = -1; //!< quarter inches or millimetres
    bool asksText = false;
    bool isDefault = false;
};

struct OptionWords {
    OptionGroup group;
    std::string_view name;
    OptionKind kind;
    std::string_view help;
    bool isRequired;
    bool isOnLabel;
    int contrastDollars; //!< < 0: allows no contrast
    int mostCount;
    std::vector<ValueWords> values; //!< of kind colour: names of colours; of kind leather none: all leathers
    int leatherPercent = 0; //!< of kind leather: what part of a leather's surcharge a value costs
};
//! The twenty-four of the small catalogue, in print order; then those that only the full one has.
const std::vector<OptionWords> &optionWords();
const std::vector<OptionWords> &moreOptionWords();

struct RuleWords {
    std::string_view model; //!< a condition when not empty
    std::optional<FlapKind> flap; //!< a condition
    std::string_view ifOption; //!< a condition together with ifValue
    std::string_view ifValue;
    RuleKind kind;
    std::string_view thenOption;
    std::string_view thenValue; //!< empty: any
    std::string_view message;
};
std::span<const RuleWords> ruleWords();

struct PresetWords {
    std::string_view name;
    std::string_view model; //!< empty: for every model
    std::string_view choices; //!< "Option=Value; Option=Value"
};
std::span<const PresetWords> presetWords();

struct ExtraWords {
    std::string_view code;
    std::string_view name;
    std::string_view description;
    ExtraCategory category;
    int dollars;
};
std::span<const ExtraWords> extraWords();

} // namespace oms::demo
