// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "server/database/rowjson.h"
#include "shared/catalogue/catalogue.h"
#include "shared/orders/command.h"

//! How the parts of server/orders read and write an order: one way in, one way out. Not for other folders.
namespace oms::orders {

struct Ground;

//! The order as it stands, with everything, whoever asks. Throws when there is none.
Order load(Session &db, OrderId id);
//! Locks it for the rest of the transaction when the actor reaches it with that permission. Refuses: NotFound.
Result<Order> lock(Work &work, OrderId id, Permission permission);
Result<Order> lockLive(Work &work, OrderId id, Permission permission);

//! What an order's row says besides the order: by the catalogue and the list that it is priced with.
struct Assessed {
    Order order; //!< with amounts, currency, price list; the factory stays as it is
    std::vector<Finding> findings; //!< why it cannot be ordered as it is
    Breakdown breakdown;
    std::optional<FactoryId> factory; //!< that builds it: the order's, else the model's for the region
    CataloguePtr catalogue;
};
//! The configuration judged and priced by the catalogue and the list of the order's region (the pinned one once it has
//! left the draft). Region and currency are there already.
Assessed assess(Session &db, Order order, Instant now);
//! The same, by what has been asked already.
Assessed assess(Order order, CataloguePtr catalogue, BasisPoints deposit, Instant now);

//! Writes a new order and its audit row without asking back: all of it travels with the COMMIT. Returns what a reading
//! would find.
Order begin(Work &work, const Assessed &wanted, const Ground &ground);
//! Writes everything (row, options, extras, charges, recipient, trade-in) and the audit row; version + 1. `action` is
//! the audit's word. Returns it as it stands.
Order store(Work &work, const Order &before, const Assessed &wanted, std::string_view action);
//! The same when configuration, charges and trade-in are as they were: the row alone.
Order write(Work &work, const Order &before, const Order &wanted, std::string_view action);

//! What the actor is to the order.
Standing standingOf(Session &db, const Actor &actor, const Order &order);
//! The fields that this actor is not shown.
Withheld withheldFrom(const Actor &actor);
Order shownTo(const Actor &actor, Order order);

//! For guards: with what assess() says and the customer's address.
OrderCircumstances circumstancesOf(Session &db, const Actor &actor, const Assessed &assessed);

} // namespace oms::orders
