// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/listcompose.h"

#include "server/database/placeholders.h"
#include "sql/database.h"

#include <algorithm>

namespace oms {

namespace {

std::string param(int number)
{
    return '$' + std::to_string(number);
}

//! `?` outside quotes becomes the parameter.
std::string withParam(const std::string &expression, int number)
{
    std::string text;
    bool isQuoted = false;
    for (const char c : expression) {
        isQuoted ^= c == '\'';
        if (c == '?' && !isQuoted)
            text += param(number);
        else
            text += c;
    }
    return text;
}

std::string filtersOf(const ListShape &shape, int firstParam)
{
    std::string text = "true";
    for (const auto *filter : shape.filters)
        text += " AND (" + withParam(filter->expression, firstParam++) + ')';
    return text;
}

//! Which rows come behind the one that the cursor describes. PostgreSQL puts nulls last when ascending and first when
//! descending, and no comparison with null is true, so each case is written out.
class Behind {
public:
    Behind(const ListShape &shape, int firstParam)
        : m_shape(shape)
    {
        for (const auto &key : shape.keys)
            m_params.push_back(key.isNullInCursor ? 0 : firstParam++);
    }

    std::string text() const
    {
        if (const auto row = asRowComparison(); !row.empty())
            return row;
        std::string text;
        std::string equalSoFar;
        for (std::size_t i = 0; i < m_shape.keys.size(); ++i) {
            if (const auto behind = isBehind(i); !behind.empty())
                text += (text.empty() ? "(" : " OR (") + equalSoFar + behind + ')';
            equalSoFar += isEqual(i) + " AND ";
        }
        return '(' + text + ')';
    }

private:
    std::string expression(std::size_t i) const { return '(' + m_shape.keys[i].sort->expression + ')'; }

    std::string isEqual(std::size_t i) const
    {
        return m_params[i] == 0 ? expression(i) + " IS NULL" : expression(i) + " = " + param(m_params[i]);
    }

    std::string isBehind(std::size_t i) const
    {
        const auto &key = m_shape.keys[i];
        if (m_params[i] == 0)
            return key.isDescending ? expression(i) + " IS NOT NULL" : "";
        if (key.isDescending)
            return expression(i) + " < " + param(m_params[i]);
        const auto greater = expression(i) + " > " + param(m_params[i]);
        return key.sort->isNotNull ? greater : '(' + greater + " OR " + expression(i) + " IS NULL)";
    }

    //! One range of an index, when all keys go the same way and no null can come behind.
    std::string asRowComparison() const
    {
        const bool isDescending = m_shape.keys.front().isDescending;
        const bool isPossible = std::all_of(m_shape.keys.begin(), m_shape.keys.end(), [&](const auto &key) {
            return key.isDescending == isDescending && !key.isNullInCursor && (isDescending || key.sort->isNotNull);
        });
        if (!isPossible)
            return {};
        std::string left;
        std::string right;
        for (std::size_t i = 0; i < m_shape.keys.size(); ++i) {
            left += (i ? ", " : "") + expression(i);
            right += (i ? ", " : "") + param(m_params[i]);
        }
        return "ROW(" + left + (isDescending ? ") < ROW(" : ") > ROW(") + right + ')';
    }

    const ListShape &m_shape;
    std::vector<int> m_params; //!< 0 where the cursor holds null
};

std::string keyName(const ListShape &shape, std::size_t i)
{
    return i + 1 == shape.keys.size() ? "sort_id" : "sort_" + std::to_string(i + 1);
}

//! The SELECT that is limited: the innermost one in parentheses around {limit}, else everything.
std::string limitedPart(const std::string &text)
{
    int depth = 0;
    auto begin = text.find("{limit}");
    auto end = begin;
    while (begin > 0 && depth <= 0) {
        --begin;
        depth += text[begin] == '(' ? 1 : text[begin] == ')' ? -1 : 0;
    }
    if (depth <= 0)
        return text;
    while (end < text.size() && depth > 0) {
        depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
        ++end;
    }
    return text.substr(begin + 1, end - begin - 2);
}

} // namespace

std::string composeList(const ListDefinition &definition, const std::string &visible, const ListShape &shape)
{
    int next = definition.ownParams(visible) + 1;
    auto filters = filtersOf(shape, next);
    next += int(shape.filters.size());
    if (shape.hasCursor) {
        filters += " AND " + Behind(shape, next).text();
        next += int(
            std::count_if(shape.keys.begin(), shape.keys.end(), [](const auto &key) { return !key.isNullInCursor; }));
    }
    std::string keys;
    std::string sort;
    std::string order;
    if (!definition.stamp.empty())
        keys = ", " + definition.stamp + " AS list_stamp";
    for (std::size_t i = 0; i < shape.keys.size(); ++i) {
        const auto &key = shape.keys[i];
        const char *direction = key.isDescending ? " DESC" : " ASC";
        keys += ", " + key.sort->expression + " AS " + keyName(shape, i);
        sort += (i ? ", " : "") + key.sort->expression + direction;
        order += (i ? ", " : "") + keyName(shape, i) + direction;
    }
    // A literal: with a parameter the planner would expect a tenth of the table and choose its plan for that.
    auto limit = "LIMIT " + std::to_string(shape.limit);
    if (shape.hasOffset)
        limit += " OFFSET " + param(next);

    auto text = withPlace(definition.text, "{visible}", visible);
    text = withPlace(text, "{filters}", filters);
    text = withPlace(text, "{keys}", keys);
    text = withPlace(text, "{sort}", sort);
    text = withPlace(text, "{order}", order);
    return withPlace(text, "{limit}", limit);
}

bool asksWho(const ListDefinition &definition, const ListShape &shape)
{
    const auto speaks = [](const std::string &text) {
        const auto at = text.find("$1");
        return at != text.npos && (at + 2 == text.size() || text[at + 2] < '0' || text[at + 2] > '9');
    };
    return speaks(limitedPart(definition.text))
        || std::any_of(shape.filters.begin(), shape.filters.end(),
                       [&](const auto *filter) { return speaks(filter->expression); });
}

std::string composeCount(const ListDefinition &definition, const std::string &visible, const ListShape &shape)
{
    auto text = withPlace(limitedPart(definition.text), "{visible}", visible);
    text = withPlace(text, "{filters}", filtersOf(shape, definition.ownParams(visible) + 1));
    for (const char *order : {"{sort}", "{order}"})
        text = withPlace(text, order, "NULL::integer"); // a constant: nothing is sorted
    for (const char *place : {"{keys}", "{limit}"})
        text = withPlace(text, place, "");
    return withPlace(sql::database::countOf.text, "{list}", text);
}

} // namespace oms
