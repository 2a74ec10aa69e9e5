// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace oms::blobs {

//! A part of a file: from `begin` up to, and without, `end`.
struct ByteRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

//! What a Range header asks of a file with `size` bytes (RFC 9110, 14): one range "bytes=500-999", "bytes=500-" or
//! "bytes=-500". Nothing: answer the whole, as for a header that cannot be understood or asks for several parts.
//! An empty range: none of it is there (416).
std::optional<ByteRange> rangeOf(std::string_view header, std::int64_t size);

} // namespace oms::blobs
