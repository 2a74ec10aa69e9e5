// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

//! Entity tags: `"7-1f0c…"`, the record's version and a digest of what was answered. The version is what If-Match
//! means; the digest also changes when something joined does (a fitter's name), so a 304 never hides news.
namespace oms::http {

std::string entityTag(std::string_view body, std::optional<std::int64_t> version = {});

//! Whether one of the tags of an If-None-Match header is this one (weak comparison, RFC 9110 13.1.2).
bool matchesAny(std::string_view ifNoneMatch, std::string_view tag);

//! The version in an If-Match header. Refuses: PreconditionRequired when it is empty, Invalid when it is not one tag of
//! ours; `"7"` without a digest is taken too.
Result<int> seenVersionIn(std::string_view ifMatch);

} // namespace oms::http
