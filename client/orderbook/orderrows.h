// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/sync/replica.h"
#include "shared/catalogue/catalogue.h"
#include "shared/orders/order.h"
#include "shared/orders/orderlist.h"

#include <memory>

namespace oms {

class CustomerBook;

//! One order as lists show it. Never changes: every list holds the same one, and a change brings another.
using OrderRowPtr = std::shared_ptr<const OrderRow>;

//! What the order and the catalogue say. Any thread.
OrderRow rowOf(const Order &order, const Catalogue &catalogue);
//! The names and places that the office's laptop is not told with each order, but has.
void join(OrderRow &row, const CustomerBook &customers);
//! The same for a whole order.
void join(Order &order, const CustomerBook &customers);

} // namespace oms
