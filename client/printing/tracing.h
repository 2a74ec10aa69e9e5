// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/printing/page.h"
#include "client/printing/printedorder.h"

namespace oms::printing {

//! There is something to trace.
bool hasTracing(const PrintedOrder &printed);

//! The wither across, as it was measured, in its true size: to be held against the horse or to cut a template from; the
//! visit before it dashed on top. A bar of 100 mm in both directions tells whether the printer kept the size. What is
//! wider than the paper comes in two halves. Adds nothing when no width was measured. The document lies on its side.
void addTracing(Document &document, const PrintedOrder &printed, const QSizeF &paper);

} // namespace oms::printing
