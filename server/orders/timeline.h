// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/orders/event.h"

namespace oms::orders {

//! Writes a line of an order's timeline; it travels with the COMMIT. Identity, time and actor are filled in; of what
//! the server does by itself (timers, the customer's link) `isByServer`.
void tell(Work &work, OrderEvent event, bool isByServer = false);

//! Events and comments of the order, oldest first, that the actor may read. Refuses: NotFound.
Result<std::vector<OrderEvent>> history(Session &db, const Actor &actor, OrderId order);

} // namespace oms::orders
