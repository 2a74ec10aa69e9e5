// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/printing/page.h"

class QPageLayout;

namespace oms::printing {

//! The paper of a document, to its very edge: millimetres on the page are millimetres on the paper.
QPageLayout layoutOf(const Document &document);
//! Paints `page` with a painter that begins at the edge of the paper.
void paintPage(QPainter &painter, const Page &page);
//! Says why it cannot; empty when the file is there, as a whole. Any thread.
QString writePdf(const Document &document, const QString &path);

} // namespace oms::printing
