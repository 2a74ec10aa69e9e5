// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

namespace oms {

//! An action that can be done to many at once.
struct BulkOffer {
    OrderAction action;
    int orders = 0; //!< how many of those that were asked about stand where it begins
};

//! What this person might do to these, in the order of the workflow. What each one lacks is only known to a dry run.
std::vector<BulkOffer> bulkOffers(const OrderBook &book, const std::vector<OrderRowPtr> &orders);

//! What is asked for many at once; what differs from order to order (a serial number) is not among it.
std::vector<std::string_view> bulkFields(OrderAction action);

//! Asks, lists who would be refused and why, does it to the others, and says so, with Undo where the workflow has a way
//! back for all of them. Online only.
void carryOutOnMany(OrderBook &book, const std::vector<OrderRowPtr> &orders, OrderAction action, QWidget *anchor);

} // namespace oms
