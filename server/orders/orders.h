// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "server/database/rowjson.h"
#include "shared/orders/command.h"

//! Orders (domain.md 3, 5, 6, 7). Whatever the actor may not see is not found. Every change refuses Stale when another
//! version than the current one was seen, writes its audit row, its line of the timeline and what the outbox is to
//! deliver in the same transaction; one that changes nothing writes nothing.
namespace oms::orders {

//! Refuses: NotFound. Without amounts, charges, trade-in for whoever may not see prices; without internal_note outside
//! the office; without what a factory must not see (customer contact) for a factory.
Result<Order> find(Session &db, const Actor &actor, OrderId id);
//! The same as it is answered.
Result<RecordText> read(Session &db, const Actor &actor, OrderId id);
Result<RecordText> readByNumber(Session &db, const Actor &actor, int number);

//! A new draft, with the identity that its maker gave it or a new one. Incomplete is fine; wrong is not. Whoever
//! reaches only their own orders makes them their own. Refuses: Forbidden (another fitter's; a field that is the
//! office's), Conflict (identity), Invalid.
Result<Order> create(Work &work, Order order);
//! A new draft with the same configuration (D14). Refuses: NotFound, Forbidden.
Result<Order> duplicate(Work &work, OrderId id);

//! Prices anew; when a controlled field of an order differs that has left the draft, the workflow's Change happens with
//! it: status changed, approval gone, the difference in the timeline and, once it was released, told to the factory.
//! Its reason travels in `command`. Refuses: NotFound, Conflict (archived; the state does not allow it), Forbidden,
//! Invalid.
Result<Order> change(Work &work, OrderId id, const Edit &edit, const OrderCommand &command = {});

//! One action of the workflow, with all that follows from it (steps, shipments, trial, unit, mails). Refuses: NotFound,
//! Stale, Conflict (status), Forbidden, Invalid (a guard, by its field).
Result<Order> act(Work &work, OrderId id, OrderAction action, std::optional<int> seenVersion,
                  const OrderCommand &command);
//! All or none; refusals are in the answer, and nothing is written then or when it is a dry run.
Result<BulkResult> bulk(Work &work, const BulkCommand &command);

//! Hides it from lists (D09). Refuses: NotFound, Conflict (archived; open and not a draft), Forbidden.
Result<Order> archive(Work &work, OrderId id, std::optional<int> seenVersion);
//! Refuses: NotFound, Conflict (is not archived), Forbidden.
Result<Order> restore(Work &work, OrderId id, std::optional<int> seenVersion);

//! What this person may do with it now, for buttons. Refuses: NotFound.
Result<std::vector<OfferedAction>> offered(Session &db, const Actor &actor, OrderId id);

} // namespace oms::orders
