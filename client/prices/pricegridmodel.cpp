// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/pricegridmodel.h"

#include "client/models/folding.h"
#include "client/models/moneytext.h"

namespace oms::prices {

using namespace Qt::StringLiterals;

void PriceGridModel::setColumns(std::vector<GridColumn> columns)
{
    beginResetModel();
    for (const auto &column : m_columns)
        disconnect(column.sheet, nullptr, this, nullptr);
    m_columns = std::move(columns);
    m_troubles.clear();
    for (const auto &column : m_columns)
        connect(column.sheet, &PriceSheet::changed, this, [this] {
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0, nameColumns), index(rowCount() - 1, columnCount() - 1));
        });
    endResetModel();
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
            return trouble->second.text + u": "_s + trouble->second.why;
        auto said = row.group + u" · "_s + row.name + u": "_s + (amount ? text(amount) : tr("no price"));
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
    auto *sheet = sheetAt(index.column());
    if (role != Qt::EditRole || !sheet || !sheet->isDraft())
        return false;
    const auto &key = rowAt(index.row()).key;
    const auto typed = value.toString().trimmed();
    m_troubles.erase({sheet, key});
    if (typed.isEmpty()) {
        sheet->put(tr("Price"), {{key, {}, {}}});
    } else if (const auto amount = readMoney(typed, sheet->list().currency); amount && *amount >= 0) {
        sheet->put(tr("Price"), {{key, {}, *amount}});
    } else {
        const auto why =
            amount ? tr("A price is not below zero.") : troubleText(amount.error(), sheet->list().currency);
        m_troubles[{sheet, key}] = {typed, why};
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant PriceGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Of");
    if (section == 1)
        return tr("What");
    return m_columns[std::size_t(section - nameColumns)].title;
}

Qt::ItemFlags PriceGridModel::flags(const QModelIndex &index) const
{
    const auto *sheet = sheetAt(index.column());
    const auto plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return sheet && sheet->isDraft() ? plain | Qt::ItemIsEditable : plain;
}

} // namespace oms::prices
