// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/result.h"
#include "shared/core/schema.h"

#include <memory>
#include <span>

//! Which records travel to the laptops. A new entity is one row here, a branch of the view feed_scope and a row in
//! server/sync/projections.cpp.
namespace oms::sync {

struct Mutation;

//! Of the bodies; raised when a client must be told more than it understands today.
inline constexpr int schemaVersion = 1;

//! A field that names another record, which must be there first.
struct Reference {
    std::string_view entity;
    std::string_view field;
};

//! How two people's changes of it come together is said by the acts that kinds.h gives it: Edit merges three-way, unit
//! by unit; what has no act is read only.
struct RecordRow {
    std::string_view entity; //!< "horse": the schema's name, in feeds and mutations
    const Schema &(*schema)();
    std::shared_ptr<void> (*make)(); //!< an empty object of the schema
    std::string_view parent = {}; //!< entity of the record that it belongs to, and goes with
    std::string_view parentField = {}; //!< "customer_id"
    std::string_view titleField = "name"; //!< what people call it
    std::span<const Reference> references = {}; //!< besides the parent: what is new here waits for them
    Result<void> (*command)(void *object, const Mutation &) = nullptr; //!< what Act::Command makes of it
};

std::span<const RecordRow> records();
//! Null for what is not synced.
const RecordRow *recordRow(std::string_view entity);

//! Fields that others can compute from what they have (joined names, counts) stay at home: everything that a laptop
//! gets of an entity, for whoever sees it as a whole. `field->rules` tell nothing of that, so the names are listed here
//! and a field that is added does not leak.
const Schema &bodySchema(std::string_view entity);

} // namespace oms::sync
