// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/avatar.h"

#include "client/app/theme.h"
#include "client/widgets/focus.h"
#include "client/widgets/type.h"

#include <QPainter>

namespace oms {

namespace {

//! White text reads on each of them (at least 4.5:1).
constexpr QRgb personColours[] = {0x3F6C8F, 0x6B4E9B, 0x2B7464, 0x8A5A1F, 0x8F2D55, 0x4A6B2F, 0x5A5F73, 0x7A4B3A};

//! qHash is seeded anew at each start; a person's colour must not change over night.
QRgb colourOf(const QString &name)
{
    quint32 sum = 2166136261u;
    for (QChar c : name)
        sum = (sum ^ c.unicode()) * 16777619u;
    return personColours[sum % std::size(personColours)];
}

} // namespace

QString initialsOf(const QString &name)
{
    const auto words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.first().left(1);
    if (words.size() > 1)
        initials += words.last().left(1);
    return initials.toUpper();
}

Avatar::Avatar(const QString &name, int size, Use use, QWidget *parent)
    : QAbstractButton(parent)
    , m_size(size)
{
    setFixedSize(size, size);
    setFocusPolicy(use == Use::Button ? Qt::TabFocus : Qt::NoFocus);
    if (use == Use::Picture)
        setAttribute(Qt::WA_TransparentForMouseEvents);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    m_colour = QColor::fromRgb(colourOf(name));
    setAccessibleName(name);
    update();
}

void Avatar::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(QRectF(rect()).adjusted(.5, .5, -.5, -.5));
    auto font = textFont(TextSize::Body, QFont::DemiBold);
    font.setPixelSize(qMax(8, m_size * 10 / 24));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect(), Qt::AlignCenter, initialsOf(m_name));
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, rect(), m_size / 2., Colours::of(this));
}

} // namespace oms
