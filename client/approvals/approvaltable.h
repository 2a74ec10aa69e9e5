// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/recordtable.h"
#include "client/orderbook/orderbook.h"

namespace oms {

//! The column that has urgent ones first, then those that have waited longest.
inline constexpr int waitingColumn = 3;

std::unique_ptr<RecordTable<OrderRowPtr>> makeApprovalTable(const OrderBook &book);

} // namespace oms
