// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/sync/replica.h"
#include "shared/catalogue/catalogue.h"
#include "shared/orders/order.h"
#include "shared/orders/orderlist.h"

#include <memory>

namespace oms {

class CustomerBook;
struct Session;

//! A row as a laptop has it: besides what the server's lists say, what boards paint.
struct BookRow : OrderRow {
    std::optional<ColourId> leather_colour_id; //!< of the saddle
    std::optional<OrderStatus> resume_status; //!< of one on hold
    bool is_released = false; //!< was approved at some time: factories know of it
};

//! One order as lists show it. Never changes: every list holds the same one, and a change brings another.
using OrderRowPtr = std::shared_ptr<const BookRow>;

//! What the order and the catalogue say. Any thread.
BookRow rowOf(const Order &order, const Catalogue &catalogue);
//! What this person may build: a factory is told of every released order, and works on its own; head office may do
//! anybody's.
bool isBuiltBy(const Session &session, const BookRow &row);
//! The names and places that the office's laptop is not told with each order, but has.
void join(OrderRow &row, const CustomerBook &customers);
//! The same for a whole order.
void join(Order &order, const CustomerBook &customers);

} // namespace oms
