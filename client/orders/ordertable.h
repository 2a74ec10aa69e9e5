// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/recordtable.h"
#include "client/orderbook/orderbook.h"

namespace oms {

using OrderTable = RecordTable<OrderRowPtr>;

//! The columns of lists of orders in the words of this reader, and what the filter finds orders by. Columns of money
//! are not there for whoever sees no prices. The book outlives the table.
std::unique_ptr<OrderTable> makeOrderTable(const OrderBook &book);

//! "3.125,00" in the order's currency; empty when there is none to see.
QString amountText(const std::optional<MinorUnits> &amount, const OrderRow &row);

} // namespace oms
