// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/listview.h"

#include "client/models/tablemodel.h"
#include "client/widgets/busybar.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/label.h"
#include "client/widgets/recordlist.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>

namespace oms {

namespace {

constexpr int leastStretch = 190; //!< of the column that takes the room that is left
constexpr int scrollBarWidth = 12;

} // namespace

ListView::ListView(TableModel &model, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new RecordList)
    , m_stack(new QStackedWidget)
    , m_skeleton(new SkeletonList)
    , m_busy(new BusyBar)
    , m_count(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_hint(new Label({}, TextSize::Small, QFont::Normal, Ink::Tertiary))
    , m_counted([](int shown, int total) {
        return shown == total ? tr("%Ln row(s)", "", total)
                              : tr("%1 of %Ln row(s)", "", total).arg(QLocale().toString(shown));
    })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_skeleton);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(24, 6, 16, 7);
    footer->addWidget(m_count);
    footer->addStretch();
    footer->addWidget(m_hint);
    column->addLayout(footer);
    m_table->setAccessibleName(name);
    setFocusProxy(m_table);
    prepareTable();
    showCounts();
}

void ListView::prepareTable()
{
    m_table->setModel(&m_model);
    auto *header = m_table->horizontalHeader();
    for (int i = 0; i < int(m_model.columns().size()); ++i) {
        const int width = m_model.columns()[std::size_t(i)].width;
        if (width > 0)
            m_table->setColumnWidth(i, width);
        else
            header->setSectionResizeMode(i, QHeaderView::Stretch);
    }
    header->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(&m_model, &TableModel::modelAboutToBeReset, this, &ListView::remember);
    connect(&m_model, &TableModel::modelReset, this, &ListView::restore);
    connect(&m_model, &TableModel::countsChanged, this, &ListView::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (m_restoring || !now.isValid())
            return;
        m_current = m_model.idAt(now.row());
        Q_EMIT chosen(*m_current);
    });
    connect(m_table, &RecordList::rowOpened, this, [this](int row) { Q_EMIT opened(m_model.idAt(row)); });
    connect(m_table, &RecordList::typed, this, &ListView::typed);
}

//! In a narrow list the less important columns step back, from the right, so that the one which stretches stays
//! readable. They come back with the room.
void ListView::fitColumns()
{
    auto *header = m_table->horizontalHeader();
    const auto &columns = m_model.columns();
    int room = width() - scrollBarWidth - leastStretch;
    for (int i = 0; i < int(columns.size()); ++i) {
        header->setSectionHidden(i, false);
        room -= columns[std::size_t(i)].width > 0 ? header->sectionSize(i) : 0;
    }
    for (int i = int(columns.size()) - 1; i > 0 && room < 0; --i) {
        const auto &column = columns[std::size_t(i)];
        if (column.look != CellLook::Secondary || column.width == 0)
            continue;
        room += header->sectionSize(i);
        header->setSectionHidden(i, true);
    }
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ListView::setCurrent(const Uuid &id)
{
    m_current = id;
    m_distance = -1;
    restore();
}

void ListView::clearCurrent()
{
    m_current.reset();
    restore();
}

//! How far from the top the current row stands: it stays there when rows above it come and go.
void ListView::remember()
{
    m_distance = -1;
    if (const auto row = m_current ? m_model.rowOf(*m_current) : std::nullopt) {
        const int distance = *row - m_table->rowAt(0);
        const bool seen = distance >= 0 && m_table->rowViewportPosition(*row) < m_table->viewport()->height();
        m_distance = seen ? distance : -1;
    }
    m_restoring = true;
}

//! A record that is filtered out stays the current one; it is chosen again when it comes back.
void ListView::restore()
{
    m_restoring = true;
    const auto row = m_current ? m_model.rowOf(*m_current) : std::nullopt;
    if (row) {
        const auto index = m_model.index(*row, 0);
        m_table->setCurrentIndex(index);
        m_table->selectRow(*row);
        if (m_distance >= 0)
            m_table->verticalScrollBar()->setValue(m_table->verticalHeader()->sectionPosition(*row)
                                                   - m_distance * m_table->rowHeight(*row));
        else
            m_table->scrollTo(index);
    } else {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    }
    m_restoring = false;
    showCounts();
}

void ListView::showCounts()
{
    const int shown = m_model.rowCount();
    m_count->setText(m_loading && m_model.total() == 0 ? tr("Loading…") : m_counted(shown, m_model.total()));
    QWidget *front = m_table;
    if (m_model.total() == 0 && m_loading)
        front = m_skeleton;
    else if (m_model.total() == 0 && m_nothing)
        front = m_nothing;
    else if (shown == 0 && m_noneFits)
        front = m_noneFits;
    m_stack->setCurrentWidget(front);
}

void ListView::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void ListView::setCounted(Counted counted)
{
    m_counted = std::move(counted);
    showCounts();
}

void ListView::setEmptyState(EmptyState *nothing, EmptyState *noneFits)
{
    m_nothing = nothing;
    m_noneFits = noneFits;
    for (auto *state : {nothing, noneFits})
        if (state)
            m_stack->addWidget(state);
    showCounts();
}

void ListView::setLoading(bool loading)
{
    m_loading = loading;
    m_busy->setBusy(loading);
    showCounts();
}

void ListView::takeFocus()
{
    m_table->setFocus(Qt::TabFocusReason);
}

void ListView::sortBy(int column, Qt::SortOrder order)
{
    m_table->sortByColumn(column, order);
}

QByteArray ListView::saveColumns() const
{
    return m_table->horizontalHeader()->saveState();
}

void ListView::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty())
        m_table->horizontalHeader()->restoreState(state);
    fitColumns();
}

} // namespace oms
