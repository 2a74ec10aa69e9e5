// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/searchbutton.h"

#include "client/app/icons.h"
#include "client/widgets/focus.h"
#include "client/widgets/type.h"

#include <QKeySequence>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oms {

SearchButton::SearchButton(const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText).replace(u'+', u' '))
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(qMax(32, QFontMetrics(textFont(TextSize::Body)).height() + 12));
}

void SearchButton::setSlim(bool slim)
{
    m_slim = slim;
    setToolTip(slim ? text() : QString());
    update();
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = Colours::of(this);
    const QRectF box = QRectF(rect()).adjusted(12.5, .5, -12.5, -.5);
    painter.setPen(QPen(colours[underMouse() ? Ink::ControlBorder : Ink::Border], 1));
    painter.setBrush(colours[Ink::Content]);
    painter.drawRoundedRect(box, 7, 7);
    const int side = 15;
    const int left = m_slim ? (width() - side) / 2 : 22;
    paintIcon(painter, u"search"_s, colours[Ink::Tertiary], {left, (height() - side) / 2, side, side});
    if (!m_slim) {
        painter.setPen(colours[Ink::Tertiary]);
        painter.setFont(textFont(TextSize::Caption, QFont::Medium));
        painter.drawText(box.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, m_keys);
        const int keysWidth = painter.fontMetrics().horizontalAdvance(m_keys) + 16;
        painter.setFont(textFont(TextSize::Body));
        const auto space = box.adjusted(32, 0, -keysWidth, 0);
        painter.drawText(space, Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(text(), Qt::ElideRight, space.width()));
    }
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, box, 7, colours);
}

} // namespace oms
