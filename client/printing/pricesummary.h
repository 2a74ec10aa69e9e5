// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/printing/page.h"
#include "client/printing/printedorder.h"

namespace oms::printing {

class Tongue;

//! What the saddle costs, what has been paid and what is open, for the customer and in their language; and what was
//! chosen. No invoice. Adds its pages; an order without amounts says so. `house` is whose letter it is.
void addPriceSummary(Document &document, const PrintedOrder &printed, const Tongue &tongue, const QString &house);

} // namespace oms::printing
