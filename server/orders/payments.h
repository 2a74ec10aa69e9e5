// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/orders/payment.h"

namespace oms::payments {

//! What was paid for the order, oldest first. Refuses: NotFound.
Result<std::vector<Payment>> of(Session &db, const Actor &actor, OrderId order);

//! Records a payment, with the identity that its maker gave it or a new one: the order's `paid` and version follow, its
//! timeline, audit and outbox say so. Whoever reaches only their own orders records deposits. An order that is closed
//! takes refunds; one that was completed without, its balance too. Refuses: NotFound, Forbidden (kind), Conflict
//! (archived; closed; identity), Invalid (amount, moment).
Result<Payment> create(Work &work, Payment payment);

} // namespace oms::payments
