// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/rowjson.h"

#include "server/database/arrayliteral.h"

#include <algorithm>
#include <array>

namespace oms {

namespace {

//! Of text without anything to escape.
void writeQuoted(JsonWriter &json, std::string_view text)
{
    std::array<char, 40> quoted;
    if (text.size() + 2 > quoted.size())
        return void(json.value(text));
    quoted.front() = '"';
    *std::copy(text.begin(), text.end(), quoted.begin() + 1) = '"';
    json.raw({quoted.data(), text.size() + 2});
}

//! PostgreSQL writes "2026-06-11 16:02:00.25+00" in our sessions, which are in UTC.
void writeInstant(JsonWriter &json, std::string_view text)
{
    constexpr std::string_view utc = "+00";
    std::array<char, 32> iso;
    if (!text.ends_with(utc) || text.size() > iso.size())
        return void(json.value(Value(parseInstant(text).value())));
    auto *end = std::copy(text.begin(), text.end() - utc.size(), iso.begin());
    *std::find(iso.begin(), end, ' ') = 'T';
    *end++ = 'Z';
    writeQuoted(json, std::string_view(iso.begin(), end));
}

} // namespace

RowJson::RowJson(const Schema &schema, const void *blank, const Rows &rows, const Withheld &withheld)
    : m_blank(blank)
    , m_rows(rows)
    , m_plan(RowPlan::of(schema, rows))
{
    for (const auto &step : m_plan.steps)
        m_isBlank.push_back(!step.isFilled()
                            || std::find(withheld.begin(), withheld.end(), step.field->name) != withheld.end());
}

void RowJson::write(JsonWriter &json, std::size_t row) const
{
    json.beginObject();
    for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
        const auto &step = m_plan.steps[i];
        if (step.field->rules.access == Access::WriteOnly)
            continue;
        json.raw(step.key);
        if (m_isBlank[i])
            json.field(*step.field, m_blank);
        else
            column(json, step, row);
    }
    json.endObject();
}

RecordText RowJson::text(std::size_t row) const
{
    JsonWriter json;
    write(json, row);
    RecordText text {json.take()};
    for (const auto &step : m_plan.steps)
        if (step.field->name == "version" && step.column != RowPlan::none)
            text.version = std::stoll(std::string(m_rows.at(row, step.column).value()));
    return text;
}

std::string RowJson::array() const
{
    JsonWriter json;
    json.beginArray();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        write(json, row);
    return json.endArray().take();
}

void RowJson::record(JsonWriter &json, const RowPlan::Step &step, std::size_t row) const
{
    if (step.field->nullable && step.isAbsent(m_rows, row))
        return void(json.null());
    json.beginObject();
    for (const auto &inner : step.nested) {
        if (!inner.isFilled())
            throw std::logic_error("no column fills " + std::string(inner.field->name) + " of "
                                   + std::string(step.field->name));
        json.raw(inner.key);
        column(json, inner, row);
    }
    json.endObject();
}

void RowJson::column(JsonWriter &json, const RowPlan::Step &step, std::size_t row) const
{
    const auto &field = *step.field;
    if (field.kind == Kind::Record)
        return record(json, step, row);
    const auto text = m_rows.at(row, step.column);
    if (!text && field.kind == Kind::Records)
        return void(json.raw("[]"));
    if (!text && !field.nullable)
        throw std::runtime_error("column " + std::string(m_rows.columnName(step.column)) + " does not fit its field");
    if (!text)
        return void(json.null());
    switch (field.kind) {
    case Kind::Boolean:
        return void(json.raw(*text == "t" ? "true" : "false"));
    case Kind::Integer:
    case Kind::Records:
        return void(json.raw(*text));
    case Kind::Uuid:
    case Kind::Date:
        return writeQuoted(json, *text);
    case Kind::Instant:
        return writeInstant(json, *text);
    case Kind::Texts:
        return void(json.value(Value(parseArrayLiteral(*text).value())));
    default:
        return void(field.rules.format == Format::Json ? json.raw(*text) : json.value(*text));
    }
}

} // namespace oms
