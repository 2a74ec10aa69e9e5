// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/row.h"

#include "server/database/arrayliteral.h"
#include "shared/core/json.h"

#include <algorithm>

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
{
    for (std::size_t column = 0; column < rows.columns(); ++column)
        assign(m_plan, schema, rows.columnName(column), column);
}

//! A column without a field is passed over: a statement may select more than one struct wants.
void RowReader::assign(Plan &plan, const Schema &schema, std::string_view name, std::size_t column)
{
    if (const auto *field = schema.find(name); field && field->kind != Kind::Record) {
        plan.plain.push_back({column, field});
        return;
    }
    for (const auto &field : schema.fields()) {
        if (field.kind != Kind::Record || !name.starts_with(field.name) || name.size() < field.name.size() + 2
            || name[field.name.size()] != '_')
            continue;
        auto nested = std::find_if(plan.nested.begin(), plan.nested.end(),
                                   [&field](const Plan &known) { return known.record == &field; });
        if (nested == plan.nested.end()) {
            nested = plan.nested.insert(nested, Plan());
            nested->record = &field;
        }
        assign(*nested, *field.nested(), name.substr(field.name.size() + 1), column);
        return;
    }
}

bool RowReader::isAbsent(const Plan &plan, std::size_t row) const
{
    return std::all_of(plan.plain.begin(), plan.plain.end(),
                       [&](const Plan::Plain &plain) { return !m_rows.at(row, plain.column); })
        && std::all_of(plan.nested.begin(), plan.nested.end(),
                       [&](const Plan &nested) { return isAbsent(nested, row); });
}

void RowReader::fill(const Plan &plan, std::size_t row, void *object) const
{
    for (const auto &[column, field] : plan.plain)
        if (!setColumn(*field, object, m_rows.at(row, column)))
            throw std::runtime_error("column " + std::string(m_rows.columnName(column)) + " does not fit its field");
    for (const auto &nested : plan.nested) {
        if (nested.record->nullable && isAbsent(nested, row))
            nested.record->clear(object);
        else
            fill(nested, row, nested.record->write(object));
    }
}

void RowReader::read(std::size_t row, void *object) const
{
    fill(m_plan, row, object);
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
