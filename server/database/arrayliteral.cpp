// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/arrayliteral.h"

namespace oms {

namespace {

//! Reads one element up to its comma or the end; `text` starts behind them afterwards.
std::optional<std::string> takeElement(std::string_view &text)
{
    std::string element;
    if (text.front() != '"') {
        const auto end = std::min(text.find(','), text.size());
        element = text.substr(0, end);
        text.remove_prefix(end);
        return element == "NULL" ? std::string() : element;
    }
    for (text.remove_prefix(1); !text.empty() && text.front() != '"'; text.remove_prefix(1)) {
        if (text.front() == '\\')
            text.remove_prefix(1);
        if (text.empty())
            return {};
        element += text.front();
    }
    if (text.empty())
        return {};
    text.remove_prefix(1);
    return element;
}

} // namespace

std::string arrayLiteral(const Texts &texts)
{
    std::string literal = "{";
    for (const auto &text : texts) {
        if (literal.size() > 1)
            literal += ',';
        literal += '"';
        for (const char c : text) {
            if (c == '"' || c == '\\')
                literal += '\\';
            literal += c;
        }
        literal += '"';
    }
    return literal + '}';
}

std::optional<Texts> parseArrayLiteral(std::string_view literal)
{
    if (literal.size() < 2 || literal.front() != '{' || literal.back() != '}')
        return {};
    literal = literal.substr(1, literal.size() - 2);
    Texts texts;
    while (!literal.empty()) {
        auto element = takeElement(literal);
        if (!element)
            return {};
        texts.push_back(std::move(*element));
        if (literal.empty())
            break;
        if (literal.front() != ',' || literal.size() == 1)
            return {};
        literal.remove_prefix(1);
    }
    return texts;
}

} // namespace oms
