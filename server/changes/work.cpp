// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changes/work.h"

#include "shared/core/json.h"
#include "sql/changes.h"

#include <algorithm>

namespace oms {

namespace {

//! What the audit keeps: not secrets, and not `updated_at`, which is the audit row's own moment.
bool isKept(const Field &field)
{
    return field.rules.access != Access::WriteOnly && field.rules.format != Format::Secret
        && field.name != "updated_at";
}

std::string valueOf(const Field &field, const void *object)
{
    return JsonWriter().field(field, object).take();
}

//! The fields of `object` that differ from `other`, or all when there is no other.
Param differing(const Schema &schema, const void *object, const void *other)
{
    if (!object)
        return std::nullopt;
    JsonWriter json;
    json.beginObject();
    for (const auto &field : schema.fields())
        if (isKept(field) && (!other || valueOf(field, object) != valueOf(field, other)))
            json.key(field.name).field(field, object);
    return json.endObject().take();
}

Param highestRole(const Actor &actor)
{
    const auto highest = std::max_element(actor.roles.begin(), actor.roles.end());
    return highest == actor.roles.end() ? Param(std::nullopt) : Param(*highest);
}

} // namespace

void Work::record(std::string_view action, const Schema &schema, const Uuid &id, const void *before, const void *after)
{
    ++m_recorded;
    db.post(sql::changes::record,
            {makeUuid(), now, doer(), highestRole(actor), action, schema.name(), id, differing(schema, before, after),
             differing(schema, after, before), origin.requestId, origin.client});
}

} // namespace oms
