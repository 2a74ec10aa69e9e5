// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/swatch.h"

#include <QPainter>

namespace oms {

void paintSwatch(QPainter &painter, const QRectF &rect, const QColor &colour, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colours[Ink::ControlBorder], 1));
    painter.setBrush(colour.isValid() ? QBrush(colour) : Qt::NoBrush);
    painter.drawRoundedRect(box, 3, 3);
    if (!colour.isValid()) {
        painter.setPen(QPen(colours[Ink::Tertiary], 1));
        painter.drawLine(box.bottomLeft() + QPointF(2, -2), box.topRight() + QPointF(-2, 2));
    }
    painter.restore();
}

} // namespace oms
