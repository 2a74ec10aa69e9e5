// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/treeview.h"

#include "client/app/icons.h"
#include "client/catalogue/cataloguetree.h"
#include "client/widgets/pill.h"
#include "client/widgets/swatch.h"
#include "client/widgets/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int padding = 8;
constexpr int gap = 8;
constexpr int iconSize = 16;
constexpr int swatchSize = 14;
constexpr int barWidth = 3;
constexpr int chevronSize = 14;

int treeRowHeight()
{
    return qMax(30, QFontMetrics(textFont(TextSize::Body)).height() + 12);
}

class TreeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(index.data().toString()) + 60,
                treeRowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *node = CatalogueTreeModel::nodeAt(index);
        if (!node)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto &colours = Colours::of(option.palette);
        auto rect = option.rect.adjusted(2, 0, -padding, 0);
        paintSign(*painter, rect, *node, colours);
        paintRight(*painter, rect, *node, colours);
        const bool isHeading = !node->place.isRecord();
        painter->setFont(textFont(TextSize::Body, isHeading ? QFont::Medium : QFont::Normal));
        painter->setPen(colours[node->isOff ? Ink::Secondary : Ink::Text]);
        painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(node->title, Qt::ElideRight, rect.width()));
        painter->restore();
    }

private:
    static void paintSign(QPainter &painter, QRect &rect, const TreeNode &node, const Colours &colours)
    {
        if (node.swatch.isValid()) {
            paintSwatch(painter,
                        QRectF(rect.left(), rect.top() + (rect.height() - swatchSize) / 2., swatchSize, swatchSize),
                        node.swatch, colours);
            rect.setLeft(rect.left() + swatchSize + gap);
        } else if (!node.icon.isEmpty()) {
            paintIcon(painter, node.icon, colours[Ink::Secondary],
                      QRect(rect.left(), rect.top() + (rect.height() - iconSize) / 2, iconSize, iconSize));
            rect.setLeft(rect.left() + iconSize + gap);
        }
    }

    static void paintRight(QPainter &painter, QRect &rect, const TreeNode &node, const Colours &colours)
    {
        painter.setFont(textFont(TextSize::Small));
        const bool isPill = !node.state.isEmpty();
        const auto &text = isPill ? node.state : node.note;
        if (text.isEmpty())
            return;
        if (isPill) {
            const int width = pillWidth(text);
            paintPill(painter, QRect(rect.right() - width, rect.top(), width + 1, rect.height()), text, node.tone,
                      colours);
            rect.setRight(rect.right() - width - gap);
        } else {
            painter.setPen(colours[Ink::Secondary]);
            painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, text);
            rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(text) - gap);
        }
    }
};

bool isTyping(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    return !modifiers && event.text().size() == 1 && event.text().front().isLetterOrNumber();
}

} // namespace

CatalogueTreeView::CatalogueTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new TreeDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setIndentation(18);
    setRootIsDecorated(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(true);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
}

void CatalogueTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const auto step = [this](const QModelIndex &to) {
        if (to.isValid())
            setCurrentIndex(to);
    };
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT rowOpened(currentIndex());
    } else if (plain && event->text() == u"j"_s) {
        step(indexBelow(currentIndex()));
    } else if (plain && event->text() == u"k"_s) {
        step(indexAbove(currentIndex()));
    } else if (isTyping(*event)) {
        Q_EMIT typed(event->text());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void CatalogueTreeView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    hover(indexAt(event->position().toPoint()));
}

void CatalogueTreeView::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    hover({});
}

//! Somebody who comes by Tab must be somewhere.
void CatalogueTreeView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void CatalogueTreeView::hover(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    viewport()->update();
}

//! The whole width, without antialiasing: smoothed edges would leave seams.
void CatalogueTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colours = Colours::of(option.palette);
    const auto &rect = option.rect;
    const bool selected = selectionModel() && selectionModel()->isSelected(index);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(rect, colours[selected ? Ink::Selected : index == m_hovered ? Ink::Hover : Ink::Content]);
    if (const auto *node = CatalogueTreeModel::nodeAt(index); node && node->startsGroup)
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colours[Ink::Border]);
    if (selected) // grey when the keyboard is elsewhere
        painter->fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height()),
                          colours[hasFocus() ? Ink::Accent : Ink::Tertiary]);
    QTreeView::drawRow(painter, option, index);
}

void CatalogueTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintIcon(
        *painter, isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s, Colours::of(palette())[Ink::Tertiary],
        QRect(rect.right() - chevronSize, rect.top() + (rect.height() - chevronSize) / 2, chevronSize, chevronSize));
    painter->restore();
}

} // namespace oms
