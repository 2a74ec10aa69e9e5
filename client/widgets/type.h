// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>

class QPainter;

//! Type sizes, always relative to the system's (or the person's) font, and digits of equal width.
namespace oms {

enum class TextSize {
    Caption, //!< under a name, above a value
    Small, //!< headers, pills, footers
    Body,
    Large, //!< what is typed into the palette
    Title, //!< of a page
};

QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);

//! Width of `text` when each digit takes the width of the widest: figures then stand in columns.
qreal tabularWidth(const QFontMetricsF &metrics, const QString &text);

//! One line, centred vertically, left or right aligned, with the painter's font and pen. Elided on the right.
void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace oms
