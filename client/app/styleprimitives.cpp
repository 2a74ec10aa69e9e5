// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/icons.h"
#include "client/app/style.h"
#include "client/widgets/button.h"
#include "client/widgets/focus.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr qreal radius = 6;

QRectF halfPixelInside(const QRect &rect)
{
    return QRectF(rect).adjusted(.5, .5, -.5, -.5);
}

ButtonKind kindOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    return button ? button->kind() : ButtonKind::Plain;
}

void paintButton(const QStyleOption &option, QPainter &painter, ButtonKind kind)
{
    const auto &colours = Colours::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = enabled && option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    const bool primary = kind == ButtonKind::Primary;
    QColor fill = primary           ? colours[Ink::AccentFill]
        : kind == ButtonKind::Ghost ? QColor(Qt::transparent)
                                    : option.palette.color(QPalette::Button);
    if (pressed || hovered)
        fill = primary ? colours[Ink::AccentHover] : colours[pressed ? Ink::Pressed : Ink::Hover];
    if (!enabled && kind != ButtonKind::Ghost)
        fill = colours[Ink::Chip];
    const bool framed = kind != ButtonKind::Ghost && !(primary && enabled);
    painter.setBrush(fill);
    painter.setPen(framed ? QPen(colours[Ink::ControlBorder], 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(halfPixelInside(option.rect), radius, radius);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        if (primary) { // a ring of the same colour would not be seen: a light one inside
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours[Ink::OnAccent], 1.5));
            painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), radius - 2, radius - 2);
        } else {
            paintFocusRing(painter, option.rect, radius, colours);
        }
    }
}

void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth <= 0)
        return;
    const auto &colours = Colours::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool focused = enabled && option.state & QStyle::State_HasFocus;
    painter.setBrush(!enabled ? colours[Ink::Chip] : colours[colours.isDark() ? Ink::Raised : Ink::Content]);
    const auto border = wrong ? Ink::Bad : focused ? Ink::Accent : Ink::ControlBorder;
    painter.setPen(QPen(colours[border], focused || wrong ? 1.5 : 1));
    painter.drawRoundedRect(halfPixelInside(option.rect), radius, radius);
}

void paintCheck(const QStyleOption &option, QPainter &painter)
{
    const auto &colours = Colours::of(option.palette);
    QRectF box(0, 0, 15, 15);
    box.moveCenter(QRectF(option.rect).center());
    const bool checked = option.state & QStyle::State_On;
    painter.setPen(QPen(colours[checked ? Ink::Accent : Ink::Tertiary], 1.2)); // without words: it must be seen
    painter.setBrush(checked ? colours[Ink::AccentFill] : option.palette.color(QPalette::Button));
    painter.drawRoundedRect(box, 4, 4);
    if (!checked)
        return;
    painter.setPen(QPen(colours[Ink::OnAccent], 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = box.topLeft();
    painter.drawPolyline(QPolygonF({at + QPointF(3.6, 7.8), at + QPointF(6.4, 10.5), at + QPointF(11.3, 4.8)}));
}

void paintRadio(const QStyleOption &option, QPainter &painter)
{
    const auto &colours = Colours::of(option.palette);
    QRectF box(0, 0, 15, 15);
    box.moveCenter(QRectF(option.rect).center());
    const bool checked = option.state & QStyle::State_On;
    painter.setPen(QPen(colours[checked ? Ink::Accent : Ink::Tertiary], 1.2)); // without words: it must be seen
    painter.setBrush(checked ? colours[Ink::AccentFill] : option.palette.color(QPalette::Button));
    painter.drawEllipse(box);
    if (checked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[Ink::OnAccent]);
        painter.drawEllipse(box.center(), 3, 3);
    }
}

void paintPopup(const QStyleOption &option, QPainter &painter)
{
    const auto &colours = Colours::of(option.palette);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(option.rect, colours[colours.isDark() ? Ink::Raised : Ink::Content]);
    painter.setPen(colours[Ink::ControlBorder]);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(*option, *painter, kindOf(widget));
        break;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        paintField(*option, *painter, widget);
        break;
    case PE_FrameFocusRect:
        // in a list the tint of the current row says it already
        if (option->state & State_KeyboardFocusChange && !qobject_cast<const QAbstractItemView *>(widget))
            paintFocusRing(*painter, option->rect, 4, Colours::of(option->palette));
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        paintRadio(*option, *painter);
        break;
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            paintPopup(*option, *painter);
        break;
    case PE_PanelTipLabel:
        paintPopup(*option, *painter);
        break;
    case PE_Frame: // panes are told apart by surfaces and hairlines; multi-line editors ask for a field's frame
        if (widget && widget->property("field").toBool())
            paintField(*option, *painter, widget);
        break;
    case PE_FrameGroupBox:
    case PE_PanelItemViewRow: // the row delegate fills its rows itself
    case PE_IndicatorHeaderArrow: // drawn with the header's label
    case PE_FrameTabBarBase:
        break;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, u"chevron-down"_s, Colours::of(option->palette)[Ink::Secondary], option->rect);
        break;
    case PE_IndicatorArrowUp:
        paintIcon(*painter, u"arrow-up"_s, Colours::of(option->palette)[Ink::Secondary], option->rect);
        break;
    case PE_IndicatorArrowRight:
        paintIcon(*painter, u"chevron-right"_s, Colours::of(option->palette)[Ink::Secondary], option->rect);
        break;
    default:
        painter->restore();
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

} // namespace oms
