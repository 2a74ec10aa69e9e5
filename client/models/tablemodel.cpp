// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/tablemodel.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace oms {

TableModel::TableModel(std::vector<TableColumn> columns, TableRecords records, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_records(std::move(records))
    , m_keys(m_columns.size())
{ }

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *record = shownRecord(index.row());
    const auto &column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(record);
    case SecondRole:
        return column.second ? column.second(record) : QString();
    case ToneRole:
        return int(column.tone ? column.tone(record) : Tone::Neutral);
    case LookRole:
        return int(column.look);
    case UnreadRole:
        return m_records.isUnread && m_records.isUnread(record);
    case MarkRole:
        return QString::fromLatin1(markOf(record).icon);
    case MarkUrgentRole:
        return markOf(record).isUrgent;
    case MarkWordsRole:
        return markOf(record).words;
    case FlagRole:
        return index.column() == 0 && m_records.flag ? QString::fromLatin1(m_records.flag(record).icon) : QString();
    case FlagWordsRole:
        return index.column() == 0 && m_records.flag ? m_records.flag(record).words : QString();
    case TipRole:
        return column.tip ? column.tip(record) : QString();
    case TakenRole:
        return isTaken(index.row());
    case Qt::TextAlignmentRole:
        return int((column.look == CellLook::Figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: // the first cell says the whole row
        if (index.column() == 0 && m_records.sentence)
            return isTaken(index.row()) ? tr("Selected: %1").arg(m_records.sentence(record))
                                        : m_records.sentence(record);
        return u"%1: %2"_s.arg(column.title, column.text(record));
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto &column = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole) {
        const auto key = std::find_if(m_sort.begin(), m_sort.end(), [=](const auto &k) { return k.column == section; });
        if (key == m_sort.end() || key == m_sort.begin())
            return column.title; // the header draws the arrow of the first key
        const auto arrow = key->order == Qt::AscendingOrder ? u"↑"_s : u"↓"_s;
        return u"%1 %2%3"_s.arg(column.title, arrow, QString::number(key - m_sort.begin() + 1));
    }
    if (role == Qt::TextAlignmentRole)
        return int((column.look == CellLook::Figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column < columnCount())
        sortBy(column < 0 ? std::vector<SortBy> {} : std::vector {SortBy {column, order}});
}

void TableModel::sortBy(std::vector<SortBy> keys)
{
    beginResetModel();
    m_sort = std::move(keys);
    sortOrder();
    select(m_order);
    endResetModel();
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void TableModel::setFilter(const QString &text)
{
    SearchQuery query(text);
    if (query.words() == m_query.words())
        return;
    const bool narrower = query.narrows(m_query);
    m_query = std::move(query);
    beginResetModel();
    select(narrower ? std::vector(m_shown) : m_order);
    endResetModel();
    Q_EMIT countsChanged();
}

void TableModel::setAnyCondition(std::function<bool(const void *)> condition)
{
    m_condition = std::move(condition);
    beginResetModel();
    m_meets.resize(m_condition ? m_search.size() : 0);
    for (const auto place : m_order)
        if (m_condition)
            m_meets[place] = m_condition(at(place));
    select(m_order);
    endResetModel();
    Q_EMIT countsChanged();
}

Uuid TableModel::idAt(int row) const
{
    return m_records.id(shownRecord(row));
}

std::optional<int> TableModel::rowOf(const Uuid &id) const
{
    const auto place = placeOf(id);
    const auto row = place ? shownRow(*place) : -1;
    return row < 0 ? std::nullopt : std::optional(int(row));
}

std::optional<TableModel::Place> TableModel::placeOf(const Uuid &id) const
{
    const auto found = m_placeOf.find(id);
    return found == m_placeOf.end() ? std::nullopt : std::optional(found->second);
}

void TableModel::recordsReplaced(std::size_t count)
{
    beginResetModel();
    std::vector<Uuid> taken;
    for (const auto &[id, place] : m_placeOf)
        if (m_takenCount > 0 && takenAt(place))
            taken.push_back(id);
    m_search.clear();
    m_placeOf.clear();
    m_placeOf.reserve(count);
    for (auto &keys : m_keys)
        keys.forget();
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), Place(0));
    for (Place place = 0; place < count; ++place)
        describe(place);
    m_taken.assign(taken.empty() ? 0 : count, 0);
    for (const auto &id : taken)
        if (const auto place = placeOf(id))
            m_taken[*place] = 1;
    sortOrder();
    select(m_order);
    endResetModel();
    Q_EMIT countsChanged();
}

void TableModel::recordAdded(Place place)
{
    describe(place);
    const auto before = [this](Place a, Place b) { return comesBefore(a, b); };
    m_order.insert(std::upper_bound(m_order.begin(), m_order.end(), place, before), place);
    if (fits(place))
        show(place);
    Q_EMIT countsChanged();
}

void TableModel::recordChanged(Place place)
{
    std::erase(m_order, place); // before its keys change, the order must stay true
    describe(place);
    const auto before = [this](Place a, Place b) { return comesBefore(a, b); };
    m_order.insert(std::upper_bound(m_order.begin(), m_order.end(), place, before), place);
    const auto row = shownRow(place);
    const bool wanted = fits(place);
    if (row >= 0 && wanted)
        move(row);
    else if (row >= 0)
        hide(row);
    else if (wanted)
        show(place);
    Q_EMIT countsChanged();
}

void TableModel::recordRemoved(Place place)
{
    if (const auto row = shownRow(place); row >= 0)
        hide(row);
    std::erase(m_order, place);
    m_placeOf.erase(m_records.id(at(place)));
    Q_EMIT countsChanged();
}

//! Everything that is derived from a record.
void TableModel::describe(Place place)
{
    const auto *record = at(place);
    m_placeOf[m_records.id(record)] = place;
    m_search.set(place, m_records.searchText(record));
    if (m_condition) {
        m_meets.resize(m_search.size());
        m_meets[place] = m_condition(record);
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_keys[i].areMade())
            continue;
        if (m_columns[i].number)
            m_keys[i].set(place, m_columns[i].number(record));
        else
            m_keys[i].set(place, m_columns[i].text(record));
    }
}

