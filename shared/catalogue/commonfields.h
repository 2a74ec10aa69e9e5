// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

//! What every record of the catalogue has besides its own fields.
namespace oms {

//! A place in lists; 0 on create asks for the next one.
inline constexpr FieldRules sortRules {.title = "Sequence", .min = 0, .max = 1'000'000};

template<class T>
std::vector<Field> withRecordFields(std::vector<Field> own)
{
    std::vector<Field> fields {field<&T::id>("id", {.access = Access::CreateOnly})};
    fields.insert(fields.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    fields.push_back(field<&T::version>("version", {.access = Access::ReadOnly}));
    fields.push_back(field<&T::created_at>("created_at", {.access = Access::ReadOnly, .title = "Created"}));
    fields.push_back(field<&T::updated_at>("updated_at", {.access = Access::ReadOnly, .title = "Changed"}));
    fields.push_back(field<&T::archived_at>("archived_at", {.access = Access::ReadOnly, .title = "Archived"}));
    return fields;
}

} // namespace oms
