// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/json.h"

#include <string>

namespace oms {

//! JSON of those fields of `object` that a client may send on create (all that say something).
std::string createBody(const Schema &schema, const void *object);
//! JSON of the named fields only; nested records go as a whole.
std::string changeBody(const Schema &schema, const void *object, const FieldNames &changed);

} // namespace oms
