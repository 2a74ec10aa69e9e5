// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalogue/catalogue.h"

#include <algorithm>

namespace oms {

namespace {

template<class AnyId>
bool holds(const std::vector<AnyId> &ids, const Uuid &id)
{
    return std::any_of(ids.begin(), ids.end(), [&id](const AnyId &other) { return other.value == id; });
}

template<class AnyId>
bool is(const std::optional<AnyId> &given, const Uuid &id)
{
    return given && given->value == id;
}

//! All questions are about one id: identities are unique across entities, so that a member that can hold one entity
//! only is compared without asking which was meant.
bool uses(const Model &model, const Uuid &id)
{
    return model.brand_id.value == id || holds(model.leathers, id) || holds(model.values, id) || holds(model.extras, id)
        || std::any_of(model.factories.begin(), model.factories.end(),
                       [&id](const ModelFactory &row) { return row.factory_id.value == id; });
}

bool uses(const LeatherType &leather, const Uuid &id)
{
    return holds(leather.colours, id);
}

bool uses(const OptionValue &value, const Uuid &id)
{
    return value.option_id.value == id || is(value.leather_type_id, id) || is(value.colour_id, id);
}

bool uses(const OptionRule &rule, const Uuid &id)
{
    return rule.then_option_id.value == id || is(rule.model_id, id) || is(rule.if_value_id, id)
        || is(rule.then_value_id, id);
}

bool uses(const Preset &preset, const Uuid &id)
{
    return is(preset.model_id, id) || std::any_of(preset.values.begin(), preset.values.end(), [&](const Selection &s) {
               return s.option_id.value == id || is(s.option_value_id, id) || is(s.leather_type_id, id)
                   || is(s.colour_id, id);
           });
}

bool uses(const PriceList &list, const Uuid &id)
{
    return std::any_of(list.prices.begin(), list.prices.end(),
                       [&id](const PriceCell &cell) { return cell.subject_id == id || is(cell.leather_type_id, id); });
}

template<class T>
void append(std::vector<Use> &found, const std::vector<T> &records, const Uuid &id)
{
    for (const auto &record : records)
        if (record.id.value != id && uses(record, id))
            found.push_back({schemaOf<T>().name(), record.id.value});
}

} // namespace

std::vector<Use> usesOf(const Catalogue &catalogue, std::string_view entity, const Uuid &id)
{
    constexpr std::array<std::string_view, 7> used {"brand",  "model",        "leather_type", "colour",
                                                    "option", "option_value", "extra"};
    std::vector<Use> found;
    if (entity != "factory" && std::find(used.begin(), used.end(), entity) == used.end())
        return found;
    const auto &document = catalogue.document();
    append(found, document.models, id);
    append(found, document.leather_types, id);
    append(found, document.option_values, id);
    append(found, document.option_rules, id);
    append(found, document.presets, id);
    append(found, document.price_lists, id);
    return found;
}

} // namespace oms
