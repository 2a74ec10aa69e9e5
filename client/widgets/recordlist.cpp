// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/recordlist.h"

#include "client/models/tablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <cstdlib>

namespace oms {

namespace {

constexpr int headerHeight = 32;

//! A letter or digit without a modifier that makes a command of it.
bool isTyping(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    return !modifiers && event.text().size() == 1 && event.text().front().isLetterOrNumber();
}

} // namespace

RecordList::RecordList(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new RowDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the list; arrows move in it
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight());
    verticalHeader()->setMinimumSectionSize(RowDelegate::rowHeight());
    auto *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(48);
    header->setFixedHeight(qMax(headerHeight, header->fontMetrics().height() + 14));
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void RecordList::setDensity(Density density)
{
    m_density = density;
    m_delegate->setDensity(density);
    verticalHeader()->setMinimumSectionSize(RowDelegate::rowHeight(density));
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(density));
}

TableModel *RecordList::table() const
{
    return m_isTaking ? qobject_cast<TableModel *>(model()) : nullptr;
}

void RecordList::toggle(int row)
{
    m_anchor = row;
    table()->take(row, row, !table()->isTaken(row));
}

//! From where the range began to there.
void RecordList::takeTo(int row)
{
    if (m_anchor < 0 || m_anchor >= model()->rowCount())
        m_anchor = qMax(0, currentIndex().row());
    table()->take(qMin(m_anchor, row), qMax(m_anchor, row), true);
}

void RecordList::selectAll()
{
    if (table() && model()->rowCount() > 0)
        table()->take(0, model()->rowCount() - 1, true);
}

//! Keys that pick rows.
bool RecordList::take(QKeyEvent &event)
{
    const int rows = model()->rowCount();
    if (!table() || rows == 0)
        return false;
    const bool isUp = event.key() == Qt::Key_Up;
    if (event.text() == QLatin1StringView("x") && currentIndex().isValid()) {
        toggle(currentIndex().row());
    } else if ((event.modifiers() & Qt::ShiftModifier) && (isUp || event.key() == Qt::Key_Down)) {
        if (m_anchor < 0 || table()->takenCount() == 0)
            m_anchor = qMax(0, currentIndex().row());
        const int from = currentIndex().row();
        step(isUp ? -1 : 1);
        const int now = currentIndex().row();
        if (std::abs(now - m_anchor) < std::abs(from - m_anchor)) // on the way back
            table()->take(from, from, false);
        takeTo(now);
    } else if (event.key() == Qt::Key_Escape && table()->takenCount() > 0) {
        table()->takeNone();
    } else {
        return false;
    }
    return true;
}

void RecordList::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint().y());
    const bool adds = event->modifiers() & Qt::ControlModifier;
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    if (table() && row >= 0 && event->button() == Qt::LeftButton && (adds || extends)) {
        setFocus(Qt::MouseFocusReason);
        if (extends)
            takeTo(row);
        else
            toggle(row);
        return;
    }
    if (event->button() == Qt::LeftButton)
        m_anchor = row;
    QTableView::mousePressEvent(event);
}

void RecordList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (take(*event)) {
        event->accept();
    } else if (plain && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        Q_EMIT looked(currentIndex().row());
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT rowOpened(currentIndex().row());
    } else if (plain && event->text() == QLatin1StringView("j")) {
        step(1);
    } else if (plain && event->text() == QLatin1StringView("k")) {
        step(-1);
    } else if (isTyping(*event)) {
        Q_EMIT typed(event->text());
    } else if (plain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        step(event->key() == Qt::Key_Home ? -model()->rowCount() : model()->rowCount());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecordList::step(int by)
{
    const int rows = model()->rowCount();
    if (rows > 0)
        setCurrentIndex(model()->index(qBound(0, currentIndex().row() + by, rows - 1), 0));
}

void RecordList::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

void RecordList::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

//! Somebody who comes by Tab must be somewhere.
void RecordList::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeyboard && !currentIndex().isValid())
        step(1);
}

void RecordList::hover(int row)
{
    if (row == m_hovered)
        return;
    repaintRow(m_hovered);
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    repaintRow(row);
}

void RecordList::repaintRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace oms
