// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/row.h"

#include "server/database/arrayliteral.h"
#include "shared/core/json.h"

namespace oms {

namespace {

std::optional<Value> parseColumn(Kind kind, std::string_view text)
{
    switch (kind) {
    case Kind::Boolean:
        if (text == "t" || text == "f")
            return Value(text == "t");
        return {};
    case Kind::Texts:
        if (auto texts = parseArrayLiteral(text))
            return Value(std::move(*texts));
        return {};
    default:
        return parseValue(kind, text);
    }
}

//! A list of records comes as a column of JSON (json_agg); NULL is the empty list.
bool setRecords(const Field &field, void *object, std::optional<std::string_view> json)
{
    field.clear(object);
    const auto append = [&]() -> void * { return field.write(object); };
    return !json
        || detail::eachInData("{\"data\":" + std::string(*json) + '}', nullptr, *field.nested(), append).has_value();
}

bool setColumn(const Field &field, void *object, std::optional<std::string_view> text)
{
    if (field.kind == Kind::Records)
        return setRecords(field, object, text);
    if (!text)
        return field.set(object, Value());
    auto value = parseColumn(field.kind, *text);
    return value && field.set(object, std::move(*value));
}

} // namespace

RowReader::RowReader(const Schema &schema, const Rows &rows)
    : m_rows(rows)
    , m_plan(RowPlan::of(schema, rows))
{ }

void RowReader::fill(const std::vector<RowPlan::Step> &steps, std::size_t row, void *object) const
{
    for (const auto &step : steps) {
        const auto &field = *step.field;
        if (step.column != RowPlan::none) {
            if (!setColumn(field, object, m_rows.at(row, step.column)))
                throw std::runtime_error("column " + std::string(m_rows.columnName(step.column))
                                         + " does not fit its field");
        } else if (!step.nested.empty()) {
            if (field.nullable && step.isAbsent(m_rows, row))
                field.clear(object);
            else
                fill(step.nested, row, field.write(object));
        }
    }
}

void RowReader::read(std::size_t row, void *object) const
{
    fill(m_plan.steps, row, object);
}

void readRow(const Schema &schema, const Rows &rows, std::size_t row, void *object)
{
    RowReader(schema, rows).read(row, object);
}

void readRows(const Schema &schema, const Rows &rows, const std::function<void *(std::size_t row)> &objectFor)
{
    const RowReader reader(schema, rows);
    for (std::size_t row = 0; row < rows.size(); ++row)
        reader.read(row, objectFor(row));
}

} // namespace oms
