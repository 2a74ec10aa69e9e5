// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/summary.h"

#include "server/customers/customers.h"
#include "server/orders/visible.h"
#include "shared/orders/status.h"
#include "sql/ordersummary.h"

namespace oms::orders {

namespace {

Texts openCodes()
{
    Texts codes;
    for (const auto code : Choices<OrderStatus>::codes)
        if (isOpen(*fromCode<OrderStatus>(code)))
            codes.emplace_back(code);
    return codes;
}

} // namespace

Result<CustomerOrderSummary> summaryOf(Session &db, const Actor &actor, CustomerId customer)
{
    if (auto reached = customers::find(db, actor, customer); !reached)
        return passOn(reached);
    const auto &statement = visibleTo(actor, Permission::OrdersRead, sql::ordersummary::ofCustomer);
    auto summary = db.one<CustomerOrderSummary>(statement, actor.id, customer, openCodes());
    if (!actor.may(Permission::OrdersPrices))
        summary.totals.clear();
    return summary;
}

} // namespace oms::orders
