// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"

#include <QRectF>

class QPainter;

namespace oms {

//! A sample of a colour with an outline, so that white is seen on white and black on black. An invalid colour is a
//! sample that nobody has given yet: struck through.
void paintSwatch(QPainter &painter, const QRectF &rect, const QColor &colour, const Colours &colours);

} // namespace oms
