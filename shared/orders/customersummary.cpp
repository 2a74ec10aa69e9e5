// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/customersummary.h"

namespace oms {

const Schema &Describe<OrderTotal>::schema()
{
    static const Schema schema("order_total",
                               {
                                   field<&OrderTotal::currency>("currency", {.title = "Currency"}),
                                   field<&OrderTotal::count>("count", {.title = "Orders"}),
                                   field<&OrderTotal::total_minor>("total_minor", {.title = "Total"}),
                                   field<&OrderTotal::paid_minor>("paid_minor", {.title = "Paid"}),
                               });
    return schema;
}

const Schema &Describe<CustomerOrderSummary>::schema()
{
    static const Schema schema(
        "customer_order_summary",
        {
            field<&CustomerOrderSummary::count>("count", {.title = "Orders"}),
            field<&CustomerOrderSummary::open_count>("open_count", {.title = "Open"}),
            field<&CustomerOrderSummary::last_order_id>("last_order_id"),
            field<&CustomerOrderSummary::last_order_number>("last_order_number", {.title = "Last order"}),
            field<&CustomerOrderSummary::last_order_at>("last_order_at", {.title = "Last ordered"}),
            field<&CustomerOrderSummary::totals>("totals", {.title = "Totals"}),
        });
    return schema;
}

} // namespace oms
