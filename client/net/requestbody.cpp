// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/net/requestbody.h"

namespace oms {

namespace {

void member(JsonWriter &json, const Field &field, const void *object)
{
    json.key(field.name);
    if (!field.nested) {
        const auto value = field.get(object);
        const auto *text = std::get_if<std::string>(&value);
        text &&field.rules.format == Format::Json ? json.raw(*text) : json.value(value);
    } else if (field.kind == Kind::Record) {
        const auto *inner = field.read(object, 0);
        inner ? json.object(*field.nested(), inner) : json.null();
    } else {
        json.beginArray();
        for (std::size_t i = 0; i < field.count(object); ++i)
            json.object(*field.nested(), field.read(object, i));
        json.endArray();
    }
}

bool saysSomething(const Field &field, const void *object)
{
    if (field.nested)
        return field.kind == Kind::Records || field.read(object, 0);
    const auto value = field.get(object);
    const auto *id = std::get_if<Uuid>(&value);
    return !isNull(value) && !(id && id->isNil());
}

template<class Wanted>
std::string body(const Schema &schema, const void *object, const Wanted &isWanted)
{
    JsonWriter json;
    json.beginObject();
    for (const auto &field : schema.fields())
        if (field.rules.access != Access::ReadOnly && isWanted(field))
            member(json, field, object);
    return json.endObject().take();
}

} // namespace

std::string createBody(const Schema &schema, const void *object)
{
    return body(schema, object, [object](const Field &field) { return saysSomething(field, object); });
}

std::string changeBody(const Schema &schema, const void *object, const FieldNames &changed)
{
    return body(schema, object, [&changed](const Field &field) { return changed.contains(field.name); });
}

} // namespace oms
