// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/pill.h"

#include "client/widgets/type.h"

#include <QPainter>

namespace oms {

namespace {

constexpr int pillHeight = 20;
constexpr int padding = 9;

QFont pillFont()
{
    return textFont(TextSize::Small, QFont::Medium);
}

} // namespace

Pill::Pill(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(text, tone);
}

void Pill::setState(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(pillFont());
    return {pillWidth(m_text), qMax(pillHeight, metrics.height() + 4)};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_text, m_tone, Colours::of(this));
}

int pillWidth(const QString &text)
{
    return qCeil(QFontMetricsF(pillFont()).horizontalAdvance(text)) + 2 * padding; // rounded down it would be elided
}

void paintPill(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const Colours &colours)
{
    if (text.isEmpty())
        return;
    painter.save();
    painter.setFont(pillFont());
    const QFontMetricsF metrics(painter.font());
    const auto shown = metrics.elidedText(text, Qt::ElideRight, rect.width() - 2 * padding);
    const auto tall = qMax<qreal>(pillHeight, metrics.height() + 4);
    const QRectF box(rect.left(), rect.top() + (rect.height() - tall) / 2.,
                     metrics.horizontalAdvance(shown) + 2 * padding, tall);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.pillFill(tone));
    painter.drawRoundedRect(box, tall / 2, tall / 2);
    painter.setPen(colours.pillText(tone));
    painter.drawText(box, Qt::AlignCenter, shown);
    painter.restore();
}

} // namespace oms
