// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/books.h"
#include "client/printing/printsettings.h"

namespace oms {

//! Asks over the window of `anchor` what of these orders goes onto paper and how it will look, and prints it or saves
//! it as PDF. Without `kind` begins with what was printed last.
void openPrinting(Books &books, Preferences &preferences, const std::vector<OrderId> &orders,
                  std::optional<PrintKind> kind, QWidget *anchor);

} // namespace oms
