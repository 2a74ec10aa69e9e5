// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/changes/auditentry.h"

namespace oms {

const Schema &Describe<AuditEntry>::schema()
{
    constexpr auto readOnly = Access::ReadOnly;
    static const Schema schema(
        "audit_entry",
        {
            field<&AuditEntry::id>("id", {.access = readOnly}),
            field<&AuditEntry::at>("at", {.access = readOnly, .title = "When"}),
            field<&AuditEntry::actor_user_id>("actor_user_id", {.access = readOnly}),
            field<&AuditEntry::actor_name>("actor_name", {.access = readOnly, .title = "Who"}),
            field<&AuditEntry::role>("role", {.access = readOnly, .title = "Role"}),
            field<&AuditEntry::action>("action", {.access = readOnly, .title = "Action"}),
            field<&AuditEntry::entity>("entity", {.access = readOnly, .title = "What"}),
            field<&AuditEntry::entity_id>("entity_id", {.access = readOnly}),
            field<&AuditEntry::before>("before", {.access = readOnly, .title = "Before", .format = Format::Json}),
            field<&AuditEntry::after>("after", {.access = readOnly, .title = "After", .format = Format::Json}),
            field<&AuditEntry::request_id>("request_id", {.access = readOnly, .title = "Request"}),
            field<&AuditEntry::client>("client", {.access = readOnly, .title = "Program"}),
        });
    return schema;
}

} // namespace oms
