// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"

namespace oms::orders {

//! The actor has opened the order: what others did until now is no news any more. No audit: it is a mark of the
//! person's own. Refuses: NotFound.
Result<void> markSeen(Work &work, OrderId order);

} // namespace oms::orders
