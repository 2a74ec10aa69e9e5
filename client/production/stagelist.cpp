// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/production/stagelist.h"

#include "client/app/theme.h"
#include "client/production/stagedelegate.h"
#include "client/production/stagemodel.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace oms {

StageList::StageList(StageModel &model, StageDelegate *delegate, const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setAccessibleName(name);
    setModel(&model);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setAttribute(Qt::WA_OpaquePaintEvent, false); // the column is seen through it
    auto clear = verticalScrollBar()->palette();
    clear.setColor(QPalette::AlternateBase, Qt::transparent);
    verticalScrollBar()->setPalette(clear);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setAutoScroll(true);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT cardOpened(index.row()); });
    connect(delegate, &StageDelegate::repaintWanted, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &StageModel::modelReset, this, [this] { setUniformItemSizes(!m_model.isGrouped()); });
}

//! Past headings.
void StageList::step(int by)
{
    int row = currentIndex().row() + by;
    while (row >= 0 && row < m_model.rowCount() && !m_model.cardAt(row))
        row += by;
    if (m_model.cardAt(row))
        setCurrentIndex(m_model.index(row));
}

void StageList::keyPressEvent(QKeyEvent *event)
{
    const auto keys = event->modifiers() & ~Qt::KeypadModifier;
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int direction = event->key() == Qt::Key_Left ? -1 : 1;
    if (isSideways && keys == Qt::ControlModifier)
        Q_EMIT carried(direction);
    else if (isSideways && keys == Qt::NoModifier)
        Q_EMIT stepped(direction);
    else if (keys == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_Down))
        step(1);
    else if (keys == Qt::NoModifier && (event->key() == Qt::Key_K || event->key() == Qt::Key_Up))
        step(-1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT cardOpened(currentIndex().row());
    else if (!event->text().isEmpty() && event->text().front().isPrint() && !(keys & Qt::ControlModifier))
        event->ignore(); // no search in the list: it is meant for the scan box
    else
        QListView::keyPressEvent(event);
}

void StageList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        return step(1);
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    Q_EMIT cardChosen(currentIndex().row());
}

void StageList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT cardChosen(current.row());
}

} // namespace oms
