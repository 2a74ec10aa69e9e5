// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/openapischema.h"

#include <algorithm>

namespace oms::http {

namespace {

struct KindRow {
    Kind kind;
    std::string_view type;
    std::string_view format;
};

constexpr KindRow kinds[] = {
    {Kind::Text, "string", {}},     {Kind::Integer, "integer", "int64"},    {Kind::Boolean, "boolean", {}},
    {Kind::Uuid, "string", "uuid"}, {Kind::Instant, "string", "date-time"}, {Kind::Date, "string", "date"},
    {Kind::Texts, "array", {}},     {Kind::Record, "object", {}},           {Kind::Records, "array", {}},
};

std::string_view formatOf(const Field &field)
{
    switch (field.rules.format) {
    case Format::Email:
        return "email";
    case Format::Secret:
        return "password";
    default:
        return {};
    }
}

//! "health_report" -> "HealthReport".
std::string titled(std::string_view name)
{
    std::string title;
    bool isFirst = true;
    for (const char c : name) {
        if (c != '_')
            title += isFirst && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        isFirst = c == '_';
    }
    return title;
}

bool isPresent(const Field &field, Shape shape)
{
    const auto access = field.rules.access;
    switch (shape) {
    case Shape::Answered:
        return access != Access::WriteOnly;
    case Shape::Created:
        return access != Access::ReadOnly;
    case Shape::Changed:
        break;
    }
    return access != Access::ReadOnly && access != Access::CreateOnly;
}

bool isNeeded(const Field &field, Shape shape)
{
    return shape == Shape::Answered || (shape == Shape::Created && field.rules.required);
}

//! What is inside a record is sent as a whole, also when the record is only changed.
Shape inside(Shape shape)
{
    return shape == Shape::Changed ? Shape::Created : shape;
}

void writeLimits(JsonWriter &json, const Field &field)
{
    const auto &rules = field.rules;
    if (!field.choices.empty()) {
        json.key("enum").beginArray();
        for (const auto code : field.choices)
            json.value(code);
        if (field.nullable)
            json.null();
        json.endArray();
    } else if (field.kind == Kind::Text) {
        json.member("maxLength", rules.maxLength);
        if (rules.required)
            json.member("minLength", 1);
        if (const auto format = formatOf(field); !format.empty())
            json.member("format", format);
    } else if (field.kind == Kind::Integer) {
        if (rules.min != std::numeric_limits<std::int64_t>::min())
            json.member("minimum", rules.min);
        if (rules.max != std::numeric_limits<std::int64_t>::max())
            json.member("maximum", rules.max);
    }
}

} // namespace

void writeKind(JsonWriter &json, Kind kind, bool nullable)
{
    const auto &row =
        *std::find_if(std::begin(kinds), std::end(kinds), [kind](const auto &r) { return r.kind == kind; });
    if (nullable)
        json.key("type").beginArray().value(row.type).value("null").endArray();
    else
        json.member("type", row.type);
    if (!row.format.empty())
        json.member("format", row.format);
    if (kind == Kind::Texts)
        json.key("items").beginObject().member("type", "string").endObject();
}

void SchemaCatalogue::mention(const Schema &schema, Shape shape)
{
    if (!m_mentioned.emplace(std::pair(schema.name(), shape), &schema).second)
        return;
    for (const auto &field : schema.fields())
        if (field.nested && isPresent(field, shape))
            mention(*field.nested(), inside(shape));
}

std::string SchemaCatalogue::nameOf(const Schema &schema, Shape shape) const
{
    if (shape == Shape::Changed)
        return titled(schema.name()) + "Change";
    // What is only ever sent, such as a sign-in, needs no second name.
    if (shape == Shape::Created && m_mentioned.contains({schema.name(), Shape::Answered}))
        return titled(schema.name()) + "Create";
    return titled(schema.name());
}

std::string SchemaCatalogue::reference(const Schema &schema, Shape shape) const
{
    return "#/components/schemas/" + nameOf(schema, shape);
}

void SchemaCatalogue::write(JsonWriter &json) const
{
    for (const auto &[name, schema] : m_mentioned) {
        json.key(nameOf(*schema, name.second));
        write(json, *schema, name.second);
    }
}

void SchemaCatalogue::write(JsonWriter &json, const Schema &schema, Shape shape) const
{
    json.beginObject().member("type", "object").key("properties").beginObject();
    for (const auto &field : schema.fields())
        if (isPresent(field, shape))
            writeField(json, field, shape);
    json.endObject();
    const auto &fields = schema.fields();
    if (std::any_of(fields.begin(), fields.end(),
                    [&](const Field &f) { return isPresent(f, shape) && isNeeded(f, shape); })) {
        json.key("required").beginArray();
        for (const auto &field : fields)
            if (isPresent(field, shape) && isNeeded(field, shape))
                json.value(field.name);
        json.endArray();
    }
    if (shape != Shape::Answered)
        json.key("additionalProperties").value(Value(false));
    json.endObject();
}

void SchemaCatalogue::writeField(JsonWriter &json, const Field &field, Shape shape) const
{
    json.key(field.name).beginObject();
    if (field.kind == Kind::Record && field.nullable) {
        json.key("anyOf").beginArray();
        json.beginObject().member("$ref", reference(*field.nested(), inside(shape))).endObject();
        json.beginObject().member("type", "null").endObject().endArray();
    } else if (field.kind == Kind::Record) {
        json.member("$ref", reference(*field.nested(), inside(shape)));
    } else if (field.rules.format != Format::Json) { // else: any JSON value, which an empty schema says
        writeKind(json, field.kind, field.nullable);
        writeLimits(json, field);
    }
    if (field.kind == Kind::Records)
        json.key("items").beginObject().member("$ref", reference(*field.nested(), inside(shape))).endObject();
    if (!field.rules.title.empty())
        json.member("title", field.rules.title);
    if (!field.rules.help.empty())
        json.member("description", field.rules.help);
    if (shape == Shape::Answered && field.rules.access == Access::ReadOnly)
        json.member("readOnly", true);
    json.endObject();
}

} // namespace oms::http
