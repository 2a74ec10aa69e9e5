// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/listquery.h"

#include "server/database/listcompose.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>
#include <charconv>

namespace oms {

namespace {

constexpr std::size_t keptShapes = 256;
constexpr int farthestPage = 100000;
//! A page of 30 is cut from 50: few different limits make few different statements.
constexpr std::array limits {10, 20, 50, 100, 500, 1000, 10000};

//! The first rows of a result.
class FirstRows : public Rows {
public:
    FirstRows(RowsPtr rows, std::size_t size)
        : m_rows(std::move(rows))
        , m_size(size)
    { }
    std::size_t size() const override { return m_size; }
    std::int64_t affected() const override { return std::int64_t(m_size); }
    std::size_t columns() const override { return m_rows->columns(); }
    std::string_view columnName(std::size_t column) const override { return m_rows->columnName(column); }
    std::optional<std::string_view> at(std::size_t row, std::size_t column) const override
    {
        return m_rows->at(row, column);
    }

private:
    RowsPtr m_rows;
    std::size_t m_size;
};

//! What another process kept may be anything.
std::optional<std::int64_t> totalIn(const std::string &text)
{
    std::int64_t total = -1;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), total);
    if (error != std::errc() || stop != text.data() + text.size() || total < 0)
        return {};
    return total;
}

std::string orderText(const std::vector<SortKey> &order)
{
    std::string text;
    for (const auto &key : order)
        text += (text.empty() ? "" : ",") + std::string(key.isDescending ? "-" : "") + key.name;
    return text;
}

std::vector<SortKey> parseOrder(std::string_view text)
{
    std::vector<SortKey> order;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        auto name = text.substr(0, comma);
        const bool isDescending = name.starts_with('-');
        order.push_back({std::string(name.substr(isDescending ? 1 : 0)), isDescending});
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return order;
}

//! The last shown row's sort keys, found by their names.
std::vector<std::optional<std::string>> keysAt(const Rows &rows, std::size_t row)
{
    std::vector<std::optional<std::string>> values;
    std::optional<std::string> identity;
    for (std::size_t column = 0; column < rows.columns(); ++column) {
        const auto name = rows.columnName(column);
        if (!name.starts_with("sort_"))
            continue;
        const auto value = rows.at(row, column);
        if (name == "sort_id")
            identity = value;
        else
            values.emplace_back(value);
    }
    values.push_back(std::move(identity));
    return values;
}

//! As it was when these rows were read; empty when there are none.
std::string stampIn(const Rows &rows)
{
    for (std::size_t column = 0; rows.size() > 0 && column < rows.columns(); ++column)
        if (rows.columnName(column) == "list_stamp")
            return std::string(rows.at(0, column).value_or(""));
    return {};
}

//! The total when these rows are the last ones: nobody needs to count.
std::optional<std::int64_t> totalKnownBy(const ListRequest &request, std::size_t found, int fetched)
{
    const bool isEnd = !request.cursor && int(found) < fetched && (found > 0 || request.page == 1);
    return isEnd ? std::optional(std::int64_t(request.page - 1) * request.limit + std::int64_t(found)) : std::nullopt;
}

//! Predicates that let everybody see everything are called so.
bool isForAll(const Statement &visible)
{
    return std::string_view(visible.name).ends_with(".all");
}

std::int64_t countIn(const Rows &rows)
{
    return std::stoll(std::string(rows.at(0, 0).value_or("0")));
}

int roundedLimit(int limit)
{
    const auto found = std::lower_bound(limits.begin(), limits.end(), limit);
    return (found == limits.end() ? limit : *found) + 1; // one more tells whether there is another page
}

std::string uniqueName(const std::string &statement, const std::string &text)
{
    const auto hash = QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex();
    return statement + '#' + hash.left(12).toStdString();
}

std::string shapeText(const Statement &visible, const ListShape &shape)
{
    std::string text = visible.name;
    for (const auto *filter : shape.filters)
        text += '|' + filter->name;
    for (const auto &key : shape.keys)
        text += (key.isDescending ? "/-" : "/") + key.sort->name + (key.isNullInCursor ? "0" : "");
    return text + (shape.hasCursor ? "c" : shape.hasOffset ? "o" : "") + std::to_string(shape.limit);
}

