// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/chip.h"

#include "client/app/icons.h"
#include "client/widgets/focus.h"
#include "client/widgets/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int padding = 12;
constexpr int crossSpace = 20;
constexpr int plusSpace = 16;

QFont nameFont()
{
    return textFont(TextSize::Small);
}

QFont valueFont()
{
    return textFont(TextSize::Small, QFont::DemiBold);
}

} // namespace

Chip::Chip(const QString &name, const QString &value, Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_value(value)
    , m_kind(kind)
{
    setAccessibleName(u"%1 %2"_s.arg(name, value).trimmed());
    if (kind == Kind::Condition)
        setAccessibleDescription(tr("Delete takes this condition away"));
    setCheckable(kind == Kind::Choice);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(u"%1 %2"_s.arg(m_name, m_value).trimmed());
    updateGeometry();
    update();
}

int Chip::textLeft() const
{
    return padding + (m_kind == Kind::Add ? plusSpace : 0);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics name(nameFont());
    const QFontMetrics value(valueFont());
    const int words = name.horizontalAdvance(m_name) + value.horizontalAdvance(m_value)
        + (m_name.isEmpty() || m_value.isEmpty() ? 0 : name.horizontalAdvance(u' '));
    const int after = m_kind == Kind::Condition ? crossSpace : 0;
    return {textLeft() + words + padding + after, qMax(26, value.height() + 10)};
}

QRect Chip::cross() const
{
    return {width() - padding - 10, (height() - 12) / 2, 12, 12};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = Colours::of(this);
    const QRectF box = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    const qreal radius = box.height() / 2;
    const bool chosen = m_kind == Kind::Condition || isChecked();
    const bool hovered = underMouse();
    painter.setPen(m_kind == Kind::Add ? QPen(colours[Ink::ControlBorder], 1, Qt::DashLine)
                                       : QPen(colours[chosen ? Ink::Border : Ink::ControlBorder], 1));
    painter.setBrush(hovered      ? QBrush(colours[Ink::Pressed])
                         : chosen ? QBrush(colours[Ink::Chip])
                                  : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, radius, radius);
    if (m_kind == Kind::Add)
        paintIcon(painter, u"plus"_s, colours[Ink::Secondary], {9, (height() - 14) / 2, 14, 14});
    QRect words(textLeft(), 0, width() - textLeft(), height());
    painter.setFont(nameFont());
    painter.setPen(colours[isChecked() ? Ink::Text : Ink::Secondary]);
    painter.drawText(words, Qt::AlignVCenter, m_name);
    if (!m_name.isEmpty())
        words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(m_name + u' '));
    painter.setFont(valueFont());
    painter.setPen(colours[Ink::Text]);
    painter.drawText(words, Qt::AlignVCenter, m_value);
    if (m_kind == Kind::Condition)
        paintIcon(painter, u"x"_s, colours[Ink::Tertiary], cross());
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, rect(), radius, colours);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const int reach = 6; // the cross is small, the finger is not
    if (m_kind == Kind::Condition
        && cross().adjusted(-reach, -reach, reach, reach).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Condition && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace oms
