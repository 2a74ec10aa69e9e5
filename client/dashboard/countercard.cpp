// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dashboard/countercard.h"

#include "client/app/icons.h"
#include "client/app/theme.h"
#include "client/widgets/focus.h"
#include "client/widgets/type.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int padding = 14;
constexpr int glyphSize = 18;
constexpr qreal radius = 8;

QFont numberFont()
{
    auto font = textFont(TextSize::Title, QFont::DemiBold);
    font.setPixelSize(QFontInfo(font).pixelSize() * 4 / 3);
    return font;
}

} // namespace

CounterCard::CounterCard(const QString &icon, const QString &title, bool isPressing, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_isPressing(isPressing)
{
    setText(title);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void CounterCard::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1: %2", "what is counted, how many").arg(text(), QLocale().toString(count)));
    update();
}

QSize CounterCard::sizeHint() const
{
    const auto lines = QFontMetrics(numberFont()).height() + QFontMetrics(textFont(TextSize::Small)).height();
    return {148, lines + 2 * padding + 2};
}

void CounterCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = Colours::of(this);
    const auto card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colours[Ink::Border]);
    painter.setBrush(colours[isDown() ? Ink::Pressed : underMouse() ? Ink::Hover : Ink::Raised]);
    painter.drawRoundedRect(card, radius, radius);
    const bool isCalling = m_isPressing && m_count > 0;
    const auto inside = rect().adjusted(padding, padding - 2, -padding, -padding + 2);
    painter.setFont(numberFont());
    painter.setPen(colours[isCalling ? Ink::Bad : m_count == 0 ? Ink::Tertiary : Ink::Text]);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, QLocale().toString(m_count));
    paintIcon(painter, m_icon, colours[isCalling ? Ink::Bad : Ink::Tertiary],
              QRect(inside.right() - glyphSize, inside.top() + 2, glyphSize, glyphSize));
    painter.setFont(textFont(TextSize::Small, QFont::Medium));
    painter.setPen(colours[Ink::Secondary]);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, rect(), radius, colours);
}

} // namespace oms
