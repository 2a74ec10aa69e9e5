// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/sync/mutation.h"

//! What the server does with each kind of mutation.
namespace oms::sync {

//! What applying a mutation led to, when it was not refused. Nothing recorded in the Work: it was so already.
struct Done {
    std::optional<int> version; //!< of the record, as it is now
    std::vector<UnitConflict> conflicts = {};
};

//! Applies a mutation of one kind by the business function that an ordinary request runs.
using Apply = Result<Done> (*)(Work &, const Mutation &);

//! Throws std::logic_error for a kind without one: every row of kinds.h has its own here.
Apply handlerOf(std::string_view kind);

//! What is to be known of an entity whose mutations may come to wait for a person.
struct EntityRow {
    std::string_view entity;
    Permission reading; //!< whoever has it for all records is the office: decides for others
    //! What people call the record; nothing when the actor must not see it.
    std::optional<std::string> (*title)(Session &, const Actor &, const Uuid &id);
    const Statement *anyTitle; //!< the same for whoever knew it before
};

//! Null for an entity that has none.
const EntityRow *entityRow(std::string_view entity);

} // namespace oms::sync
