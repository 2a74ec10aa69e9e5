// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/ordercontext.h"

namespace oms::demo {

//! What people leave at an order besides its states: measurements, comments, prints, what they have read, and the small
//! edits of its draft.
void addPapers(OrderContext &context, const Plan &plan, Chance &chance, MadeOrder &made);

} // namespace oms::demo
