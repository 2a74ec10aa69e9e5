// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/pricegridmodel.h"

#include "client/models/moneytext.h"
#include "shared/core/fold.h"

namespace oms::prices {

using namespace Qt::StringLiterals;

void PriceGridModel::setColumns(std::vector<GridColumn> columns)
{
    beginResetModel();
    for (const auto &column : m_columns)
        disconnect(column.sheet, nullptr, this, nullptr);
    m_columns = std::move(columns);
    std::erase_if(m_troubles, [this](const auto &trouble) {
        return std::none_of(m_columns.begin(), m_columns.end(),
                            [&](const GridColumn &column) { return column.sheet == trouble.first.first; });
    });
    for (const auto &column : m_columns)
        connect(column.sheet, &PriceSheet::changed, this, &PriceGridModel::repaintPrices);
    endResetModel();
}

void PriceGridModel::repaintPrices()
{
    if (rowCount() > 0 && !m_columns.empty())
        Q_EMIT dataChanged(index(0, nameColumns), index(rowCount() - 1, columnCount() - 1));
}

void PriceGridModel::setRows(std::vector<PriceRow> rows)
{
    m_rows = std::move(rows);
    filter(m_filter);
}

void PriceGridModel::filter(const QString &text)
{
    beginResetModel();
    m_filter = text;
    m_shown.clear();
    const auto words = folded(text).split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return m_rows[i].folded.contains(word); }))
            m_shown.push_back(i);
    endResetModel();
}

int PriceGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : nameColumns + int(m_columns.size());
}

PriceSheet *PriceGridModel::sheetAt(int column) const
{
    return column < nameColumns ? nullptr : m_columns[std::size_t(column - nameColumns)].sheet;
}

bool PriceGridModel::isFirstOfGroup(int row) const
{
    return row == 0 || rowAt(row - 1).group != rowAt(row).group;
}

QVariant PriceGridModel::data(const QModelIndex &index, int role) const
{
    const auto &row = rowAt(index.row());
    if (role == FirstRole)
        return isFirstOfGroup(index.row());
    if (index.column() >= nameColumns)
        return priceData(m_columns[std::size_t(index.column() - nameColumns)], row, role);
    const bool isGroup = index.column() == 0;
    if (role == Qt::DisplayRole)
        return isGroup ? (isFirstOfGroup(index.row()) ? row.group : QString()) : row.name;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return isGroup ? row.group : row.group + u" · "_s + row.name;
    return {};
}

QVariant PriceGridModel::priceData(const GridColumn &column, const PriceRow &row, int role) const
{
    const auto &currency = column.sheet->list().currency;
    const auto trouble = m_troubles.find({column.sheet, row.key});
    const auto amount = column.sheet->at(row.key);
    const auto *before = column.compared ? priceIn(*column.compared, row.key) : nullptr;
    const bool hasChanged = column.compared && (before ? amount != *before : amount.has_value());
    const auto text = [&](std::optional<MinorUnits> of) { return of ? moneyText(*of, currency) : QString(); };
    switch (role) {
    case Qt::DisplayRole:
        return trouble != m_troubles.end() ? trouble->second.text : text(amount);
    case Qt::EditRole:
        return trouble != m_troubles.end() ? trouble->second.text : text(amount);
    case ChangedRole:
        return hasChanged;
    case TroubleRole:
        return trouble != m_troubles.end() ? trouble->second.why : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (trouble != m_troubles.end())
            return row.group + u" · "_s + row.name + u", "_s + column.title + u": "_s + trouble->second.text + u". "_s
                + trouble->second.why;
        auto said = row.group + u" · "_s + row.name + u", "_s + column.title + u": "_s
            + (amount ? text(amount) : tr("no price"));
        if (hasChanged)
            said += u", "_s + (before ? tr("was %1").arg(text(*before)) : tr("had no price"));
        return said;
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool PriceGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEditable(index.column()))
        return false;
    write(tr("Price"), {read(index.row(), index.column(), value.toString())});
    return true;
}

PriceGridModel::Entry PriceGridModel::read(int row, int column, const QString &text) const
{
    Entry entry {row, column};
    const auto typed = text.trimmed();
    const auto *sheet = sheetAt(column);
    if (!sheet || typed.isEmpty() || typed == u"–"_s || typed == u"-"_s)
        return entry;
    const auto &currency = sheet->list().currency;
    const auto amount = readMoney(typed, currency);
    if (amount && *amount >= 0) {
        entry.amount = *amount;
    } else {
        entry.text = typed;
        entry.why = amount ? tr("A price is not below zero.") : troubleText(amount.error(), currency);
    }
    return entry;
}

bool PriceGridModel::isEditable(int column) const
{
    const auto *sheet = sheetAt(column);
    return sheet && sheet->isDraft();
}

void PriceGridModel::write(const QString &what, const std::vector<Entry> &entries)
{
    ++m_step;
    std::map<PriceSheet *, std::vector<PriceStep>> steps;
    for (const auto &entry : entries) {
        if (!isEditable(entry.column))
            continue;
        auto *sheet = sheetAt(entry.column);
        const auto &key = rowAt(entry.row).key;
        if (!entry.why.isEmpty()) {
            m_troubles[{sheet, key}] = {entry.text, entry.why, m_step};
            continue;
        }
        m_troubles.erase({sheet, key});
        steps[sheet].push_back({key, {}, entry.amount});
    }
    for (auto &[sheet, of] : steps)
        sheet->put(m_step, what, std::move(of));
    repaintPrices();
}

//! The latest step, in every list that it touched; what could not be read goes with the step that brought it.
void PriceGridModel::undo()
{
    int latest = 0;
    for (const auto &column : m_columns)
        latest = std::max(latest, column.sheet->stepBack());
    for (const auto &[place, trouble] : m_troubles)
        latest = std::max(latest, trouble.step);
    if (latest == 0)
        return;
    std::erase_if(m_troubles, [latest](const auto &trouble) { return trouble.second.step == latest; });
    for (const auto &column : m_columns)
        if (column.sheet->stepBack() == latest)
            column.sheet->undo();
    repaintPrices();
}

void PriceGridModel::redo()
{
    int next = 0;
    for (const auto &column : m_columns)
        if (const int step = column.sheet->stepAhead(); step > 0 && (next == 0 || step < next))
            next = step;
    for (const auto &column : m_columns)
        if (next > 0 && column.sheet->stepAhead() == next)
            column.sheet->redo();
}

QVariant PriceGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section < nameColumns ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return tr("Of");
    if (section == 1)
        return tr("What");
    return m_columns[std::size_t(section - nameColumns)].title;
}

Qt::ItemFlags PriceGridModel::flags(const QModelIndex &index) const
{
    const auto plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isEditable(index.column()) ? plain | Qt::ItemIsEditable : plain;
}

} // namespace oms::prices
