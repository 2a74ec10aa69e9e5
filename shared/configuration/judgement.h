// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/configuration/rules.h"

//! The parts of validate(), choices() and their kin; nobody else's.
namespace oms::judgement {

//! One answer that rules speak of: of an option that is asked, at a position that it has.
struct Answer {
    OptionId option;
    int position = 1;
    std::optional<OptionValueId> value; //!< nothing: in words

    auto operator<=>(const Answer &) const = default;
};

//! A configuration, as rules see it.
struct Situation {
    Situation(const Configuration &configuration, const Catalogue &catalogue);

    //! The model is asked about it: it has something to choose from, or wants words.
    bool asks(const Option &option) const;
    //! Active, of the model, and its default if the model is not customisable.
    bool permits(const OptionValue &value) const;
    std::vector<const OptionValue *> permittedValues(OptionId option) const;
    bool isAnswered(OptionId option) const;
    //! The lowest position that has no answer; nothing when all have one.
    std::optional<int> freePosition(const Option &option) const;
    //! At most one of a position: replaces or takes away the answer there.
    void answer(OptionId option, int position, const std::optional<OptionValueId> &value);

    const Catalogue &catalogue;
    const Model *model = nullptr; //!< null: none chosen, or unknown
    std::vector<Answer> answers; //!< by option and position
};

//! What one answer looks like to a Situation: true when it counts.
bool counts(const Selection &selection, const Option &option);
//! What the parts of an answer must be made of.
struct Asked {
    bool leather = false;
    bool colour = false;
    bool contrast = false; //!< may be given
    bool text = false;
    std::vector<const Colour *> colours; //!< to choose from
};
Asked askedBy(const Situation &situation, const Option &option, const Selection &selection);
std::vector<const LeatherType *> leathersOf(const Situation &situation);
//! Active ones that the leather has.
std::vector<const Colour *> coloursOf(const LeatherType *leather, const Catalogue &catalogue);

//! A rule that does not hold.
struct Breach {
    const OptionRule *rule = nullptr;
    int position = 1; //!< of its then-option
    bool isOpen = false; //!< an answer is only missing yet
};

//! Its conditions hold.
bool applies(const OptionRule &rule, const Situation &situation);
//! A rule wants the option to stay unanswered: then it is never missing.
bool isForbidden(OptionId option, const Situation &situation);
//! Appends what breaks one rule.
void breachesOf(const OptionRule &rule, const Situation &situation, std::vector<Breach> &breaches);
//! Of all active rules, in their order.
std::vector<Breach> breachesOf(const Situation &situation);

//! What is wrong with one identity for one slot, if anything: Unknown, Inactive, NotOffered.
std::optional<FindingCode> wrongWith(const Situation &situation, const Option &option, OptionValueId value);
std::optional<FindingCode> wrongWithLeather(const Situation &situation, LeatherTypeId leather);
std::optional<FindingCode> wrongWithColour(const std::vector<const Colour *> &offered, ColourId colour,
                                           const Catalogue &catalogue);

//! Why and arguments from the rest.
Finding finding(FindingCode code, const Slot &slot, const Value &value, const Situation &situation);
Finding finding(const Breach &breach, const Configuration &configuration, const Situation &situation);
Finding tooMany(const Slot &slot, int most, const Situation &situation);

//! The slot that the answer to an option stands in.
Slot answerSlot(const Option &option, int position);
//! The place in print of what a slot belongs to.
std::size_t placeOf(const Slot &slot, const Catalogue &catalogue);

//! Fills in `nearest` of each.
void findNearest(std::vector<Finding> &findings, const Configuration &configuration, const Situation &situation);

bool isBlank(std::string_view text);
std::size_t codePointsIn(std::string_view text);

} // namespace oms::judgement
