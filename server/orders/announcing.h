// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/orders/acting.h"

namespace oms::orders {

//! The line of the timeline, and what the outbox is to deliver. `confirmation`: writeConfirmation()'s. A correction is
//! mailed to nobody.
void announce(Work &work, const Planned &planned, const std::string &confirmation);

} // namespace oms::orders
