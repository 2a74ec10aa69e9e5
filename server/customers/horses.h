// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "server/database/listquery.h"
#include "shared/customers/customer.h"

//! The horses of customers: an actor sees those whose customer they see. Changes as with customers.
namespace oms::horses {

//! What the lists filter and sort by.
const ListQuery &listing();
//! One page of the horses that the actor may see; live ones unless the request asks for archived ones. Refuses:
//! Invalid (a cursor of another list).
Result<ListPage<Horse>> list(Session &db, const Actor &actor, const ListRequest &request);
//! The same, of one customer. Refuses: NotFound (the customer), Invalid.
Result<ListPage<Horse>> listOf(Session &db, const Actor &actor, CustomerId customer, const ListRequest &request);

//! Refuses: NotFound.
Result<Horse> find(Session &db, const Actor &actor, HorseId id);

//! Refuses: NotFound (the customer), Conflict (the customer is archived; identity; name), Invalid.
Result<Horse> create(Work &work, Horse horse);

//! Refuses: NotFound, Stale, Conflict (archived; name), Invalid.
Result<Horse> change(Work &work, HorseId id, const Edit &edit);
//! Refuses: NotFound, Stale, Conflict (is archived already).
Result<Horse> archive(Work &work, HorseId id, std::optional<int> seenVersion);
//! Refuses: NotFound, Stale, Conflict (is not archived; its name has been given to another meanwhile).
Result<Horse> restore(Work &work, HorseId id, std::optional<int> seenVersion);

} // namespace oms::horses
