// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

namespace oms {

//! Does an action of the workflow: the one way for every screen. Asks only for what is needed or worth asking; a
//! refusal is said beside its field, or over the window of `anchor`; when it is done a toast says so, with Undo where
//! the workflow has a way back. `done` runs while `anchor` lives; so does `refused`,
//! when nothing was asked and nothing was done.
void carryOut(OrderBook &book, const Order &order, OrderAction action, QWidget *anchor,
              std::function<void(const Order &)> done = {}, std::function<void()> refused = {});

//! "48213: Hold" as the toast says it, with Undo where there is a way back. For whoever calls OrderBook::act() itself.
void sayDone(OrderBook &book, const Order &before, OrderAction action, const Order &now, QWidget *anchor);

} // namespace oms
