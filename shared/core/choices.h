// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace oms {

//! The text codes of an enumeration, the same in SQL, JSON and C++. Specialise with
//! `static constexpr std::array codes {"active"sv, …}` in the order of the enumerators (which start at 0).
template<class Enum>
struct Choices;

template<class Enum>
constexpr std::string_view codeOf(Enum value)
{
    return Choices<Enum>::codes[static_cast<std::size_t>(value)];
}

template<class Enum>
constexpr std::optional<Enum> fromCode(std::string_view code)
{
    for (std::size_t i = 0; i < Choices<Enum>::codes.size(); ++i)
        if (Choices<Enum>::codes[i] == code)
            return static_cast<Enum>(i);
    return {};
}

} // namespace oms
