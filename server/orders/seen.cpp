// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/seen.h"

#include "server/orders/parent.h"
#include "sql/orderhistory.h"

namespace oms::orders {

Result<void> markSeen(Work &work, OrderId order)
{
    if (auto reached = parent(work.db, work.actor, Permission::OrdersRead, order); !reached)
        return passOn(reached);
    work.db.post(sql::orderhistory::markSeen, {order, work.actor.id, work.now});
    return {};
}

} // namespace oms::orders
