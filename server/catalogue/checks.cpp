// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalogue/checks.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace oms::catalogue {

namespace {

std::string place(std::string_view field, std::size_t index)
{
    return std::string(field) + '.' + std::to_string(index);
}

FieldError repeated(std::string field)
{
    return {std::move(field), "repeated", "is there twice"};
}

template<class AnyId>
void addRepeated(std::vector<FieldError> &faults, std::string_view field, const std::vector<AnyId> &ids)
{
    std::unordered_set<AnyId> seen;
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (!seen.insert(ids[i]).second)
            faults.push_back(repeated(place(field, i)));
}

} // namespace

//! Factories by region; defaults as they stand among the values.
void arrange(Model &model)
{
    std::stable_sort(model.factories.begin(), model.factories.end(),
                     [](const auto &a, const auto &b) { return a.region_code < b.region_code; });
    std::unordered_map<OptionValueId, std::size_t> places;
    for (std::size_t i = 0; i < model.values.size(); ++i)
        places.emplace(model.values[i], i);
    const auto placeOf = [&](const OptionValueId &id) {
        const auto found = places.find(id);
        return found == places.end() ? model.values.size() : found->second;
    };
    std::stable_sort(model.default_values.begin(), model.default_values.end(),
                     [&](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
}

std::vector<FieldError> faultsOf(const Model &model)
{
    std::vector<FieldError> faults;
    std::set<RegionCode> regions;
    for (std::size_t i = 0; i < model.factories.size(); ++i)
        if (!regions.insert(model.factories[i].region_code).second)
            faults.push_back(repeated(place("factories", i) + ".region_code"));
    addRepeated(faults, "leathers", model.leathers);
    addRepeated(faults, "values", model.values);
    addRepeated(faults, "default_values", model.default_values);
    addRepeated(faults, "extras", model.extras);
    const std::unordered_set<OptionValueId> allowed(model.values.begin(), model.values.end());
    for (std::size_t i = 0; i < model.default_values.size(); ++i)
        if (!allowed.contains(model.default_values[i]))
            faults.push_back({place("default_values", i), "not_among_values", "is not one of the model's values"});
    return faults;
}

std::vector<FieldError> faultsOf(const LeatherType &leather)
{
    std::vector<FieldError> faults;
    addRepeated(faults, "colours", leather.colours);
    return faults;
}

std::vector<FieldError> faultsOf(const OptionRule &rule)
{
    std::vector<FieldError> faults;
    if (!rule.model_id && !rule.flap_kind && !rule.if_value_id)
        faults.push_back({"if_value_id", "condition_required", "a model, a flap or a value must be given"});
    if (rule.if_value_id && rule.if_value_id == rule.then_value_id)
        faults.push_back({"then_value_id", "same_value", "is the condition itself"});
    return faults;
}

std::vector<FieldError> faultsOf(const Preset &preset)
{
    std::vector<FieldError> faults;
    std::set<std::pair<OptionId, int>> seen;
    for (std::size_t i = 0; i < preset.values.size(); ++i)
        if (!seen.emplace(preset.values[i].option_id, preset.values[i].position).second)
            faults.push_back(repeated(place("values", i) + ".position"));
    return faults;
}

} // namespace oms::catalogue