void readNumber(const std::string &name, const std::string &text, int most, int &number,
                std::vector<FieldError> &errors)
{
    const auto value = parseValue(Kind::Integer, text);
    const auto *given = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    if (given && *given >= 1 && *given <= most)
        number = int(*given);
    else
        errors.push_back({name, "out_of_range", "must be a number from 1 to " + std::to_string(most)});
}

} // namespace

ListRequest liveOnly(ListRequest request)
{
    const bool isAsked = std::any_of(request.filters.begin(), request.filters.end(),
                                     [](const auto &filter) { return filter.first == "archived"; });
    if (!isAsked)
        request.filters.emplace_back("archived", false);
    return request;
}

ListQuery::ListQuery(const Statement &statement)
    : m_definition(statement)
    , m_totals(m_definition.name)
{ }

// From a request's query ----------------------------------------------------------------------------------------------

Result<ListRequest> ListQuery::parse(const std::map<std::string, std::string, std::less<>> &query) const
{
    ListRequest request;
    std::vector<FieldError> errors;
    for (const auto &[name, text] : query) {
        if (name == "page") {
            readNumber(name, text, farthestPage, request.page, errors);
        } else if (name == "limit") {
            readNumber(name, text, mostPerPage, request.limit, errors);
        } else if (name == "cursor") {
            request.cursor = ListCursor::parse(text);
            if (!request.cursor)
                errors.push_back({name, "invalid", "is not a cursor of this list"});
        } else if (name == "sort") {
            request.sort = parseOrder(text);
            if (request.sort.size() > m_definition.sorts.size())
                errors.push_back({name, "invalid", "names something twice"});
            for (const auto &key : request.sort)
                if (!knowsSort(key.name))
                    errors.push_back({name, "unknown", "cannot sort by " + key.name});
        } else if (const auto *filter = m_definition.filter(name)) {
            if (auto value = parseValue(filter->kind, text))
                request.filters.emplace_back(name, Param(*value));
            else
                errors.push_back({name, "wrong_type", "is not understood"});
        } else {
            errors.push_back({name, "unknown", "is not a parameter of this list"});
        }
    }
    if (!errors.empty())
        return refuse(ErrorCode::Invalid, "the query of the list", std::move(errors));
    return request;
}

// Composing -----------------------------------------------------------------------------------------------------------

//! Ends with the identity.
std::vector<SortKey> ListQuery::orderOf(const ListRequest &request) const
{
    const auto &first = m_definition.sorts.front();
    auto order = !request.sort.empty()                     ? request.sort
        : request.cursor && !request.cursor->order.empty() ? parseOrder(request.cursor->order)
                                                           : std::vector {SortKey {first.name, first.isDescending}};
    const auto identity = std::find_if(order.begin(), order.end(), [](const SortKey &key) { return key.name == "id"; });
    if (identity == order.end())
        order.push_back({"id", order.front().isDescending});
    else
        order.erase(identity + 1, order.end()); // nothing behind the identity can matter
    return order;
}

//! Whether the cursor was made by this list in this order.
bool ListQuery::fits(const ListRequest &request) const
{
    if (!request.cursor)
        return true;
    const auto order = orderOf(request);
    const bool isKnown =
        std::all_of(order.begin(), order.end(), [this](const SortKey &key) { return knowsSort(key.name); });
    return isKnown && request.cursor->order == orderText(order) && request.cursor->values.size() == order.size()
        && request.cursor->values.back().has_value();
}

ListQuery::ComposedPtr ListQuery::compose(const Statement &visible, const ListRequest &request) const
{
    ListShape shape;
    for (const auto &[name, value] : request.filters) {
        shape.filters.push_back(m_definition.filter(name));
        if (!shape.filters.back())
            throw std::logic_error(m_definition.name + " has no filter " + name);
    }
    for (const auto &key : orderOf(request)) {
        shape.keys.push_back({m_definition.sort(key.name), key.isDescending});
        if (!shape.keys.back().sort)
            throw std::logic_error(m_definition.name + " has no sort " + key.name);
    }
    shape.hasCursor = request.cursor.has_value();
    for (std::size_t i = 0; shape.hasCursor && i < shape.keys.size(); ++i)
        shape.keys[i].isNullInCursor = !request.cursor->values[i];
    shape.hasOffset = !shape.hasCursor && request.page > 1;
    shape.limit = roundedLimit(request.limit);
    return composed(visible, shape);
}

