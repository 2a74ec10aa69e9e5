// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/recordtable.h"
#include "client/orderbook/orderbook.h"

namespace oms {

//! Orders by what is written on paper, saddle and stable door: number, serial number, horse, customer.
std::unique_ptr<RecordTable<OrderRowPtr>> makeFindTable(const OrderBook &book);

} // namespace oms
