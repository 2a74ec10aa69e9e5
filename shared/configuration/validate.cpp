// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/judgement.h"

#include <algorithm>
#include <tuple>

namespace oms {

namespace {

using namespace judgement;

constexpr int mostOfAnExtra = 99;

//! One walk over a configuration (canonical), collecting what is wrong with it.
struct Walk {
    const Configuration &configuration;
    const Situation &situation;
    std::vector<Finding> findings {};

    void add(FindingCode code, const Slot &slot)
    {
        findings.push_back(finding(code, slot, valueAt(configuration, slot), situation));
    }
    void addIf(std::optional<FindingCode> code, const Slot &slot)
    {
        if (code)
            add(*code, slot);
    }

    void model();
    void leather();
    void selection(const Selection &selection);
    void unasked(const Selection &selection, const Option *option);
    void parts(const Selection &selection, const Option &option);
    void text(const Selection &selection, const Option &option, bool isAsked);
    void missing(const std::vector<Breach> &breaches);
    void extras();
};

void Walk::model()
{
    if (!configuration.model_id)
        return add(FindingCode::Missing, modelSlot());
    if (!situation.model)
        return add(FindingCode::Unknown, modelSlot());
    if (!isOffered(situation.catalogue, *situation.model))
        add(FindingCode::Inactive, modelSlot());
}

void Walk::leather()
{
    const auto colourSlot = leatherSlot(SlotPart::Colour);
    const auto &colour = configuration.leather_colour_id;
    if (!configuration.leather_type_id) {
        add(FindingCode::Missing, leatherSlot());
        return addIf(colour ? std::optional(FindingCode::NotAsked) : std::nullopt, colourSlot);
    }
    addIf(wrongWithLeather(situation, *configuration.leather_type_id), leatherSlot());
    const auto *leather = situation.catalogue.find(*configuration.leather_type_id);
    const auto colours = coloursOf(leather, situation.catalogue);
    if (colour && colours.empty())
        add(FindingCode::NotAsked, colourSlot);
    else if (colour)
        addIf(wrongWithColour(colours, *colour, situation.catalogue), colourSlot);
    else if (!colours.empty())
        add(FindingCode::Missing, colourSlot);
}

//! An option that is unknown, gone or not of the model: the whole answer is wrong, and goes as a whole.
void Walk::unasked(const Selection &selection, const Option *option)
{
    const bool isInWords = option && option->kind == OptionKind::Text && selection.text && !selection.option_value_id
        && !selection.leather_type_id && !selection.colour_id && !selection.is_contrast;
    const auto slot = optionSlot(selection.option_id, selection.position, isInWords ? SlotPart::Text : SlotPart::Value);
    add(!option ? FindingCode::Unknown : !option->is_active ? FindingCode::Inactive : FindingCode::NotOffered, slot);
}

void Walk::text(const Selection &selection, const Option &option, bool isAsked)
{
    const auto slot = optionSlot(option.id, selection.position, SlotPart::Text);
    const bool isGiven = selection.text && !isBlank(*selection.text);
    if (selection.text && !isAsked)
        add(FindingCode::NotAsked, slot);
    else if (isAsked && !isGiven)
        add(FindingCode::Missing, slot);
    else if (isGiven && codePointsIn(*selection.text) > mostOptionText)
        add(FindingCode::TooLong, slot);
}

void Walk::parts(const Selection &selection, const Option &option)
{
    const auto slot = [&](SlotPart part) { return optionSlot(option.id, selection.position, part); };
    const auto asked = askedBy(situation, option, selection);
    if (selection.leather_type_id && !asked.leather)
        add(FindingCode::NotAsked, slot(SlotPart::Leather));
    else if (selection.leather_type_id)
        addIf(wrongWithLeather(situation, *selection.leather_type_id), slot(SlotPart::Leather));
    else if (asked.leather)
        add(FindingCode::Missing, slot(SlotPart::Leather));
    if (selection.colour_id && !asked.colour)
        add(FindingCode::NotAsked, slot(SlotPart::Colour));
    else if (selection.colour_id)
        addIf(wrongWithColour(asked.colours, *selection.colour_id, situation.catalogue), slot(SlotPart::Colour));
    else if (asked.colour)
        add(FindingCode::Missing, slot(SlotPart::Colour));
    if (selection.is_contrast && !asked.contrast)
        add(FindingCode::NotAsked, slot(SlotPart::Contrast));
    if (option.kind != OptionKind::Text)
        text(selection, option, asked.text);
}

void Walk::selection(const Selection &selection)
{
    const auto *option = situation.catalogue.find(selection.option_id);
    if (!option || !situation.asks(*option))
        return unasked(selection, option);
    const auto slot = answerSlot(*option, selection.position);
    if (selection.position < 1 || selection.position > option->max_count)
        return findings.push_back(tooMany(optionSlot(option->id, selection.position), option->max_count, situation));
    if (option->kind == OptionKind::Text) {
        if (selection.option_value_id)
            add(FindingCode::NotAsked, optionSlot(option->id, selection.position));
        if (selection.text && codePointsIn(*selection.text) > mostOptionText && !isBlank(*selection.text))
            add(FindingCode::TooLong, slot);
    } else if (selection.option_value_id) {
        if (const auto code = wrongWith(situation, *option, *selection.option_value_id)) {
            add(*code, slot);
            if (*code == FindingCode::Unknown) // then nothing is known of what it asks for
                return;
        }
    }
    parts(selection, *option);
}

void Walk::missing(const std::vector<Breach> &breaches)
{
    const auto look = [&](const Option &option) {
        if (!option.is_required || option.max_count < 1 || situation.isAnswered(option.id) || !situation.asks(option)
            || isForbidden(option.id, situation))
            return;
        const bool isSaid = std::any_of(breaches.begin(), breaches.end(), [&option](const Breach &breach) {
            return breach.isOpen && breach.rule->then_option_id == option.id;
        });
        if (!isSaid)
            add(FindingCode::Missing, answerSlot(option, 1));
    };
    if (situation.model)
        for (const auto *option : situation.catalogue.optionsOf(situation.model->id))
            look(*option);
}

void Walk::extras()
{
    const ExtraSelection *previous = nullptr;
    for (const auto &chosen : configuration.extras) {
        const auto slot = extraSlot(chosen.extra_id);
        const auto *extra = situation.catalogue.find(chosen.extra_id);
        const bool isSecond = previous && previous->extra_id == chosen.extra_id;
        previous = &chosen;
        if (isSecond) {
            if (findings.empty() || findings.back().slot != slot || findings.back().code != FindingCode::TooMany)
                findings.push_back(tooMany(slot, 1, situation));
            continue;
        }
        const auto *model = situation.model;
        if (!extra)
            add(FindingCode::Unknown, slot);
        else if (!extra->is_active)
            add(FindingCode::Inactive, slot);
        else if (model && std::find(model->extras.begin(), model->extras.end(), extra->id) == model->extras.end())
            add(FindingCode::NotOffered, slot);
        if (chosen.quantity < 1 || chosen.quantity > mostOfAnExtra)
            findings.push_back(tooMany(slot, mostOfAnExtra, situation));
    }
}

//! Where a screen shows an answer.
Slot shownSlot(const Selection &selection, const Situation &situation)
{
    const auto *option = situation.catalogue.find(selection.option_id);
    const bool isInWords = option && option->kind == OptionKind::Text && !selection.option_value_id
        && situation.asks(*option) && selection.position >= 1 && selection.position <= option->max_count;
    return isInWords ? answerSlot(*option, selection.position) : optionSlot(selection.option_id, selection.position);
}

void inPrintOrder(std::vector<Finding> &findings, const Catalogue &catalogue)
{
    struct Placed {
        std::size_t place;
        Finding finding;
    };
    std::vector<Placed> placed;
    placed.reserve(findings.size());
    for (auto &finding : findings) {
        const auto place = placeOf(finding.slot, catalogue);
        placed.push_back({place, std::move(finding)});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return std::tie(a.finding.slot.kind, a.place, a.finding.slot, a.finding.code, a.finding.rule)
            < std::tie(b.finding.slot.kind, b.place, b.finding.slot, b.finding.code, b.finding.rule);
    });
    for (std::size_t i = 0; i < findings.size(); ++i)
        findings[i] = std::move(placed[i].finding);
}

} // namespace

std::vector<Finding> validate(const Configuration &given, const Catalogue &catalogue)
{
    const auto configuration = canonical(given);
    const Situation situation(configuration, catalogue);
    Walk walk {configuration, situation};
    walk.model();
    walk.leather();
    const Selection *previous = nullptr;
    for (const auto &selection : configuration.selections) {
        const bool isSecond =
            previous && previous->option_id == selection.option_id && previous->position == selection.position;
        if (!isSecond) {
            walk.selection(selection);
        } else {
            const auto slot = shownSlot(*previous, situation);
            const auto isSaid = [&slot](const Finding &f) { return f.slot == slot && f.code == FindingCode::TooMany; };
            if (std::none_of(walk.findings.begin(), walk.findings.end(), isSaid))
                walk.findings.push_back(tooMany(slot, 1, situation));
        }
        if (!isSecond)
            previous = &selection;
    }
    const auto breaches = breachesOf(situation);
    for (const auto &breach : breaches)
        walk.findings.push_back(finding(breach, configuration, situation));
    walk.missing(breaches);
    walk.extras();
    inPrintOrder(walk.findings, catalogue);
    findNearest(walk.findings, configuration, situation);
    return std::move(walk.findings);
}

} // namespace oms
