// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string_view>

namespace oms {

//! Every title and choice that a schema shows, marked for translation here because `shared` knows no languages. A test
//! compares this list with the schemas.
std::span<const char *const> schemaWords();

} // namespace oms
