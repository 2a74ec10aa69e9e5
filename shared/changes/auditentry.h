// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

namespace oms {

//! One row of the audit log: who changed what, and how it was before and after.
struct AuditEntry {
    Uuid id;
    Instant at;
    std::optional<UserId> actor_user_id;
    std::optional<std::string> actor_name;
    std::optional<std::string> role; //!< the actor's highest
    std::string action; //!< "create", "change", "archive", "restore", …
    std::string entity;
    std::optional<Uuid> entity_id;
    std::optional<std::string> before; //!< JSON: the fields that differ, as they were
    std::optional<std::string> after; //!< JSON: the same fields, as they became
    std::optional<std::string> request_id;
    std::optional<std::string> client;
};

template<>
struct Describe<AuditEntry> {
    static const Schema &schema();
};

} // namespace oms
