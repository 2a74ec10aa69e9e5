// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

namespace oms {

//! Says what was done to many orders at once, with Undo where the workflow has one way back for all of them. `before`:
//! as they stood; `now`: those that it was done to, as the server answered.
void sayDoneForMany(OrderBook &book, const std::vector<OrderRowPtr> &before, OrderAction action,
                    const std::vector<OrderSeen> &now, QWidget *anchor);

} // namespace oms
