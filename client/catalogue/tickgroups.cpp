// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/tickgroups.h"

#include "client/catalogue/measure.h"
#include "client/models/schematext.h"

using namespace Qt::StringLiterals;

namespace oms {

namespace {

QColor colourOf(const std::optional<std::string> &rgb)
{
    return rgb ? QColor(toQString(*rgb)) : QColor();
}

TickItem itemOf(const Catalogue &catalogue, const Option &option, const OptionValue &value)
{
    TickItem item {.id = value.id.value, .title = toQString(value.name)};
    item.isOff = !value.is_active || !option.is_active;
    if (value.colour_id)
        if (const auto *colour = catalogue.find(*value.colour_id))
            item.swatch = colourOf(colour->rgb);
    if (value.numeric_value && hasMeasure(option.kind)) {
        const auto measure = measureText(option.kind, *value.numeric_value);
        item.note = measure.startsWith(item.title) ? QString() : measure;
    }
    return item;
}

} // namespace

std::vector<TickGroup> colourGroups(const Catalogue &catalogue)
{
    TickGroup group;
    for (const auto &colour : catalogue.document().colours)
        group.items.push_back({.id = colour.id.value,
                               .title = toQString(colour.name),
                               .swatch = colourOf(colour.rgb),
                               .isOff = !colour.is_active});
    return {std::move(group)};
}

std::vector<TickGroup> leatherGroups(const Catalogue &catalogue)
{
    TickGroup group;
    for (const auto &leather : catalogue.document().leather_types)
        group.items.push_back({.id = leather.id.value,
                               .title = toQString(leather.name),
                               .note = choiceText(codeOf(leather.finish)),
                               .isOff = !leather.is_active});
    return {std::move(group)};
}

std::vector<TickGroup> valueGroups(const Catalogue &catalogue)
{
    std::vector<TickGroup> groups;
    for (const auto &option : catalogue.document().options) {
        TickGroup group;
        group.title = option.group_code == OptionGroup::General
            ? toQString(option.name)
            : u"%1 · %2"_s.arg(choiceText(codeOf(option.group_code)), toQString(option.name));
        for (const auto *value : catalogue.valuesOf(option.id))
            group.items.push_back(itemOf(catalogue, option, *value));
        if (!group.items.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<TickGroup> extraGroups(const Catalogue &catalogue)
{
    TickGroup group;
    for (const auto &extra : catalogue.document().extras)
        group.items.push_back({.id = extra.id.value,
                               .title = toQString(extra.name),
                               .note = choiceText(codeOf(extra.category)),
                               .isOff = !extra.is_active});
    return {std::move(group)};
}

} // namespace oms
