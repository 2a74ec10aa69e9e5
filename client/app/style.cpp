// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/style.h"

#include "client/app/icons.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int controlHeight = 30;
constexpr int choiceHeight = 28;
constexpr int smallestHandle = 32;
constexpr int fieldPadding = 5; // beside the 2 px that a line edit leaves by itself

struct StandardIcon {
    QStyle::StandardPixmap standard;
    const char *name;
    Ink ink;
};

//! What Qt's own widgets and message boxes ask for.
constexpr StandardIcon standardIcons[] = {
    {QStyle::SP_MessageBoxInformation, "info", Ink::Secondary},
    {QStyle::SP_MessageBoxQuestion, "circle-help", Ink::Secondary},
    {QStyle::SP_MessageBoxWarning, "triangle-alert", Ink::Warn},
    {QStyle::SP_MessageBoxCritical, "circle-alert", Ink::Bad},
    {QStyle::SP_LineEditClearButton, "x", Ink::Tertiary},
};

//! A slim bar without arrows: the handle's place in the whole length.
QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    const int handle =
        range > 0 ? qMax(smallestHandle, int(qint64(bar.pageStep) * length / (qint64(range) + bar.pageStep))) : length;
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return upright ? QRect(bar.rect.x(), at, bar.rect.width(), handle)
                   : QRect(at, bar.rect.y(), handle, bar.rect.height());
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{ }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ButtonMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin:
        return 8;
    case PM_SplitterWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
        return 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return 16;
    case PM_FocusFrameHMargin: // also the margin of words in a list of choices
        return 7;
    case PM_MessageBoxIconSize:
        return 28;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut: // Alt and the letter work all the same
        return 0;
    case SH_Table_GridLineColor:
        return int(Colours::of(widget)[Ink::Border].rgb());
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    for (const auto &row : standardIcons)
        if (row.standard == which)
            return icon(QString::fromLatin1(row.name), row.ink);
    return QProxyStyle::standardIcon(which, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (wanted.width() > controlHeight + 4)
            wanted.rwidth() += 6;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        // taller only where the person's font needs it
        wanted.setHeight(qMax(controlHeight, option->fontMetrics.height() + 12));
        break;
    case CT_HeaderSection:
        wanted.rwidth() += 14;
        break;
    case CT_TabBarTab:
        wanted = {wanted.width() + 2, 36};
        break;
    case CT_ItemViewItem: // of choices that drop down; lists of records have a delegate of their own
        wanted.setHeight(qMax(choiceHeight, option->fontMetrics.height() + 10));
        break;
    case CT_MenuBarItem:
        wanted += {4, 2};
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            wanted = {wanted.width() + 12, qMax(wanted.height(), 28)};
        break;
    default:
        break;
    }
    return wanted;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return bar->rect;
        const auto handle = scrollHandle(*bar);
        if (part == SC_ScrollBarSlider)
            return handle;
        const bool upright = bar->orientation == Qt::Vertical;
        QRect page = bar->rect;
        if (part == SC_ScrollBarSubPage)
            upright ? page.setBottom(handle.top() - 1) : page.setRight(handle.left() - 1);
        else if (part == SC_ScrollBarAddPage)
            upright ? page.setTop(handle.bottom() + 1) : page.setLeft(handle.right() + 1);
        return page;
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(8, 1, -26, -1);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return {option->rect.right() - 26, option->rect.top(), 26, option->rect.height()};
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace oms
