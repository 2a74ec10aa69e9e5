// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/navbutton.h"

#include "client/app/icons.h"
#include "client/widgets/focus.h"
#include "client/widgets/type.h"

#include <QLocale>
#include <QPainter>
#include <utility>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int iconLeft = 10;
constexpr int textLeft = 34;
constexpr int countSpace = 56;
constexpr int tickSide = 14;
constexpr int tickRight = 24;

} // namespace

NavButton::NavButton(const QString &icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(qMax(30, QFontMetrics(textFont(TextSize::Body)).height() + 12));
}

void NavButton::setCount(int count, bool calling, const QString &words)
{
    m_count = count;
    m_calling = calling;
    m_counted = count < 0 ? QString() : words.isEmpty() ? QLocale().toString(count) : words;
    setAccessibleDescription(m_counted);
    showTip();
    update();
}

void NavButton::setDone(bool done)
{
    if (std::exchange(m_isDone, done) == done)
        return;
    setAccessibleDescription(done ? tr("complete") : QString());
    update();
}

void NavButton::setSlim(bool slim)
{
    m_slim = slim;
    showTip();
    update();
}

void NavButton::showTip()
{
    const auto both = m_counted.isEmpty() ? text() : u"%1 (%2)"_s.arg(text(), m_counted);
    setToolTip(m_slim ? both : m_counted);
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = Colours::of(this);
    const QRect row = rect().adjusted(8, 1, -8, -1);
    const bool current = isChecked();
    if (current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[current ? Ink::Pressed : Ink::Chip]);
        painter.drawRoundedRect(row, 6, 6);
    }
    const int side = 16;
    const int x = m_slim ? row.center().x() - side / 2 + 1 : row.left() + iconLeft;
    paintIcon(painter, m_icon, colours[current ? Ink::Accent : Ink::Secondary],
              {x, row.top() + (row.height() - side) / 2, side, side});
    if (!m_slim) {
        painter.setFont(textFont(TextSize::Body, current ? QFont::DemiBold : QFont::Medium));
        painter.setPen(colours[Ink::Text]);
        const auto space = row.adjusted(textLeft, 0, m_count >= 0 ? -countSpace : m_isDone ? -tickRight - 8 : -8, 0);
        painter.drawText(space, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, space.width()));
        if (m_count >= 0)
            paintCount(painter, row);
        else if (m_isDone)
            paintIcon(painter, u"check"_s, colours[Ink::Good],
                      {row.right() - tickRight, row.top() + (row.height() - tickSide) / 2, tickSide, tickSide});
    }
    if (m_slim && m_calling) { // no room for the number, which the tool tip says
        painter.setPen(QPen(colours[Ink::Sidebar], 2));
        painter.setBrush(colours[Ink::AccentFill]);
        painter.drawEllipse(QPointF(x + side, row.top() + 7), 4.5, 4.5);
    }
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, row, 6, colours);
}

void NavButton::paintCount(QPainter &painter, const QRect &row) const
{
    const auto &colours = Colours::of(this);
    const auto text = QLocale().toString(m_count);
    painter.setFont(textFont(TextSize::Small, m_calling ? QFont::DemiBold : QFont::Normal));
    if (!m_calling) {
        painter.setPen(colours[isChecked() ? Ink::Secondary : Ink::Tertiary]);
        return painter.drawText(row.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, text);
    }
    const int width = painter.fontMetrics().horizontalAdvance(text) + 12;
    const QRectF badge(row.right() - width - 6, row.center().y() - 8.5, width, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours[Ink::AccentFill]);
    painter.drawRoundedRect(badge, 9, 9);
    painter.setPen(colours[Ink::OnAccent]);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace oms
