// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/listview.h"

#include "client/models/tablemodel.h"
#include "client/widgets/busybar.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/label.h"
#include "client/widgets/recordlist.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <algorithm>

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
    , m_foot(new QWidget)
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
    auto *footer = new QHBoxLayout(m_foot);
    footer->setContentsMargins(24, 6, 16, 7);
    m_count->setElided(true);
    footer->addWidget(m_count);
    m_hint->setElided(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what is counted matters more
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    footer->addWidget(m_hint, 1);
    column->addWidget(m_foot);
    m_table->setAccessibleName(name);
    m_countPause.setSingleShot(true);
    m_countPause.setInterval(0);
    connect(&m_countPause, &QTimer::timeout, this, &ListView::count);
    prepareTable();
    showCounts();
}

void ListView::prepareTable()
{
    m_table->setModel(&m_model);
    prepareHeader();
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
    connect(m_table, &RecordList::looked, this, [this](int row) { Q_EMIT looked(m_model.idAt(row)); });
    connect(m_table, &RecordList::typed, this, &ListView::typed);
    connect(m_table, &RecordList::copyWanted, this, &ListView::copyWanted);
}

void ListView::prepareHeader()
{
    auto *header = m_table->horizontalHeader();
    m_arranging = true;
    m_isHidden.assign(m_model.columns().size(), 0);
    setColumns({});
    m_arranging = true;
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    sortBy(0);
    m_arranging = false;
    connect(header, &QHeaderView::sectionClicked, this, &ListView::clickHeader);
    const auto tell = [this] {
        if (!m_arranging)
            Q_EMIT arranged();
    };
    connect(header, &QHeaderView::sectionResized, this, tell);
    connect(header, &QHeaderView::sectionMoved, this, tell);
}

//! A click sorts by that column, another one the other way round; with Shift it becomes one more key.
void ListView::clickHeader(int column)
{
    auto keys = m_model.sortedBy();
    const auto known = std::find_if(keys.begin(), keys.end(), [=](const SortBy &key) { return key.column == column; });
    const bool adds = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
    const auto turned = [](Qt::SortOrder order) {
        return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    if (adds && known != keys.end())
        known->order = turned(known->order);
    else if (adds)
        keys.push_back({column, Qt::AscendingOrder});
    else
        keys = {{column, known == keys.begin() && known != keys.end() ? turned(known->order) : Qt::AscendingOrder}};
    sortBy(keys);
    Q_EMIT arranged();
}

void ListView::sortBy(const std::vector<SortBy> &keys)
{
    m_model.sortBy(keys);
    showSort();
}

void ListView::setSortable(bool isSortable)
{
    m_table->horizontalHeader()->setSectionsClickable(isSortable);
}

void ListView::showSort()
{
    const auto &keys = m_model.sortedBy();
    m_table->horizontalHeader()->setSortIndicator(keys.empty() ? -1 : keys.front().column,
                                                  keys.empty() ? Qt::AscendingOrder : keys.front().order);
}

std::vector<ShownColumn> ListView::columns() const
{
    const auto *header = m_table->horizontalHeader();
    std::vector<ShownColumn> shown;
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        const auto &source = m_model.columns()[std::size_t(column)];
        if (m_isHidden[std::size_t(column)])
            continue;
        // a column that has stepped back has no size of its own
        const int width = header->isSectionHidden(column) ? source.width : header->sectionSize(column);
        shown.push_back({source.id, source.width > 0 ? width : 0});
    }
    return shown;
}

void ListView::setColumns(const std::vector<ShownColumn> &columns)
{
    auto *header = m_table->horizontalHeader();
    const auto &all = m_model.columns();
    m_arranging = true;
    int at = 0;
    const auto place = [&](std::size_t i, int width) {
        m_isHidden[i] = 0;
        header->setSectionHidden(int(i), false);
        if (all[i].width > 0)
            m_table->setColumnWidth(int(i), width > 0 ? width : all[i].width);
        else
            header->setSectionResizeMode(int(i), QHeaderView::Stretch);
        header->moveSection(header->visualIndex(int(i)), at++);
    };
    std::fill(m_isHidden.begin(), m_isHidden.end(), char(1));
    for (const auto &column : columns) {
        const auto known = std::find_if(all.begin(), all.end(), [&](const auto &c) { return c.id == column.id; });
        if (known != all.end() && !column.id.isEmpty())
            place(std::size_t(known - all.begin()), column.width);
    }
    if (at == 0)
        for (std::size_t i = 0; i < all.size(); ++i)
            if (!all[i].isExtra)
                place(i, 0);
    m_arranging = false;
    fitColumns();
}

Density ListView::density() const
{
    return m_table->density();
}

void ListView::setDensity(Density density)
{
    m_table->setDensity(density);
    if (const auto row = m_current ? m_model.rowOf(*m_current) : std::nullopt)
        m_table->scrollTo(m_model.index(*row, 0));
}

void ListView::setActionBar(QWidget *bar)
{
    m_table->setTaking(true);
    layout()->addWidget(bar);
    bar->hide();
    connect(&m_model, &TableModel::takenChanged, bar, [this, bar] {
        const bool areTaken = m_model.takenCount() > 0;
        m_foot->setVisible(!areTaken);
        bar->setVisible(areTaken);
    });
}

//! In a narrow list the less important columns step back, from the right, so that the one which stretches stays
//! readable. They come back with the room.
void ListView::fitColumns()
{
    auto *header = m_table->horizontalHeader();
    const auto &columns = m_model.columns();
    m_arranging = true;
    int room = width() - scrollBarWidth - leastStretch;
    for (int i = 0; i < int(columns.size()); ++i) {
        const bool isHidden = m_isHidden[std::size_t(i)];
        header->setSectionHidden(i, isHidden);
        room -= !isHidden && columns[std::size_t(i)].width > 0 ? header->sectionSize(i) : 0;
    }
    for (int at = header->count() - 1; at > 0 && room < 0; --at) {
        const int i = header->logicalIndex(at);
        const auto &column = columns[std::size_t(i)];
        if (column.look != CellLook::Secondary || column.width == 0 || m_isHidden[std::size_t(i)])
            continue;
        room += header->sectionSize(i);
        header->setSectionHidden(i, true);
    }
    m_arranging = false;
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
    m_countPause.start();
    QWidget *front = m_table;
    if (m_model.total() == 0 && m_loading)
        front = m_skeleton;
    else if (m_model.total() == 0 && m_nothing)
        front = m_nothing;
    else if (shown == 0 && m_noneFits)
        front = m_noneFits;
    m_stack->setCurrentWidget(front);
    setFocusProxy(front == m_table ? m_table : nullptr); // Tab would stay before a hidden one
}

void ListView::count()
{
    m_count->setText(m_loading && m_model.total() == 0 ? tr("Loading…")
                                                       : m_counted(m_model.rowCount(), m_model.total()));
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
    sortBy(std::vector {SortBy {column, order}});
}

QByteArray ListView::saveColumns() const
{
    return m_table->horizontalHeader()->saveState();
}

void ListView::restoreColumns(const QByteArray &state)
{
    auto *header = m_table->horizontalHeader();
    if (!state.isEmpty() && header->restoreState(state) && header->sortIndicatorSection() < m_model.columnCount())
        m_model.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    fitColumns();
}

} // namespace oms
