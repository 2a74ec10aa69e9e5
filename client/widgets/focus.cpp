// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/focus.h"

#include "client/app/theme.h"

#include <QPainter>
#include <QWidget>

namespace oms {

namespace {

constexpr qreal ringWidth = 2;

} // namespace

bool hasKeyboardFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours[Ink::Accent], ringWidth));
    const auto inside = rect.adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(inside, qMax<qreal>(0, radius - 1), qMax<qreal>(0, radius - 1));
    painter.restore();
}

} // namespace oms
