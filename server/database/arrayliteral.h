// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace oms {

//! PostgreSQL's text form of a text[]: {"a","b \"c\""}.
std::string arrayLiteral(const Texts &texts);
//! The reverse, one dimension; a NULL element becomes empty. Nothing when it is not an array.
std::optional<Texts> parseArrayLiteral(std::string_view literal);

} // namespace oms
