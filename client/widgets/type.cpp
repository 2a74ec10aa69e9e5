// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/type.h"

#include "client/app/platformtheme.h"

#include <QApplication>
#include <QPainter>

namespace oms {

namespace {

constexpr qreal scale(TextSize size)
{
    switch (size) {
    case TextSize::Caption:
        return 11 / 13.;
    case TextSize::Small:
        return 12 / 13.;
    case TextSize::Large:
        return 16 / 13.;
    case TextSize::Title:
        return 20 / 13.;
    case TextSize::Body:
        break;
    }
    return 1;
}

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * scale(size)));
    else
        font.setPointSizeF(font.pointSizeF() * scale(size));
    font.setWeight(weight);
    return font;
}

qreal tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    for (QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const auto across = alignment & Qt::AlignHorizontal_Mask;
    const QFontMetricsF metrics(painter.font());
    const qreal width = tabularWidth(metrics, text);
    QFont tabular = painter.font();
    if (width > rect.width() || setTabularFigures(tabular)) {
        painter.setFont(tabular);
        painter.drawText(rect, int(across | Qt::AlignVCenter),
                         QFontMetricsF(tabular).elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const qreal digit = digitWidth(metrics);
    qreal x = across & Qt::AlignRight ? rect.right() - width : rect.left();
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (QChar c : text) {
        const qreal advance = metrics.horizontalAdvance(c);
        const qreal slot = c.isDigit() ? digit : advance;
        painter.drawText(QPointF(x + (slot - advance) / 2, baseline), QString(c));
        x += slot;
    }
}

} // namespace oms
