// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/units.h"

#include "shared/sync/unitmerges.h"

#include <algorithm>
#include <tuple>

namespace oms::sync {

namespace {

bool isMerged(const Field &field)
{
    return field.rules.access == Access::ReadWrite;
}

Result<void> checkNames(const Schema &schema, std::string_view unit, const FieldNames &given)
{
    const auto fields = fieldsOf(schema, unit);
    if (fields.empty())
        return refuseField(std::string(unit), "unknown_unit", "is not a unit of " + std::string(schema.name()));
    for (const auto *field : fields)
        if (!given.contains(field->name))
            return refuseField(std::string(field->name), "required", "must be given with its unit");
    if (given.size() != fields.size())
        return refuseField(std::string(unit), "unknown_field", "holds a field of another unit");
    return {};
}

} // namespace

std::vector<std::string_view> unitsOf(const Schema &schema)
{
    std::vector<std::string_view> units;
    for (const auto &field : schema.fields())
        if (isMerged(field) && std::find(units.begin(), units.end(), field.unit()) == units.end())
            units.push_back(field.unit());
    return units;
}

std::vector<const Field *> fieldsOf(const Schema &schema, std::string_view unit)
{
    std::vector<const Field *> fields;
    for (const auto &field : schema.fields())
        if (isMerged(field) && field.unit() == unit)
            fields.push_back(&field);
    return fields;
}

std::string unitOf(const Schema &schema, const void *object, std::string_view unit)
{
    JsonWriter json;
    json.beginObject();
    for (const auto *field : fieldsOf(schema, unit))
        json.key(field->name).field(*field, object);
    return json.endObject().take();
}

Result<void> setUnit(const Schema &schema, void *object, std::string_view unit, std::string_view json)
{
    const auto given = readJson(schema, object, json, Purpose::Change);
    if (!given)
        return passOn(given);
    return checkNames(schema, unit, *given);
}

std::vector<UnitEdit> editsBetween(const Schema &schema, const void *base, const void *mine)
{
    std::vector<UnitEdit> edits;
    for (const auto unit : unitsOf(schema)) {
        UnitEdit edit {std::string(unit), unitOf(schema, base, unit), unitOf(schema, mine, unit)};
        if (edit.base != edit.mine)
            edits.push_back(std::move(edit));
    }
    return edits;
}

Result<Merge> merge(const Schema &schema, void *record, const std::vector<UnitEdit> &edits)
{
    Merge merged;
    for (const auto &edit : edits) {
        const auto current = unitOf(schema, record, edit.unit);
        if (auto set = setUnit(schema, record, edit.unit, edit.mine); !set)
            return passOn(set);
        const auto mine = unitOf(schema, record, edit.unit); // as the rules of text leave it
        if (mine == current)
            continue;
        if (edit.base == current) {
            merged.isChanged = true;
            continue;
        }
        const auto parts = mergeParts(schema, edit.unit, edit.base, mine, current);
        const auto &kept = parts ? parts->merged : current;
        merged.isChanged = merged.isChanged || kept != current;
        if (!parts || parts->isConflict)
            merged.conflicts.push_back({edit.unit, edit.base, parts ? parts->mine : mine, kept});
        if (auto back = setUnit(schema, record, edit.unit, kept); !back)
            return passOn(back);
    }
    return merged;
}

void overlay(const Schema &schema, void *record, const std::vector<UnitEdit> &edits)
{
    for (const auto &edit : edits) {
        const auto before = unitOf(schema, record, edit.unit);
        const auto parts =
            before == edit.base ? std::nullopt : mergeParts(schema, edit.unit, edit.base, edit.mine, before);
        if (!setUnit(schema, record, edit.unit, parts ? parts->mine : edit.mine))
            std::ignore = setUnit(schema, record, edit.unit, before);
    }
}

} // namespace oms::sync
