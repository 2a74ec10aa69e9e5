// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/tickmodel.h"

#include "client/models/searchindex.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr quintptr groupMark = 0; //!< internal id of a group; of an item: 1 + the row of its group

std::size_t countTicked(const TickGroup &group)
{
    return std::size_t(std::count_if(group.items.begin(), group.items.end(), [](const auto &i) { return i.isTicked; }));
}

} // namespace

void TickModel::setGroups(std::vector<TickGroup> groups, const std::vector<Uuid> &ticked,
                          const std::vector<Uuid> &defaults)
{
    m_groups = std::move(groups);
    m_isFlat = m_groups.size() == 1 && m_groups.front().title.isEmpty();
    std::unordered_map<Uuid, std::size_t> places;
    for (const auto &id : ticked)
        places.emplace(id, places.size());
    const auto placeOf = [&](const TickItem &item) {
        const auto place = places.find(item.id);
        return place == places.end() ? ticked.size() : place->second;
    };
    for (auto &group : m_groups) {
        for (auto &item : group.items) {
            item.isTicked = places.contains(item.id);
            item.isDefault = std::find(defaults.begin(), defaults.end(), item.id) != defaults.end();
        }
        std::stable_sort(group.items.begin(), group.items.end(),
                         [&](const TickItem &a, const TickItem &b) { return placeOf(a) < placeOf(b); });
        std::erase_if(group.items, [](const TickItem &item) { return item.isOff && !item.isTicked; });
    }
    std::erase_if(m_groups, [this](const TickGroup &group) { return group.items.empty() && !m_isFlat; });
    show();
}

std::vector<Uuid> TickModel::ticked() const
{
    std::vector<Uuid> ids;
    for (const auto &group : m_groups)
        for (const auto &item : group.items)
            if (item.isTicked)
                ids.push_back(item.id);
    return ids;
}

std::vector<Uuid> TickModel::defaults() const
{
    std::vector<Uuid> ids;
    for (const auto &group : m_groups)
        for (const auto &item : group.items)
            if (item.isTicked && item.isDefault)
                ids.push_back(item.id);
    return ids;
}

void TickModel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    show();
}

void TickModel::narrow(const QString &text, bool tickedOnly)
{
    m_filter = text;
    m_tickedOnly = tickedOnly;
    show();
}

void TickModel::show()
{
    beginResetModel();
    m_shown.clear();
    const SearchQuery query(m_filter);
    SearchIndex index;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto &group = m_groups[g];
        Shown shown {g, {}};
        for (std::size_t i = 0; i < group.items.size(); ++i) {
            const auto &item = group.items[i];
            index.clear();
            index.set(0, group.title + u' ' + item.title + u' ' + item.note);
            const bool fits = query.isEmpty() || index.matches(0, query);
            if (fits && (item.isTicked || !(m_tickedOnly || m_isReadOnly)))
                shown.items.push_back(i);
        }
        if (!shown.items.empty())
            m_shown.push_back(std::move(shown));
    }
    endResetModel();
}

bool TickModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && !m_isFlat && index.internalId() == groupMark;
}

const TickItem *TickModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    const auto &shown = m_shown[m_isFlat ? 0 : std::size_t(index.internalId() - 1)];
    return &m_groups[shown.group].items[shown.items[std::size_t(index.row())]];
}

TickItem *TickModel::itemOf(const QModelIndex &index)
{
    return const_cast<TickItem *>(std::as_const(*this).itemAt(index));
}

QModelIndex TickModel::indexOf(const Uuid &id) const
{
    for (std::size_t g = 0; g < m_shown.size(); ++g)
        for (std::size_t i = 0; i < m_shown[g].items.size(); ++i)
            if (m_groups[m_shown[g].group].items[m_shown[g].items[i]].id == id)
                return createIndex(int(i), 0, m_isFlat ? groupMark : quintptr(g + 1));
    return {};
}

void TickModel::tell(const QModelIndex &group)
{
    if (m_isFlat) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    } else {
        Q_EMIT dataChanged(group, group);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
    Q_EMIT edited();
}

void TickModel::tick(const QModelIndex &at, bool isTicked)
{
    if (m_isReadOnly || !at.isValid())
        return;
    if (auto *item = itemOf(at)) {
        item->isTicked = isTicked;
        item->isDefault = item->isDefault && isTicked;
        return tell(at.parent());
    }
    const auto &shown = m_shown[std::size_t(at.row())];
    for (const auto i : shown.items) {
        auto &item = m_groups[shown.group].items[i];
        item.isTicked = isTicked;
        item.isDefault = item.isDefault && isTicked;
    }
    tell(at);
}

void TickModel::makeDefault(const QModelIndex &at)
{
    auto *item = itemOf(at);
    if (m_isReadOnly || !m_hasDefaults || !item)
        return;
    const bool isDefault = !item->isDefault;
    for (auto &other : m_groups[m_shown[std::size_t(m_isFlat ? 0 : at.parent().row())].group].items)
        other.isDefault = false;
    item->isDefault = isDefault;
    item->isTicked = item->isTicked || isDefault;
    tell(at.parent());
}

bool TickModel::move(const QModelIndex &at, int by)
{
    auto *item = itemOf(at);
    if (m_isReadOnly || !item || !item->isTicked)
        return false;
    auto &items = m_groups[m_shown[std::size_t(m_isFlat ? 0 : at.parent().row())].group].items;
    const auto from = item - items.data();
    auto to = from + by;
    while (to >= 0 && to < std::ptrdiff_t(items.size()) && !items[std::size_t(to)].isTicked)
        to += by;
    if (to < 0 || to >= std::ptrdiff_t(items.size()))
        return false;
    std::swap(items[std::size_t(from)], items[std::size_t(to)]);
    tell(at.parent());
    return true;
}

QModelIndex TickModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row() + 1) : groupMark);
}

QModelIndex TickModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || m_isFlat || index.internalId() == groupMark)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, groupMark);
}

int TickModel::rowCount(const QModelIndex &parent) const
{
    if (m_isFlat)
        return parent.isValid() || m_shown.empty() ? 0 : int(m_shown.front().items.size());
    if (!parent.isValid())
        return int(m_shown.size());
    return isGroup(parent) ? int(m_shown[std::size_t(parent.row())].items.size()) : 0;
}

int TickModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::CheckState TickModel::stateOf(const TickGroup &group) const
{
    const auto ticked = countTicked(group);
    return ticked == 0 ? Qt::Unchecked : ticked == group.items.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant TickModel::data(const QModelIndex &index, int role) const
{
    const auto *item = itemAt(index);
    const auto *group = item ? nullptr : &m_groups[m_shown[std::size_t(index.row())].group];
    switch (role) {
    case Qt::DisplayRole:
        return item ? item->title : group->title;
    case Qt::CheckStateRole:
        return item ? (item->isTicked ? Qt::Checked : Qt::Unchecked) : stateOf(*group);
    case Qt::AccessibleTextRole:
        if (item)
            return item->isDefault ? tr("%1, default").arg(item->title) : item->title;
        [[fallthrough]];
    case ItemRole:
        if (group)
            return tr("%1 of %2").arg(countTicked(*group)).arg(group->items.size());
        return item->note;
    default:
        return {};
    }
}

bool TickModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_isReadOnly)
        return false;
    tick(index, value.toInt() != Qt::Unchecked);
    return true;
}

Qt::ItemFlags TickModel::flags(const QModelIndex &) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (m_isReadOnly ? Qt::NoItemFlags : Qt::ItemIsUserCheckable);
}

} // namespace oms
