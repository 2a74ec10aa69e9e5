// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/orders/order.h"

//! How the records that belong to an order (payments, comments, …) know their order: a few columns of it, found and
//! locked within the actor's reach. Not for other folders.
namespace oms::orders {

struct ParentOrder {
    OrderId id;
    OrderStatus status = OrderStatus::Draft;
    std::optional<CustomerId> customer_id;
    std::optional<HorseId> horse_id;
    std::string currency;
    MinorUnits total_minor = 0;
    MinorUnits paid_minor = 0;
    bool is_priced = false;
    std::optional<Instant> approved_at;
    std::optional<Instant> released_at;
    int version = 1;
    std::optional<Instant> archived_at;
};

//! Refuses: NotFound.
Result<ParentOrder> parent(Session &db, const Actor &actor, Permission permission, OrderId id);
//! Locks it for the rest of the transaction. Refuses: NotFound, Conflict (archived).
Result<ParentOrder> lockParent(Work &work, Permission permission, OrderId id);

} // namespace oms::orders

namespace oms {

//! Named as the audit names orders.
template<>
struct Describe<orders::ParentOrder> {
    static const Schema &schema();
};

} // namespace oms
