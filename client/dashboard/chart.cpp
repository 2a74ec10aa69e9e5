// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dashboard/chart.h"

#include "client/app/theme.h"
#include "client/widgets/type.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr qreal gap = 6;
constexpr qreal labelWidth = 96;
constexpr qreal valueWidth = 44;
constexpr qreal radius = 3;

} // namespace

Chart::Chart(const QString &title, Direction direction, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_direction(direction)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumHeight(150);
}

void Chart::show(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList spoken;
    for (const auto &bar : m_bars)
        spoken << tr("%1: %2", "label, value").arg(bar.label, QLocale().toString(bar.value));
    setAccessibleName(m_title);
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

int Chart::largest() const
{
    int most = 1;
    for (const auto &bar : m_bars)
        most = std::max(most, bar.value);
    return most;
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Caption));
    if (m_bars.empty())
        return;
    if (m_direction == Direction::Upright)
        paintUpright(painter, rect());
    else
        paintLying(painter, rect());
}

void Chart::paintUpright(QPainter &painter, const QRectF &area) const
{
    const auto &colours = Colours::of(this);
    const auto line = QFontMetricsF(painter.font()).height();
    const auto foot = area.bottom() - line - 4;
    const auto height = foot - area.top() - line - 2;
    const auto step = area.width() / qreal(m_bars.size());
    painter.setPen(colours[Ink::Border]);
    painter.drawLine(QPointF(area.left(), foot + 0.5), QPointF(area.right(), foot + 0.5));
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const auto &bar = m_bars[i];
        const auto tall = height * bar.value / largest();
        const QRectF box(area.left() + step * qreal(i) + gap / 2, foot - tall, step - gap, tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[bar.isFaint ? Ink::ControlBorder : Ink::AccentFill]);
        painter.drawRoundedRect(box, radius, radius);
        painter.setPen(colours[Ink::Secondary]);
        painter.drawText(QRectF(box.left() - gap, box.top() - line - 1, box.width() + 2 * gap, line), Qt::AlignCenter,
                         QLocale().toString(bar.value));
        painter.setPen(colours[Ink::Tertiary]);
        painter.drawText(QRectF(box.left() - gap, foot + 4, box.width() + 2 * gap, line), Qt::AlignCenter, bar.label);
    }
}

void Chart::paintLying(QPainter &painter, const QRectF &area) const
{
    const auto &colours = Colours::of(this);
    constexpr qreal tallest = 30;
    const auto step = std::min(tallest, area.height() / qreal(m_bars.size()));
    const auto room = area.width() - labelWidth - valueWidth;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const auto &bar = m_bars[i];
        const auto top = area.top() + step * qreal(i);
        painter.setPen(colours[Ink::Text]);
        painter.drawText(QRectF(area.left(), top, labelWidth - gap, step), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(bar.label, Qt::ElideRight, labelWidth - gap));
        const QRectF box(area.left() + labelWidth, top + gap / 2, room * bar.value / largest(), step - gap);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[Ink::AccentFill]);
        painter.drawRoundedRect(box, radius, radius);
        painter.setPen(colours[Ink::Secondary]);
        painter.drawText(QRectF(box.right() + gap, top, valueWidth, step), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().toString(bar.value));
    }
}

} // namespace oms
