// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/value.h"

#include <charconv>

namespace oms {

namespace {

struct TextOf {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(const std::string &value) const { return value; }
    std::string operator()(const Uuid &value) const { return value.toString(); }
    std::string operator()(Instant value) const { return toIso(value); }
    std::string operator()(Date value) const { return toIso(value); }
    std::string operator()(const Texts &values) const
    {
        std::string joined;
        for (const auto &value : values)
            joined += (joined.empty() ? "" : ",") + value;
        return joined;
    }
};

template<class T>
std::optional<Value> lift(std::optional<T> value)
{
    return value ? std::optional<Value>(*value) : std::nullopt;
}

std::optional<Value> parseInteger(std::string_view text)
{
    std::int64_t number = 0;
    const auto *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end)
        return {};
    return number;
}

Texts split(std::string_view text)
{
    Texts parts;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        parts.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return parts;
}

} // namespace

std::string toText(const Value &value)
{
    return std::visit(TextOf(), value);
}

std::optional<Value> parseValue(Kind kind, std::string_view text)
{
    switch (kind) {
    case Kind::Text:
        return std::string(text);
    case Kind::Integer:
        return parseInteger(text);
    case Kind::Boolean:
        if (text == "true" || text == "false")
            return text == "true";
        return {};
    case Kind::Uuid:
        return lift(Uuid::parse(text));
    case Kind::Instant:
        return lift(parseInstant(text));
    case Kind::Date:
        return lift(parseDate(text));
    case Kind::Texts:
        return split(text);
    case Kind::Record:
    case Kind::Records:
        break;
    }
    return {};
}

std::string_view expectation(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return "must be text";
    case Kind::Integer:
        return "must be a whole number";
    case Kind::Boolean:
        return "must be true or false";
    case Kind::Uuid:
        return "must be a UUID";
    case Kind::Instant:
        return "must be a time such as 2026-06-11T16:02:00Z";
    case Kind::Date:
        return "must be a day such as 2026-06-11";
    case Kind::Texts:
        return "must be a list of texts";
    case Kind::Record:
        return "must be an object";
    case Kind::Records:
        return "must be a list of objects";
    }
    return {};
}

} // namespace oms
