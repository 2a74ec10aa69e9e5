// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/store.h"

//! What every sync::Store does, as cases over an empty one: the sealed file and the simulation's store in memory pass
//! the same. In a test: `conformance::addCases()` in x_data(), `conformance::runCase(store)` in x().
namespace oms::conformance {

void addCases();
void runCase(sync::Store &store);

// What the cases are made of.
sync::RecordKey customer(int number);
sync::RecordKey horse(int number); //!< has the identity of the customer of that number
Instant moment(int second);
//! An edit of two units, as an engine would queue it.
sync::OutboxRow edit(std::int64_t seq, const sync::RecordKey &key,
                     sync::OutboxState state = sync::OutboxState::Waiting);
sync::MutationResult conflictOver(const sync::OutboxRow &row);
bool isSame(const sync::OutboxRow &a, const sync::OutboxRow &b);
bool isSame(const std::vector<sync::OutboxRow> &a, const std::vector<sync::OutboxRow> &b);
bool isSame(const sync::StoredRecord &a, const sync::StoredRecord &b);

} // namespace oms::conformance
