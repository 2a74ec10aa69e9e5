// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/measurewords.h"
#include "client/printing/page.h"
#include "client/printing/printedorder.h"

namespace oms::printing {

struct SheetWishes {
    Reader reader = Reader::House; //!< a factory's sheet has no way to reach the customer
    Lengths lengths = Lengths::Metric;
    QString printedBy;
    QString printedAt; //!< as people write it
};

//! What a saddle is built by: who and when, every choice with a box to tick, what was measured, and who did which step.
//! Never an amount. Adds its pages to the document.
void addOrderSheet(Document &document, const PrintedOrder &printed, const SheetWishes &wishes);

} // namespace oms::printing
