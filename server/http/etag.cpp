// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/etag.h"

#include <charconv>
#include <functional>

namespace oms::http {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t");
    return from == text.npos ? std::string_view() : text.substr(from, text.find_last_not_of(" \t") + 1 - from);
}

std::string_view withoutWeakness(std::string_view tag)
{
    return tag.starts_with("W/") ? tag.substr(2) : tag;
}

} // namespace

std::string entityTag(std::string_view body, std::optional<std::int64_t> version)
{
    char digest[16];
    const auto end = std::to_chars(digest, digest + sizeof digest, std::hash<std::string_view> {}(body), 16).ptr;
    return '"' + (version ? std::to_string(*version) + '-' : std::string()) + std::string(digest, end) + '"';
}

bool matchesAny(std::string_view ifNoneMatch, std::string_view tag)
{
    while (!ifNoneMatch.empty()) {
        const auto comma = ifNoneMatch.find(',');
        const auto candidate = trimmed(ifNoneMatch.substr(0, comma));
        if (candidate == "*" || withoutWeakness(candidate) == withoutWeakness(tag))
            return true;
        ifNoneMatch = comma == ifNoneMatch.npos ? std::string_view() : ifNoneMatch.substr(comma + 1);
    }
    return false;
}

Result<int> seenVersionIn(std::string_view ifMatch)
{
    if (ifMatch.empty())
        return refuse(ErrorCode::PreconditionRequired, "Send If-Match with the ETag of the record that you saw");
    const auto tag = withoutWeakness(trimmed(ifMatch));
    const auto inner =
        tag.size() > 2 && tag.front() == '"' && tag.back() == '"' ? tag.substr(1, tag.size() - 2) : std::string_view();
    int version = 0;
    const auto [end, error] = std::from_chars(inner.data(), inner.data() + inner.size(), version);
    const bool isWhole = end == inner.data() + inner.size() || *end == '-';
    if (inner.empty() || error != std::errc() || !isWhole || version < 1)
        return refuseField("If-Match", "wrong_type", "must be the ETag of the record that you saw");
    return version;
}

} // namespace oms::http
