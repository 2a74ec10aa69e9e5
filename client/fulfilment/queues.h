// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/recordtable.h"
#include "client/orderbook/orderbook.h"

#include <unordered_set>

//! What a workshop has to do, in four heaps.
namespace oms {

enum class Queue { Confirm, Make, Ship, Questions };
inline constexpr int queueCount = 4;

//! "To confirm"
QString queueText(Queue queue);
//! Nothing: there is nothing to be done for it (questions are another matter).
std::optional<Queue> queueOf(const BookRow &row);

//! Orders whose last word that factories read was somebody else's. `me` is the reader's name.
using Asked = std::unordered_set<Uuid>;
Asked askedIn(const std::vector<Kept<OrderComment>> &comments, const QString &me);

//! Urgent ones first, then what is promised first.
inline constexpr int dueColumn = 2;
std::unique_ptr<RecordTable<OrderRowPtr>> makeQueueTable(const OrderBook &book);

} // namespace oms