bool TableModel::fits(Place place) const
{
    return (!m_condition || m_meets[place]) && m_search.matches(place, m_query);
}

bool TableModel::comesBefore(Place a, Place b) const
{
    for (const auto &[column, order] : m_sort)
        if (const int compared = m_keys[std::size_t(column)].compare(a, b))
            return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    return a < b;
}

void TableModel::prepareKeys(int column)
{
    auto &keys = m_keys[std::size_t(column)];
    if (keys.areMade())
        return;
    const auto &source = m_columns[std::size_t(column)];
    const auto count = m_search.size(); // free places too: they keep the key of what was there
    if (source.number)
        return keys.makeNumbers(count, [&](std::size_t place) { return source.number(at(Place(place))); });
    keys.makeTexts(count, [&](std::size_t place) { return source.text(at(Place(place))); });
}

void TableModel::sortOrder()
{
    for (const auto &key : m_sort)
        prepareKeys(key.column);
    std::sort(m_order.begin(), m_order.end(), [this](Place a, Place b) { return comesBefore(a, b); });
    if (m_sort.empty())
        return;
    auto ascending = m_order;
    if (m_sort.front().order == Qt::DescendingOrder)
        std::reverse(ascending.begin(), ascending.end());
    m_keys[std::size_t(m_sort.front().column)].remember(ascending);
}

void TableModel::select(const std::vector<Place> &among)
{
    m_shown.clear();
    if (!isFiltered())
        m_shown = among;
    else
        std::copy_if(among.begin(), among.end(), std::back_inserter(m_shown), [this](Place p) { return fits(p); });
    keepTakenShown();
}

//! Nothing is ever done to a row that is out of sight.
void TableModel::keepTakenShown()
{
    if (m_takenCount == 0)
        return;
    std::vector<char> kept(m_taken.size());
    int count = 0;
    for (const auto place : m_shown)
        if (takenAt(place)) {
            kept[place] = 1;
            ++count;
        }
    m_taken = std::move(kept);
    if (std::exchange(m_takenCount, count) != count)
        Q_EMIT takenChanged();
}

void TableModel::dropTaken(Place place)
{
    if (!takenAt(place))
        return;
    m_taken[place] = 0;
    --m_takenCount;
    Q_EMIT takenChanged();
}

void TableModel::take(int first, int last, bool isTaken)
{
    if (rowCount() == 0 || last < first)
        return;
    m_taken.resize(m_search.size());
    for (int row = first; row <= last; ++row) {
        auto &taken = m_taken[m_shown[std::size_t(row)]];
        m_takenCount += int(isTaken) - int(taken);
        taken = isTaken;
    }
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1), {TakenRole, Qt::AccessibleTextRole});
    Q_EMIT takenChanged();
}

void TableModel::takeNone()
{
    if (m_takenCount > 0)
        take(0, rowCount() - 1, false);
}

std::vector<int> TableModel::takenRows() const
{
    std::vector<int> rows;
    rows.reserve(std::size_t(m_takenCount));
    for (int row = 0; m_takenCount > 0 && row < rowCount(); ++row)
        if (isTaken(row))
            rows.push_back(row);
    return rows;
}

std::ptrdiff_t TableModel::shownRow(Place place) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), place);
    return found == m_shown.end() ? -1 : found - m_shown.begin();
}

void TableModel::show(Place place)
{
    const auto before = [this](Place a, Place b) { return comesBefore(a, b); };
    const auto position = std::upper_bound(m_shown.begin(), m_shown.end(), place, before);
    const int row = int(position - m_shown.begin());
    beginInsertRows({}, row, row);
    m_shown.insert(position, place);
    endInsertRows();
}

void TableModel::hide(std::ptrdiff_t row)
{
    beginRemoveRows({}, int(row), int(row));
    const auto place = m_shown[std::size_t(row)];
    m_shown.erase(m_shown.begin() + row);
    endRemoveRows();
    dropTaken(place);
}

//! The record in `row` changed: to its new place, then it is drawn anew.
void TableModel::move(std::ptrdiff_t row)
{
    const auto place = m_shown[std::size_t(row)];
    auto others = m_shown;
    others.erase(others.begin() + row);
    const auto before = [this](Place a, Place b) { return comesBefore(a, b); };
    const auto position = std::upper_bound(others.begin(), others.end(), place, before);
    const auto to = position - others.begin();
    if (to != row) {
        beginMoveRows({}, int(row), int(row), {}, int(to > row ? to + 1 : to));
        others.insert(position, place);
        m_shown = std::move(others);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(int(to), 0), index(int(to), columnCount() - 1));
}

} // namespace oms
