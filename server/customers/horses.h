// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "shared/customers/customer.h"

//! The horses of customers: an actor sees those whose customer they see. Changes as with customers.
namespace oms::horses {

//! Refuses: NotFound.
Result<Horse> find(Session &db, const Actor &actor, HorseId id);

//! Refuses: NotFound (the customer), Conflict (the customer is archived; identity; name), Invalid.
Result<Horse> create(Work &work, Horse horse);

//! Refuses: NotFound, Stale, Conflict (archived; name), Invalid.
Result<Horse> change(Work &work, HorseId id, const Edit &edit);
//! Refuses: NotFound, Stale, Conflict (is archived already).
Result<Horse> archive(Work &work, HorseId id, int seenVersion);
//! Refuses: NotFound, Stale, Conflict (is not archived; its name has been given to another meanwhile).
Result<Horse> restore(Work &work, HorseId id, int seenVersion);

} // namespace oms::horses