ListQuery::ComposedPtr ListQuery::composed(const Statement &visible, const ListShape &shape) const
{
    const auto key = shapeText(visible, shape);
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_composed.find(key); known != m_composed.end())
        return known->second;
    if (m_composed.size() >= keptShapes)
        m_composed.clear();
    auto made = std::make_shared<Composed>();
    made->listText = composeList(m_definition, visible.text, shape);
    made->listName = uniqueName(m_definition.name, made->listText);
    made->countText = composeCount(m_definition, visible.text, shape);
    made->countName = uniqueName(m_definition.name + ".count", made->countText);
    made->limit = shape.limit;
    const bool isPersonal = asksWho(m_definition, shape);
    made->isKept = !m_definition.stamp.empty() && !isPersonal;
    made->isForAll = isForAll(visible) && !isPersonal;
    return m_composed.emplace(key, std::move(made)).first->second;
}

// Running -------------------------------------------------------------------------------------------------------------

Result<ListRows> ListQuery::rows(Session &session, const Statement &visible, Params own,
                                 const ListRequest &request) const
{
    if (!fits(request))
        return refuseField("cursor", "invalid", "is not a cursor of this list");
    if (int(own.size()) != m_definition.ownParams(visible.text))
        throw std::logic_error(m_definition.name + ": wrong number of parameters");
    const auto statements = compose(visible, request);
    for (const auto &[name, value] : request.filters)
        own.push_back(value);
    const auto forCount = own;
    ListRows page;
    if (request.cursor) {
        for (const auto &value : request.cursor->values)
            if (value)
                own.emplace_back(*value);
    } else if (request.page > 1) {
        own.emplace_back(std::int64_t(request.page - 1) * request.limit);
    }
    try {
        page.rows = session.run(statements->list(), own);
    } catch (const DatabaseError &error) {
        // Class 22: a value that is no date, number, … can only come from a cursor made up by the client.
        if (!request.cursor || !error.sqlState().starts_with("22"))
            throw;
        return refuseField("cursor", "invalid", "is not a cursor of this list");
    }
    if (request.isTotalWanted) {
        const auto known = totalKnownBy(request, page.rows->size(), statements->limit);
        page.total = known ? *known : counted(session, *statements, forCount, stampIn(*page.rows));
    }
    const auto wanted = std::size_t(request.limit);
    if (page.rows->size() > wanted) {
        page.nextCursor = ListCursor {orderText(orderOf(request)), keysAt(*page.rows, wanted - 1)}.toText();
        page.rows = std::make_unique<FirstRows>(std::move(page.rows), wanted);
    }
    return page;
}

std::string ListQuery::stamp(Session &session) const
{
    if (m_definition.stamp.empty())
        return {};
    const auto name = m_definition.name + ".stamp";
    const auto text = "SELECT " + m_definition.stamp;
    return session.value({name.c_str(), text.c_str()}).value_or("");
}

std::int64_t ListQuery::total(Session &session, const Statement &visible, Params own, const ListRequest &request,
                              const std::string &stamp) const
{
    const auto statements = compose(visible, request);
    for (const auto &[name, value] : request.filters)
        own.push_back(value);
    return counted(session, *statements, own, stamp);
}

//! The stamp is older than the count, or as old: what was written between them has changed it.
std::int64_t ListQuery::counted(Session &session, const Composed &statements, const Params &params,
                                const std::string &stamp) const
{
    const auto count = [&] { return countIn(*session.run(statements.count(), params)); };
    if (!statements.isKept || stamp.empty())
        return count();
    auto key = statements.countName;
    for (std::size_t i = statements.isForAll ? 1 : 0; i < params.size(); ++i)
        key += '\n' + params[i].text().value_or("\r");
    const auto kept = m_totals.find(key, stamp, session.sharedStore());
    if (const auto known = kept ? totalIn(*kept) : std::nullopt)
        return *known;
    const auto total = count();
    m_totals.put(key, stamp, std::to_string(total), session.sharedStore());
    return total;
}

} // namespace oms
