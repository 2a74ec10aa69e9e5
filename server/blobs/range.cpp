// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/blobs/range.h"

#include <algorithm>
#include <charconv>

namespace oms::blobs {

namespace {

//! Digits only; nothing when it is empty or anything else.
std::optional<std::int64_t> number(std::string_view text)
{
    std::int64_t value = 0;
    const auto *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc() || stop != end || value < 0)
        return {};
    return value;
}

} // namespace

std::optional<ByteRange> rangeOf(std::string_view header, std::int64_t size)
{
    constexpr std::string_view unit = "bytes=";
    if (!header.starts_with(unit))
        return {};
    header.remove_prefix(unit.size());
    const auto dash = header.find('-');
    if (dash == header.npos)
        return {};
    const auto first = number(header.substr(0, dash));
    const auto last = number(header.substr(dash + 1));
    if (dash == 0)
        return last ? std::optional(ByteRange {std::max<std::int64_t>(size - *last, 0), size}) : std::nullopt;
    if (!first || (!last && dash + 1 != header.size()) || (last && *last < *first))
        return {};
    if (*first >= size)
        return ByteRange {size, size};
    return ByteRange {*first, last ? std::min(*last, size - 1) + 1 : size};
}

} // namespace oms::blobs
