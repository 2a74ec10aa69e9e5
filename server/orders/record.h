// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/orders/command.h"

//! How the parts of server/orders read and write an order: one way in, one way out. Not for other folders.
namespace oms::orders {

//! The order as it stands, with everything, whoever asks. Throws when there is none.
Order load(Session &db, OrderId id);
//! Locks it for the rest of the transaction when the actor reaches it with that permission. Refuses: NotFound.
Result<Order> lock(Work &work, OrderId id, Permission permission);
Result<Order> lockLive(Work &work, OrderId id, Permission permission);

//! Writes what differs (row, options, extras, charges, parties, trade-in) and the audit row; version + 1. Returns it as
//! it stands. `action` is the audit's word.
Order write(Work &work, const Order *before, const Order &wanted, std::string_view action);

//! What the actor is to the order.
Standing standingOf(Session &db, const Actor &actor, const Order &order);
//! What this actor is shown of it.
Order shownTo(const Actor &actor, Order order);

//! The configuration judged and priced by the catalogue and the list of the order's region (the pinned one once it has
//! left the draft): amounts, currency, price list, factory, seat size follow.
struct Assessed {
    Order order;
    std::vector<Finding> findings; //!< why it cannot be ordered as it is
};
Assessed assess(Session &db, Order order, Instant now);
//! For guards: with what assess() says and the customer's address.
OrderCircumstances circumstancesOf(Session &db, const Actor &actor, const Assessed &assessed);

} // namespace oms::orders
