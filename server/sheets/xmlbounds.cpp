// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sheets/xmlbounds.h"

#include <algorithm>
#include <string>

namespace oms::sheets {

namespace {

constexpr int mostDepth = 64;
constexpr int mostAttributes = 200;
constexpr auto nowhere = std::string_view::npos;

//! An XML declaration may name UTF-8 only, so that the reader sees the markup that is seen here.
bool isUtf8Declared(std::string_view declaration)
{
    std::string lower(declaration);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return lower.find("encoding") == nowhere || lower.find("utf-8") != nowhere;
}

//! Where the tag that begins at `at` ends; nowhere when it has too many attributes or no end.
std::size_t endOfTag(std::string_view xml, std::size_t at)
{
    int attributes = 0;
    for (; at < xml.size() && xml[at] != '>'; ++at) {
        if (xml[at] == '"' || xml[at] == '\'') {
            at = xml.find(xml[at], at + 1);
            if (at == nowhere)
                return nowhere;
        } else if (xml[at] == '=' && ++attributes > mostAttributes) {
            return nowhere;
        }
    }
    return at < xml.size() ? at : nowhere;
}

} // namespace

bool isWithinBounds(std::string_view xml)
{
    if (xml.find('\0') != nowhere)
        return false;
    int depth = 0;
    for (auto at = xml.find('<'); at != nowhere; at = xml.find('<', at)) {
        const auto rest = xml.substr(at);
        if (rest.starts_with("<!--")) {
            at = xml.find("-->", at + 4);
        } else if (rest.starts_with("<![CDATA[")) {
            at = xml.find("]]>", at);
        } else if (rest.starts_with("<?")) {
            at = xml.find("?>", at);
            if (at != nowhere && !isUtf8Declared(rest.substr(0, std::min<std::size_t>(rest.find("?>"), 1'000))))
                return false;
        } else if (rest.starts_with("<!")) {
            return false;
        } else {
            const auto end = endOfTag(xml, at);
            if (end == nowhere)
                return false;
            if (rest.starts_with("</"))
                --depth;
            else if (xml[end - 1] != '/' && ++depth > mostDepth)
                return false;
            at = end;
        }
        if (at == nowhere)
            return false;
    }
    return true;
}

} // namespace oms::sheets
