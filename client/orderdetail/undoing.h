// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/orders/command.h"

namespace oms {

//! The action that takes back another one, and what it brings along.
struct WayBack {
    OrderAction action;
    OrderCommand command {};
};

//! How `action` is taken back that brought an order from `before` to where it is now; nothing where the workflow has no
//! way back.
std::optional<WayBack> wayBackFrom(OrderAction action, OrderStatus before);

} // namespace oms
