// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/label.h"

#include "client/app/icons.h"

#include <QEvent>
#include <QPainter>

namespace oms {

Label::Label(const QString &text, TextSize size, QFont::Weight weight, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(size, weight));
    applyInk();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

QSize Label::minimumSizeHint() const
{
    const auto hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, hint.height()) : hint;
}

QSize Label::sizeHint() const
{
    const auto hint = QLabel::sizeHint();
    return m_elided ? QSize(hint.width() + 1, hint.height()) : hint;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyInk();
}

//! Only when the colour differs, or the change of palette would call itself for ever.
void Label::applyInk()
{
    const auto colour = Colours::of(this)[m_ink];
    if (palette().color(QPalette::WindowText) == colour)
        return;
    auto changed = palette();
    changed.setColor(QPalette::WindowText, colour);
    setPalette(changed);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto rect = contentsRect();
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment() | Qt::TextSingleLine), shown);
    const auto whole = shown == text() ? QString() : text();
    if (toolTip() != whole)
        setToolTip(whole);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QFrame(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colours::of(this)[Ink::Border]);
}

Surface::Surface(Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_ink(ink)
{ }

void Surface::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colours::of(this)[m_ink]);
}

IconLabel::IconLabel(const QString &name, Ink ink, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_name, Colours::of(this)[m_ink], rect());
}

} // namespace oms
