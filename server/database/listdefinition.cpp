// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/listdefinition.h"

#include "server/database/placeholders.h"
#include "sql/database.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>
#include <utility>

namespace oms {

namespace {

constexpr std::string_view filterMark = "-- filter ";
constexpr std::string_view sortMark = "-- sort ";
constexpr std::string_view countedMark = "-- counted by ";

constexpr std::array<std::pair<std::string_view, Kind>, 7> kinds {{
    {"text", Kind::Text},
    {"integer", Kind::Integer},
    {"boolean", Kind::Boolean},
    {"uuid", Kind::Uuid},
    {"instant", Kind::Instant},
    {"date", Kind::Date},
    {"texts", Kind::Texts},
}};

[[noreturn]] void refuse(const std::string &statement, std::string_view why)
{
    throw std::logic_error("list statement " + statement + ": " + std::string(why));
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

struct Head {
    std::string_view name;
    std::string_view words; //!< behind the name
    std::string_view expression; //!< behind the colon
};

//! "name words: expression"
Head split(std::string_view line)
{
    const auto colon = line.find(':');
    const auto head = trimmed(line.substr(0, colon));
    const auto blank = std::min(head.find(' '), head.size());
    return {head.substr(0, blank), trimmed(head.substr(blank)),
            colon == line.npos ? std::string_view() : trimmed(line.substr(colon + 1))};
}

int highestParam(std::string_view text)
{
    int highest = 0;
    for (auto at = text.find('$'); at != text.npos; at = text.find('$', at + 1)) {
        int number = 0;
        std::from_chars(text.data() + at + 1, text.data() + text.size(), number);
        highest = std::max(highest, number);
    }
    return highest;
}

} // namespace

ListDefinition::ListDefinition(const Statement &statement)
    : name(statement.name)
{
    std::string_view rest = statement.text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        takeLine(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    for (const char *place : {"{filters}", "{keys}", "{sort}", "{limit}"})
        if (text.find(place) == text.npos)
            refuse(name, std::string("it has no place ") + place);
    if (identity.expression.empty())
        refuse(name, "it has no line '-- sort id: …' to tell equal rows apart");
}

int ListDefinition::ownParams(std::string_view visible) const
{
    const bool isScoped = text.find("{visible}") != text.npos;
    return std::max(highestParam(text), isScoped ? highestParam(visible) : 0);
}

void ListDefinition::takeLine(std::string_view line)
{
    if (line.starts_with(filterMark))
        takeFilter(line.substr(filterMark.size()));
    else if (line.starts_with(sortMark))
        takeSort(line.substr(sortMark.size()));
    else if (line.starts_with(countedMark))
        takeCounted(line.substr(countedMark.size()));
    else if (!line.starts_with("--"))
        text += std::string(line) + '\n';
}

void ListDefinition::takeFilter(std::string_view line)
{
    const auto head = split(line);
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const auto &known) {
        return known.first == (head.words.empty() ? "text" : head.words);
    });
    if (kind == kinds.end() || head.name.empty() || head.expression.find('?') == head.expression.npos)
        refuse(name, "a filter line is '-- filter NAME[ KIND]: expression with ?'");
    filters.push_back({std::string(head.name), kind->second, std::string(head.expression)});
}

void ListDefinition::takeSort(std::string_view line)
{
    const auto head = split(line);
    if (head.name.empty() || head.expression.empty())
        refuse(name, "a sort line is '-- sort NAME[ desc][ not null]: expression'");
    const bool isId = head.name == "id";
    sorts.push_back({std::string(head.name), std::string(head.expression), head.words.find("desc") != head.words.npos,
                     isId || head.words.find("not null") != head.words.npos});
    if (isId)
        identity = sorts.back();
}

void ListDefinition::takeCounted(std::string_view line)
{
    auto tables = '{' + std::string(trimmed(line)) + '}';
    std::replace(tables.begin(), tables.end(), ' ', ',');
    stamp = withPlace(sql::database::listStamp.text, "{tables}", tables);
    stamp.insert(0, "(").append(")");
}

const ListDefinition::Filter *ListDefinition::filter(std::string_view wanted) const
{
    const auto found = std::find_if(filters.begin(), filters.end(), [&](const Filter &f) { return f.name == wanted; });
    return found == filters.end() ? nullptr : &*found;
}

const ListDefinition::Sort *ListDefinition::sort(std::string_view wanted) const
{
    const auto found = std::find_if(sorts.begin(), sorts.end(), [&](const Sort &s) { return s.name == wanted; });
    return found == sorts.end() ? nullptr : &*found;
}

} // namespace oms
