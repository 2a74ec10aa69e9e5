// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/result.h"
#include "shared/orders/workflow.h"
#include "shared/sync/mutation.h"

#include <optional>

//! The workflow's actions as kinds of mutations: "order.submit" with the args of OrderCommand.
namespace oms::sync {

//! Nothing when the kind is none of them.
std::optional<OrderAction> orderActionOf(std::string_view kind);

//! Whether the action may wait in an outbox for an order in that state; what only the office does is done at once or
//! not at all.
bool mayWait(OrderAction action, OrderStatus from);

//! `order` as the person who does it expects it to stand. What this laptop is not told (prices toward a factory, which
//! factory builds a new order, what the catalogue says) is taken to be in order: the server knows. Refuses: Invalid
//! (args, online_only, what is missing), Conflict (state); `order` is unchanged then.
Result<void> carryOutOrderCommand(void *order, const Mutation &mutation);

} // namespace oms::sync
