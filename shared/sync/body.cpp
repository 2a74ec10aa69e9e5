// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/body.h"

#include "shared/sync/kinds.h"
#include "shared/sync/units.h"

#include <algorithm>

namespace oms::sync {

Body::Body(const RecordRow &row)
    : m_row(&row)
    , m_object(row.make())
{ }

std::optional<Body> Body::read(std::string_view entity, std::string_view json)
{
    const auto *row = recordRow(entity);
    if (!row)
        return {};
    Body body(*row);
    auto names = readJson(row->schema(), body.m_object.get(), json, Purpose::Trusted);
    if (!names)
        return {};
    body.m_names = std::move(*names);
    return body;
}

std::optional<Body> Body::made(const Mutation &create)
{
    auto body = read(create.entity, create.args.value_or("{}"));
    if (!body)
        return {};
    for (const auto &field : bodySchema(create.entity).fields())
        body->m_names.insert(field.name);
    body->set("id", create.entity_id);
    body->set("created_at", create.at);
    body->set("updated_at", create.at);
    return body;
}

void Body::change(const Mutation &mutation, const std::vector<UnitConflict> &except)
{
    const auto *kind = kindRow(mutation.kind);
    if (!kind)
        return;
    if (kind->act == Act::Archive)
        set("archived_at", mutation.at);
    else if (kind->act == Act::Restore)
        set("archived_at", {});
    else if (kind->act == Act::Command)
        carryOut(mutation);
    for (const auto &edit : mutation.units) {
        if (std::any_of(except.begin(), except.end(), [&](const auto &c) { return c.unit == edit.unit; }))
            continue;
        overlay(m_row->schema(), m_object.get(), {edit});
        for (const auto *field : fieldsOf(m_row->schema(), edit.unit))
            m_names.insert(field->name);
    }
}

//! What it changes is known from then on, even where the server had not told it.
void Body::carryOut(const Mutation &command)
{
    if (!m_row->command)
        return;
    const auto before = fieldTexts();
    if (!m_row->command(m_object.get(), command))
        return; // the server will refuse it and say why
    const auto after = fieldTexts();
    const auto &fields = bodySchema(m_row->entity).fields();
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (before[i] != after[i])
            m_names.insert(fields[i].name);
}

Result<void> Body::check(const Mutation &command) const
{
    if (!m_row->command)
        return refuseField("kind", "unknown_kind", "is not something that can be done here");
    auto copy = read(m_row->entity, json());
    return m_row->command(copy->m_object.get(), command);
}

std::vector<std::string> Body::fieldTexts() const
{
    std::vector<std::string> texts;
    for (const auto &field : bodySchema(m_row->entity).fields())
        texts.push_back(JsonWriter().field(field, m_object.get()).take());
    return texts;
}

std::string Body::json() const
{
    JsonWriter json;
    json.beginObject();
    for (const auto &field : bodySchema(m_row->entity).fields())
        if (m_names.contains(field.name))
            json.key(field.name).field(field, m_object.get());
    return json.endObject().take();
}

std::string Body::title() const
{
    const auto *field = m_row->schema().find(m_row->titleField);
    return field ? toText(field->get(m_object.get())) : std::string();
}

std::vector<RecordKey> Body::needs() const
{
    std::vector<RecordKey> keys;
    const auto add = [&](const Reference &reference) {
        const auto *field = m_row->schema().find(reference.field);
        const auto value = field ? field->get(m_object.get()) : Value();
        if (const auto *id = std::get_if<Uuid>(&value); id && !id->isNil())
            keys.push_back({std::string(reference.entity), *id});
    };
    if (!m_row->parentField.empty())
        add({m_row->parent, m_row->parentField});
    for (const auto &reference : m_row->references)
        add(reference);
    return keys;
}

void Body::set(std::string_view name, Value &&value)
{
    const auto *field = m_row->schema().find(name);
    if (field && field->set(m_object.get(), std::move(value)))
        m_names.insert(field->name);
}

} // namespace oms::sync
