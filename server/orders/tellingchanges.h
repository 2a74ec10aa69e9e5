// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/orders/command.h"

//! Who is told what of an edit. Not for other folders.
namespace oms::orders {

//! A line of the timeline that says in words what is built otherwise now, and one for whoever may read what it costs.
void tellDifferences(Work &work, const Order &before, const Order &after, const OrderCommand &command,
                     const std::vector<OrderDifference> &differences);
//! A line that names the fields.
void tellEdit(Work &work, const Order &before, const Order &after);
//! The mail: without money and addresses, since it goes to factories too.
void announceChange(Work &work, OrderId id, const OrderCommand &command, std::vector<OrderDifference> differences);

} // namespace oms::orders
