// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/commands.h"
#include "client/orderbook/orderbook.h"
#include "client/printing/printsettings.h"

namespace oms {

//! Asks over the window of `anchor` what of these orders goes onto paper and how it will look, and prints it or saves
//! it as PDF. Without `kind` begins with what was printed last.
void openPrinting(OrderBook &book, Preferences &preferences, const std::vector<OrderId> &orders,
                  std::optional<PrintKind> kind, QWidget *anchor);

//! The same as commands of a page: "Print…" and "Print labels…" of what `wanted` says when they are run.
std::vector<CommandOffer> printOffers(OrderBook &book, Preferences &preferences, QWidget *anchor,
                                      const std::function<std::vector<OrderId>()> &wanted);

} // namespace oms
