// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace oms {

//! `text` with every `{place}` replaced.
inline std::string withPlace(std::string text, std::string_view place, std::string_view replacement)
{
    for (auto at = text.find(place); at != text.npos; at = text.find(place, at + replacement.size()))
        text.replace(at, place.size(), replacement);
    return text;
}

} // namespace oms
