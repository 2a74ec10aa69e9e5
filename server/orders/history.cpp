// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/comments.h"
#include "server/orders/parent.h"
#include "server/orders/timeline.h"
#include "server/orders/visible.h"
#include "sql/orderhistory.h"

namespace oms::orders {

//! A factory's story begins when it was first told of the order.
Result<std::vector<OrderEvent>> history(Session &db, const Actor &actor, OrderId order)
{
    const auto reached = parent(db, actor, Permission::OrdersRead, order);
    if (!reached)
        return passOn(reached);
    const auto since = isFactoryView(actor) ? reached->released_at : std::nullopt;
    return db.all<OrderEvent>(sql::orderhistory::ofOrder, order, comments::audiencesOf(actor), since,
                              actor.may(Permission::PaymentsRead), actor.may(Permission::OrdersPrices),
                              isFactoryView(actor));
}

} // namespace oms::orders
