// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/bulkload.h"
#include "server/demo/orders.h"

namespace oms::demo {

//! Copies the orders that are still to be made, some thousand at a time.
void write(BulkLoad &load, OrderMaker &maker);

} // namespace oms::demo
