// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/icons.h"
#include "client/app/style.h"
#include "client/widgets/button.h"
#include "client/widgets/type.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int iconSide = 16;
constexpr int iconGap = 7; // Fusion's 4 is too tight
constexpr int headerIndent = 8; // the delegate's: header and cells begin at the same x

//! 0 or 1: whether mnemonics are underlined is the base style's business.
int mnemonics(const Style &style, const QStyleOption &option, const QWidget *widget)
{
    return style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                   : Qt::TextHideMnemonic;
}

void paintHeaderSection(const QStyleOption &option, QPainter &painter)
{
    const auto &colours = Colours::of(option.palette);
    painter.fillRect(option.rect, colours[Ink::Content]);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours[Ink::Border]);
}

//! The whole section, because Qt would take room for its own arrow from the words.
void paintHeader(const QStyleOptionHeader &header, QPainter &painter)
{
    paintHeaderSection(header, painter);
    const auto &colours = Colours::of(header.palette);
    painter.setFont(textFont(TextSize::Small, QFont::Medium));
    painter.setPen(colours[Ink::Secondary]);
    const bool right = header.textAlignment & Qt::AlignRight;
    const bool first =
        header.position == QStyleOptionHeader::Beginning || header.position == QStyleOptionHeader::OnlyOneSection;
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    QRect rect = header.rect.adjusted(first ? 3 * headerIndent : headerIndent, 0, -headerIndent, 0);
    const int arrow = sorted ? iconSide : 0;
    const auto metrics = painter.fontMetrics();
    const auto text = metrics.elidedText(header.text, Qt::ElideRight, rect.width() - arrow);
    if (right)
        rect.setRight(rect.right() - arrow);
    painter.drawText(rect, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft), text);
    if (!sorted)
        return;
    const int x = right ? rect.right() + 4 : rect.left() + metrics.horizontalAdvance(text) + 4;
    const auto name = header.sortIndicator == QStyleOptionHeader::SortDown ? u"arrow-up"_s : u"arrow-down"_s;
    paintIcon(painter, name, colours[Ink::Secondary], {x, rect.center().y() - 5, 12, 12});
}

void paintMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter, int textFlags)
{
    const auto &colours = Colours::of(item.palette);
    painter.fillRect(item.rect, colours[Ink::Sidebar]);
    painter.setRenderHint(QPainter::Antialiasing);
    if (item.state & QStyle::State_Selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[Ink::Pressed]);
        painter.drawRoundedRect(item.rect.adjusted(0, 2, 0, -2), 5, 5);
    }
    painter.setPen(colours[item.state & QStyle::State_Enabled ? Ink::Secondary : Ink::Tertiary]);
    painter.setFont(textFont(TextSize::Small));
    painter.drawText(item.rect, Qt::AlignCenter | textFlags, item.text);
}

void paintMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, int textFlags)
{
    const auto &colours = Colours::of(item.palette);
    const QRect row = item.rect.adjusted(5, 0, -5, 0);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(row.left(), row.center().y(), row.width(), 1), colours[Ink::Border]);
        return;
    }
    const bool enabled = item.state & QStyle::State_Enabled;
    painter.setRenderHint(QPainter::Antialiasing);
    if (enabled && item.state & QStyle::State_Selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[Ink::Selected]);
        painter.drawRoundedRect(row, 5, 5);
    }
    const QRect sign(row.left() + 7, row.center().y() - 7, iconSide, iconSide);
    if (item.checked)
        paintIcon(painter, u"check"_s, colours[Ink::Accent], sign);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect words = row.adjusted(32, 0, -10, 0);
    const auto parts = item.text.split(u'\t');
    painter.setFont(item.font);
    painter.setPen(colours[enabled ? Ink::Text : Ink::Tertiary]);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | textFlags, parts.first());
    painter.setPen(colours[Ink::Tertiary]);
    if (parts.size() > 1)
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, parts.last());
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, u"chevron-right"_s, colours[Ink::Tertiary],
                  {row.right() - 20, row.center().y() - 7, 14, 14});
}

void paintButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget, int textFlags)
{
    const auto &colours = Colours::of(button.palette);
    const auto *ours = qobject_cast<const Button *>(widget);
    const auto kind = ours ? ours->kind() : ButtonKind::Plain;
    const bool enabled = button.state & QStyle::State_Enabled;
    const auto ink = !enabled         ? Ink::Tertiary
        : kind == ButtonKind::Primary ? Ink::OnAccent
        : kind == ButtonKind::Danger  ? Ink::Bad
                                      : Ink::Text;
    painter.setPen(colours[ink]);
    const int iconWidth = button.icon.isNull() ? 0 : iconSide;
    const int textWidth = painter.fontMetrics().size(textFlags, button.text).width();
    const int gap = iconWidth && textWidth ? iconGap : 0;
    const auto &rect = button.rect;
    int x = rect.x() + qMax(0, (rect.width() - iconWidth - gap - textWidth) / 2);
    if (iconWidth) {
        const QRect place(x, rect.y() + (rect.height() - iconSide) / 2, iconSide, iconSide);
        button.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth + gap;
    }
    if (textWidth)
        painter.drawText(QRect(x, rect.y(), rect.right() - x + 1, rect.height()), Qt::AlignVCenter | textFlags,
                         button.text);
}

void paintTab(const QStyleOptionTab &tab, QPainter &painter, int textFlags)
{
    const auto &colours = Colours::of(tab.palette);
    const bool selected = tab.state & QStyle::State_Selected;
    painter.setFont(textFont(TextSize::Body, selected ? QFont::DemiBold : QFont::Normal));
    painter.setPen(colours[selected ? Ink::Text : Ink::Secondary]);
    painter.drawText(tab.rect, Qt::AlignCenter | textFlags, tab.text);
}

void paintComboBox(const QStyle &style, const QStyleOptionComboBox &combo, QPainter &painter, const QWidget *widget)
{
    QStyleOptionFrame frame;
    static_cast<QStyleOption &>(frame) = static_cast<const QStyleOption &>(combo);
    frame.type = QStyleOption::SO_Frame;
    frame.version = QStyleOptionFrame::Version;
    frame.lineWidth = combo.frame ? 1 : 0;
    style.drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, widget);
    const auto &colours = Colours::of(combo.palette);
    const auto arrow = style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget);
    paintIcon(painter, u"chevron-down"_s, colours[Ink::Secondary],
              {arrow.center().x() - 7, arrow.center().y() - 7, 14, 14});
}

void paintScrollBar(const QStyleOptionSlider &bar, QRectF handle, QPainter &painter)
{
    const auto &colours = Colours::of(bar.palette);
    if (bar.palette.color(QPalette::AlternateBase).alpha() > 0) // else what is behind it is to be seen
        painter.fillRect(bar.rect, colours[Ink::Content]);
    if (bar.maximum <= bar.minimum)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours[bar.state & QStyle::State_MouseOver ? Ink::Tertiary : Ink::ControlBorder]);
    handle = bar.orientation == Qt::Vertical ? handle.adjusted(2.5, 1, -2.5, -1) : handle.adjusted(1, 2.5, -1, -2.5);
    painter.drawRoundedRect(handle, 2.5, 2.5);
}

} // namespace

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto &colours = Colours::of(option->palette);
    const int text = mnemonics(*this, *option, widget);
    painter->save();
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderSection(*option, *painter);
    } else if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
               header && element == CE_Header) {
        paintHeader(*header, *painter);
    } else if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, colours[Ink::Sidebar]);
    } else if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
               item && (element == CE_MenuBarItem || element == CE_MenuItem)) {
        element == CE_MenuItem ? paintMenuItem(*item, *painter, text) : paintMenuBarItem(*item, *painter, text);
    } else if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
               button && element == CE_PushButtonLabel) {
        paintButtonLabel(*button, *painter, widget, text);
    } else if (element == CE_Splitter) {
        painter->fillRect(option->rect, colours[Ink::Border]);
    } else if (element == CE_TabBarTabShape) {
        const auto &r = option->rect;
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), colours[Ink::Border]);
        if (option->state & State_Selected)
            painter->fillRect(QRect(r.left() + 8, r.bottom() - 1, r.width() - 16, 2), colours[Ink::Accent]);
    } else if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
               tab && element == CE_TabBarTabLabel) {
        paintTab(*tab, *painter, text);
    } else {
        painter->restore();
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    painter->save();
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        paintScrollBar(*bar, proxy()->subControlRect(control, bar, SC_ScrollBarSlider, widget), *painter);
    else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
             combo && control == CC_ComboBox)
        paintComboBox(*proxy(), *combo, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->restore();
}

} // namespace oms
