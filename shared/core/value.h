// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/time.h"
#include "shared/core/uuid.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace oms {

//! What a field can hold, the same on every medium (struct, JSON, PostgreSQL, SQLite, table cell, form).
enum class Kind { Text, Integer, Boolean, Uuid, Instant, Date, Texts, Record, Records };

using Texts = std::vector<std::string>;

//! One value of any plain kind; monostate is null. Nested records are reached through their own schema.
using Value = std::variant<std::monostate, bool, std::int64_t, std::string, Uuid, Instant, Date, Texts>;

inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

//! The value as text on the wire: ISO times, decimal integers, "true"/"false"; null is empty.
std::string toText(const Value &value);
//! The reverse; nothing when `text` is not of that kind. Integers are 64 bit, without blanks.
std::optional<Value> parseValue(Kind kind, std::string_view text);

//! "must be a whole number": what to tell somebody who sent something else.
std::string_view expectation(Kind kind);

} // namespace oms
