// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/ids.h"
#include "shared/core/money.h"
#include "shared/core/schema.h"

namespace oms {

//! What a customer's orders come to in one currency; cancelled ones do not count.
struct OrderTotal {
    std::string currency;
    std::int64_t count = 0;
    MinorUnits total_minor = 0;
    MinorUnits paid_minor = 0;
};
template<>
struct Describe<OrderTotal> {
    static const Schema &schema();
};

//! A customer at a glance (E06): of the live orders that the person who asks may see.
struct CustomerOrderSummary {
    std::int64_t count = 0;
    std::int64_t open_count = 0; //!< neither finished nor given up
    std::optional<OrderId> last_order_id; //!< the latest
    std::optional<int> last_order_number;
    std::optional<Instant> last_order_at; //!< ordered, or made when it has not been ordered
    std::vector<OrderTotal> totals; //!< by currency; none for whoever sees no prices
};
template<>
struct Describe<CustomerOrderSummary> {
    static const Schema &schema();
};

} // namespace oms
