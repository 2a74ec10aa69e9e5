// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/rowdelegate.h"

#include "client/app/icons.h"
#include "client/models/tablemodel.h"
#include "client/widgets/pill.h"
#include "client/widgets/type.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int padding = 8;
constexpr int firstIndent = 16; // room for the dot
constexpr int secondGap = 8;
constexpr int barWidth = 3;
constexpr int markSize = 14;
constexpr int flagGap = 7;

bool isFirst(const QModelIndex &index)
{
    return index.column() == 0;
}

QRect cellRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return option.rect.adjusted(padding + (isFirst(index) ? firstIndent : 0), 0, -padding, 0);
}

void paintElided(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintTwoTone(QPainter &painter, const QRect &rect, const QString &text, const QString &second, const QColor &grey)
{
    paintElided(painter, rect, text);
    const int used = painter.fontMetrics().horizontalAdvance(text) + secondGap;
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(grey);
    const auto rest = rect.adjusted(used, 0, 0, 0);
    // three letters and dots are noise: most of it must fit
    if (!second.isEmpty() && rest.width() >= painter.fontMetrics().horizontalAdvance(second) / 2)
        paintElided(painter, rest, second);
}

void paintTwoLines(QPainter &painter, const QRect &rect, const QString &text, const QString &second, const QColor &grey)
{
    const int middle = rect.center().y();
    const int first = painter.fontMetrics().height();
    const int below = QFontMetrics(textFont(TextSize::Small)).height();
    const int top = middle - (first + below) / 2;
    paintElided(painter, {rect.left(), top, rect.width(), first}, text);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(grey);
    paintElided(painter, {rect.left(), top + first, rect.width(), below}, second);
}

//! After the text, where there is room for both.
void paintFlag(QPainter &painter, const QRect &rect, const QString &text, const QString &flag, const QColor &colour)
{
    const int left = rect.left() + qCeil(tabularWidth(QFontMetricsF(painter.font()), text)) + flagGap;
    if (left + markSize <= rect.right() + 1)
        paintIcon(painter, flag, colour, {left, rect.top() + (rect.height() - markSize) / 2, markSize, markSize});
}

constexpr struct {
    Density density;
    int height;
    int around; //!< the text
} densities[] = {{Density::Comfortable, 34, 16}, {Density::Compact, 26, 8}, {Density::TwoLines, 48, 14}};

} // namespace

int RowDelegate::rowHeight(Density density)
{
    const auto &row = densities[std::size_t(density)];
    const int second = density == Density::TwoLines ? QFontMetrics(textFont(TextSize::Small)).height() : 0;
    return qMax(row.height, QFontMetrics(textFont(TextSize::Body)).height() + second + row.around);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(textFont(TextSize::Body));
    const int indent = isFirst(index) ? firstIndent : 0;
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * padding + indent, rowHeight(m_density)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    paintCell(*painter, option, index);
    painter->restore();
}

//! Without antialiasing: at 125 % smoothed edges would leave pale seams between the cells.
void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colours = Colours::of(option.palette);
    const auto &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool taken = index.data(TableModel::TakenRole).toBool();
    painter.fillRect(rect,
                     colours[selected || taken              ? Ink::Selected
                                 : index.row() == m_hovered ? Ink::Hover
                                                            : Ink::Content]);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours[Ink::Border]);
    if (!isFirst(index))
        return;
    if (selected) { // grey when the keyboard is elsewhere
        const bool here = option.widget && option.widget->hasFocus();
        painter.fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height()),
                         colours[here ? Ink::Accent : Ink::Tertiary]);
    }
    const QRect place(rect.left() + barWidth + 4, rect.top() + (rect.height() - markSize) / 2, markSize, markSize);
    if (taken) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, u"check"_s, colours[Ink::Accent], place);
    } else if (const auto mark = index.data(TableModel::MarkRole).toString(); !mark.isEmpty()) {
        const bool isUrgent = index.data(TableModel::MarkUrgentRole).toBool();
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, mark, colours[isUrgent ? Ink::Warn : Ink::Tertiary], place);
    } else if (index.data(TableModel::UnreadRole).toBool()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[Ink::Accent]);
        painter.drawEllipse(QPointF(rect.left() + padding + 5, rect.top() + rect.height() / 2.), 3, 3);
    }
}

void RowDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colours = Colours::of(option.palette);
    const auto rect = cellRect(option, index);
    const auto text = index.data().toString();
    const auto look = CellLook(index.data(TableModel::LookRole).toInt());
    const bool unread = index.data(TableModel::UnreadRole).toBool();
    const auto tone = Tone(index.data(TableModel::ToneRole).toInt());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone != Tone::Neutral ? colours.pillText(tone)
                                         : colours[look == CellLook::Secondary ? Ink::Secondary : Ink::Text]);
    const bool bold = unread && look == CellLook::TwoTone;
    painter.setFont(textFont(TextSize::Body, bold ? QFont::DemiBold : QFont::Normal));
    switch (look) {
    case CellLook::Strong:
        painter.setFont(textFont(TextSize::Body, unread ? QFont::DemiBold : QFont::Medium));
        paintTabular(painter, rect, Qt::AlignLeft, text);
        if (const auto flag = index.data(TableModel::FlagRole).toString(); !flag.isEmpty())
            paintFlag(painter, rect, text, flag, colours[Ink::Bad]);
        break;
    case CellLook::Plain:
    case CellLook::Secondary:
        paintElided(painter, rect, text);
        break;
    case CellLook::Figure: {
        const auto instead = text.isEmpty() ? index.data(TableModel::SecondRole).toString() : QString();
        painter.setFont(textFont(TextSize::Body));
        if (!instead.isEmpty())
            painter.setPen(colours[Ink::Secondary]);
        paintTabular(painter, rect, Qt::AlignRight, instead.isEmpty() ? text : instead);
        break;
    }
    case CellLook::TwoTone: {
        const auto second = index.data(TableModel::SecondRole).toString();
        const bool below = m_density == Density::TwoLines && !second.isEmpty();
        (below ? paintTwoLines : paintTwoTone)(painter, rect, text, second, colours[Ink::Secondary]);
        break;
    }
    case CellLook::Pill:
        paintPill(painter, rect, text, tone, colours);
        break;
    }
}

//! What a mark and a flag mean, and whatever more there is to say of the cell.
static QString addedTip(const QModelIndex &index)
{
    QStringList lines;
    for (const auto role : {TableModel::TipRole, TableModel::FlagWordsRole, TableModel::MarkWordsRole})
        if (role == TableModel::TipRole || isFirst(index))
            lines << index.data(role).toString();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

//! A tip only for what does not fit, and for what says more than the cell.
bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    auto text = index.data().toString();
    if (const auto second = index.data(TableModel::SecondRole).toString(); !second.isEmpty())
        text += u" · "_s + second;
    const auto added = addedTip(index);
    if (!added.isEmpty())
        text += u'\n' + added;
    const QFontMetrics metrics(textFont(TextSize::Body));
    const bool fits = added.isEmpty() && metrics.horizontalAdvance(text) <= cellRect(option, index).width();
    QToolTip::showText(event->globalPos(), fits ? QString() : text, view);
    return true;
}

} // namespace oms
