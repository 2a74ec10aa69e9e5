// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderwords.h"
#include "shared/orders/event.h"
#include "shared/orders/order.h"

//! An order's timeline in words.
namespace oms {

//! What an edit has changed that a factory builds by; empty of other events.
std::vector<OrderDifference> differencesIn(const OrderEvent &event);
//! "Flap length: +1 → +2"
QString differenceText(const OrderDifference &difference);
//! What changed since the last approval, the newest first for each field: what an approval is asked about. Empty of an
//! order that was never approved.
std::vector<OrderDifference> sinceApproval(const std::vector<OrderEvent> &events);
//! How an order stood right after event `at` of its timeline (oldest first): `before` of a difference is what it was
//! then, `after` what it is now.
struct OrderThen {
    OrderStatus status = OrderStatus::Draft;
    std::vector<OrderDifference> differences;
};
OrderThen standingAfter(const std::vector<OrderEvent> &events, std::size_t at);
//! "Approved", "In production P2", "Changed flap length", "Paid": one line.
QString eventText(const OrderEvent &event, Reader reader);
const char *eventIcon(const OrderEvent &event);
//! "14 min ago", "yesterday 16:02", "9 Jun 16:02"
QString momentText(Instant at, Instant now);

} // namespace oms
