// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/json.h"
#include "shared/sync/mutation.h"

//! Three-way merging of records by their units. The laptop's view of what waits and the server's verdict come from
//! here.
namespace oms::sync {

//! The names of the units of a schema's writable fields, in the order of the fields.
std::vector<std::string_view> unitsOf(const Schema &schema);
//! The titles of the unit's fields, English: "Name, Breed"; translate each field's by its schema.
std::vector<const Field *> fieldsOf(const Schema &schema, std::string_view unit);

//! The unit as JSON object. Canonical: two equal units have equal texts.
std::string unitOf(const Schema &schema, const void *object, std::string_view unit);
//! Refuses: Malformed or Invalid (unknown unit, a field of another unit, a value that breaks a rule, a field missing).
Result<void> setUnit(const Schema &schema, void *object, std::string_view unit, std::string_view json);

//! The units in which `mine` differs from `base`.
std::vector<UnitEdit> editsBetween(const Schema &schema, const void *base, const void *mine);

template<Described T>
std::vector<UnitEdit> editsBetween(const T &base, const T &mine)
{
    return editsBetween(schemaOf<T>(), &base, &mine);
}

struct Merge {
    bool isChanged = false; //!< some unit was applied
    std::vector<UnitConflict> conflicts;
};

//! base = current: mine is applied; current = mine: nothing to do; else a conflict of that unit only. A unit of parts
//! (unitmerges.h) takes those that do not clash, and is in conflict where they do. `record` is current and becomes the
//! merged one. Refuses as setUnit(); the record may then be half merged.
Result<Merge> merge(const Schema &schema, void *record, const std::vector<UnitEdit> &edits);

//! The record as the person who made the edits expects it: mine, whatever it was. An edit that cannot be read is left
//! out (the server will refuse it and say why).
void overlay(const Schema &schema, void *record, const std::vector<UnitEdit> &edits);

} // namespace oms::sync
