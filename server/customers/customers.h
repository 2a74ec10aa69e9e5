// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "server/database/listquery.h"
#include "shared/customers/customer.h"

//! Customers (domain.md 3, 7). Whatever the actor may not see is not found. Every change refuses Stale when another
//! version than the current one was seen, and writes its audit row; one that changes nothing writes nothing.
namespace oms::customers {

//! What the list filters and sorts by.
const ListQuery &listing();
//! One page of the customers that the actor may see; live ones unless the request asks for archived ones. Refuses:
//! Invalid (a cursor of another list).
Result<ListPage<Customer>> list(Session &db, const Actor &actor, const ListRequest &request);

//! Refuses: NotFound.
Result<Customer> find(Session &db, const Actor &actor, CustomerId id);

//! Adds a customer, with the identity that its maker gave it or a new one. Whoever reaches only their own customers
//! makes them their own. Refuses: Forbidden (another fitter's), Conflict (identity, e-mail), Invalid (fitter, country).
Result<Customer> create(Work &work, Customer customer);
//! Adds all or none; the fields of a refusal say which: "customers.3.email".
Result<std::vector<Customer>> createAll(Work &work, const CustomerBatch &batch);

//! Refuses: NotFound, Conflict (archived; e-mail), Forbidden (a fitter gives a customer away), Invalid.
Result<Customer> change(Work &work, CustomerId id, const Edit &edit);
//! Gives the customer to a fitter, or to none. Refuses as change().
Result<Customer> assignFitter(Work &work, CustomerId id, int seenVersion, std::optional<FitterId> fitter);

//! Hides the customer from lists; orders and horses keep theirs. Whoever has seen no version wants it archived, and is
//! content when it is. Refuses: NotFound, Conflict (is archived already).
Result<Customer> archive(Work &work, CustomerId id, std::optional<int> seenVersion);
//! Refuses: NotFound, Conflict (is not archived; its e-mail has been taken meanwhile).
Result<Customer> restore(Work &work, CustomerId id, std::optional<int> seenVersion);

//! What is missing among the live customers that the actor may see.
CustomerIntegrity integrity(Session &db, const Actor &actor);

} // namespace oms::customers
