// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/session.h"
#include "shared/core/result.h"
#include "shared/orders/customersummary.h"

namespace oms::orders {

//! Of the customer's live orders that the actor may see. Refuses: NotFound.
Result<CustomerOrderSummary> summaryOf(Session &db, const Actor &actor, CustomerId customer);

} // namespace oms::orders
