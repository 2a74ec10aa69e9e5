// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/access/permissions.h"

#include <span>
#include <string_view>

namespace oms::sync {

//! What a mutation does to its record, and how it looks on the laptop until the server has spoken.
enum class Act {
    Create, //!< args: the record
    Edit, //!< units
    Archive, //!< no args
    Restore, //!< no args
    Command, //!< args: what the entity's command takes (records.h)
    Resolve, //!< of an attention item: args {"choice": "mine" | "theirs" | "both" | "fixed" | "discarded"}
};

//! One row for each kind of mutation: what may wait in an outbox at all.
struct KindRow {
    std::string_view kind;
    int version;
    std::string_view entity;
    Act act;
    Permission permission;
};

std::span<const KindRow> kinds();
//! Null for a kind that this version does not know.
const KindRow *kindRow(std::string_view kind);
//! The kind that does `act` to `entity`; null when there is none.
const KindRow *kindFor(std::string_view entity, Act act);

} // namespace oms::sync
