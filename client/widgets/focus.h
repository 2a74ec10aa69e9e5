// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRectF>

class QPainter;
class QWidget;

//! The ring that shows where the keyboard is; never after a mouse click.
namespace oms {

class Colours;

bool hasKeyboardFocus(const QWidget *widget);
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Colours &colours);

} // namespace oms
