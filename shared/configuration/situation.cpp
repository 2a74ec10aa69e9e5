// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/judgement.h"

#include <algorithm>

namespace oms::judgement {

namespace {

bool sameSlot(const Answer &a, const Answer &b)
{
    return a.option == b.option && a.position == b.position;
}

} // namespace

Situation::Situation(const Configuration &configuration, const Catalogue &given)
    : catalogue(given)
    , model(configuration.model_id ? given.find(*configuration.model_id) : nullptr)
{
    const auto ordered = canonical(configuration);
    const Selection *previous = nullptr;
    for (const auto &selection : ordered.selections) {
        const bool isSecond =
            previous && previous->option_id == selection.option_id && previous->position == selection.position;
        previous = &selection;
        const auto *option = catalogue.find(selection.option_id);
        if (option && !isSecond && counts(selection, *option) && asks(*option))
            answers.push_back({selection.option_id, selection.position,
                               option->kind == OptionKind::Text ? std::nullopt : selection.option_value_id});
    }
}

bool Situation::asks(const Option &option) const
{
    if (!option.is_active)
        return false;
    if (option.kind == OptionKind::Text)
        return !model || model->is_customisable;
    if (!model) {
        const auto values = catalogue.valuesOf(option.id);
        return std::any_of(values.begin(), values.end(), [](const OptionValue *value) { return value->is_active; });
    }
    return model->is_customisable ? !catalogue.allowedValues(model->id, option.id).empty()
                                  : catalogue.defaultValue(model->id, option.id) != nullptr;
}

bool Situation::permits(const OptionValue &value) const
{
    if (!value.is_active)
        return false;
    if (!model)
        return true;
    return model->is_customisable ? catalogue.isAllowed(model->id, value.id)
                                  : catalogue.defaultValue(model->id, value.option_id) == &value;
}

std::vector<const OptionValue *> Situation::permittedValues(OptionId option) const
{
    const auto all = model ? catalogue.allowedValues(model->id, option) : catalogue.valuesOf(option);
    std::vector<const OptionValue *> permitted;
    for (const auto *value : all)
        if (permits(*value))
            permitted.push_back(value);
    return permitted;
}

bool Situation::isAnswered(OptionId option) const
{
    return std::any_of(answers.begin(), answers.end(), [option](const Answer &a) { return a.option == option; });
}

std::optional<int> Situation::freePosition(const Option &option) const
{
    int free = 1;
    for (const auto &answer : answers)
        if (answer.option == option.id && answer.position == free)
            ++free;
    return free <= option.max_count ? std::optional(free) : std::nullopt;
}

void Situation::answer(OptionId option, int position, const std::optional<OptionValueId> &value)
{
    const Answer given {option, position, value};
    auto at = std::lower_bound(answers.begin(), answers.end(), given, [](const Answer &a, const Answer &b) {
        return std::tie(a.option, a.position) < std::tie(b.option, b.position);
    });
    const bool isThere = at != answers.end() && sameSlot(*at, given);
    if (isThere && value)
        at->value = value;
    else if (isThere)
        answers.erase(at);
    else if (value)
        answers.insert(at, given);
}

bool counts(const Selection &selection, const Option &option)
{
    if (selection.position < 1 || selection.position > option.max_count)
        return false;
    if (option.kind == OptionKind::Text)
        return selection.text && !selection.option_value_id && !isBlank(*selection.text);
    return selection.option_value_id.has_value();
}

std::vector<const LeatherType *> leathersOf(const Situation &situation)
{
    std::vector<const LeatherType *> leathers;
    const auto add = [&leathers](const LeatherType *leather) {
        if (leather && leather->is_active && std::find(leathers.begin(), leathers.end(), leather) == leathers.end())
            leathers.push_back(leather);
    };
    if (situation.model) {
        for (const auto &id : situation.model->leathers)
            add(situation.catalogue.find(id));
    } else {
        for (const auto &leather : situation.catalogue.document().leather_types)
            add(&leather);
    }
    return leathers;
}

std::vector<const Colour *> coloursOf(const LeatherType *leather, const Catalogue &catalogue)
{
    std::vector<const Colour *> colours;
    if (!leather)
        return colours;
    for (const auto &id : leather->colours) {
        const auto *colour = catalogue.find(id);
        if (colour && colour->is_active && std::find(colours.begin(), colours.end(), colour) == colours.end())
            colours.push_back(colour);
    }
    return colours;
}

Asked askedBy(const Situation &situation, const Option &option, const Selection &selection)
{
    Asked asked;
    const auto *value = selection.option_value_id ? situation.catalogue.find(*selection.option_value_id) : nullptr;
    if (option.kind == OptionKind::Text || !value || value->option_id != option.id)
        return asked;
    asked.contrast = option.allows_contrast && (!situation.model || situation.model->is_customisable);
    asked.leather = value->asks_leather && !value->leather_type_id;
    asked.text = value->asks_text;
    asked.colour = (value->asks_colour && !value->colour_id) || (asked.contrast && selection.is_contrast);
    if (!asked.colour)
        return asked;
    const auto leather = asked.leather ? selection.leather_type_id : value->leather_type_id;
    asked.colours = coloursOf(leather ? situation.catalogue.find(*leather) : nullptr, situation.catalogue);
    if (asked.colours.empty())
        for (const auto &colour : situation.catalogue.document().colours)
            if (colour.is_active)
                asked.colours.push_back(&colour);
    return asked;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

std::size_t codePointsIn(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace oms::judgement
