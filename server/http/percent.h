// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace oms::http {

enum class Plus { IsPlus, IsBlank }; //!< in a path '+' is itself, in a query it is a blank

//! Undoes percent-encoding. Nothing when an escape is broken, or when the result is not UTF-8 or holds a control
//! character (PostgreSQL would refuse it later, and nobody types one).
std::optional<std::string> percentDecoded(std::string_view text, Plus plus = Plus::IsPlus);

bool isUtf8(std::string_view text);

} // namespace oms::http
