// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/valuetable.h"

#include "client/catalogue/measure.h"
#include "client/models/schematext.h"
#include "client/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

void ValueTable::show(const CataloguePtr &catalogue, const Option &option)
{
    beginResetModel();
    m_catalogue = catalogue;
    m_kind = option.kind;
    const auto values = catalogue->valuesOf(option.id);
    m_values.assign(values.begin(), values.end());
    endResetModel();
}

const OptionValue *ValueTable::valueAt(int row) const
{
    return row >= 0 && row < int(m_values.size()) ? m_values[std::size_t(row)] : nullptr;
}

int ValueTable::rowOf(const Uuid &id) const
{
    const auto found = std::find_if(m_values.begin(), m_values.end(), [&](const auto *v) { return v->id.value == id; });
    return found == m_values.end() ? -1 : int(found - m_values.begin());
}

int ValueTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

int ValueTable::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ValueTable::meaningOf(const OptionValue &value) const
{
    if (value.numeric_value && hasMeasure(m_kind))
        return measureText(m_kind, *value.numeric_value);
    if (const auto *leather = value.leather_type_id ? m_catalogue->find(*value.leather_type_id) : nullptr; leather)
        return toQString(leather->name);
    if (const auto *colour = value.colour_id ? m_catalogue->find(*value.colour_id) : nullptr; colour)
        return toQString(colour->name);
    return {};
}

QVariant ValueTable::data(const QModelIndex &index, int role) const
{
    const auto *value = valueAt(index.row());
    if (!value || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    switch (index.column()) {
    case NameColumn:
        return toQString(value->name);
    case MeaningColumn:
        return meaningOf(*value);
    case AsksColumn: {
        QStringList asks;
        if (value->asks_leather)
            asks << tr("leather");
        if (value->asks_colour)
            asks << tr("colour");
        if (value->asks_text)
            asks << tr("words");
        return asks.join(u", "_s);
    }
    default:
        return value->is_active ? QString() : tr("Inactive");
    }
}

bool ValueTable::setData(const QModelIndex &index, const QVariant &given, int role)
{
    const auto *value = valueAt(index.row());
    const auto text = given.toString().trimmed();
    if (role != Qt::EditRole || !value || text == index.data().toString())
        return false;
    auto changed = *value;
    if (index.column() == NameColumn) {
        if (text.isEmpty()) {
            Q_EMIT refused(tr("A value needs a name."));
            return false;
        }
        changed.name = text.toStdString();
        Q_EMIT changeWanted(changed, u"name"_s);
        return true;
    }
    const auto measure = readMeasure(m_kind, text);
    if (!measure && !text.isEmpty()) {
        Q_EMIT refused(tr("%1 is not a measure: 17½ or 20, for example.").arg(text));
        return false;
    }
    changed.numeric_value = measure;
    Q_EMIT changeWanted(changed, u"numeric_value"_s);
    return true;
}

QVariant ValueTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case MeaningColumn:
        return hasMeasure(m_kind)           ? tr("Measure")
            : m_kind == OptionKind::Leather ? tr("Leather")
            : m_kind == OptionKind::Colour  ? tr("Colour")
                                            : QString();
    case AsksColumn:
        return tr("Asks for");
    default:
        return {};
    }
}

Qt::ItemFlags ValueTable::flags(const QModelIndex &index) const
{
    const bool isEdited = index.column() == NameColumn || (index.column() == MeaningColumn && hasMeasure(m_kind));
    return QAbstractTableModel::flags(index) | (isEdited && !m_isReadOnly ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

ValueView::ValueView(ValueTable &table, QWidget *parent)
    : QTableView(parent)
{
    setModel(&table);
    setAccessibleName(tr("Values"));
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed | SelectedClicked);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(ValueTable::NameColumn, QHeaderView::Stretch);
    for (const int column : {ValueTable::MeaningColumn, ValueTable::AsksColumn, ValueTable::StateColumn})
        setColumnWidth(column, 130);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            Q_EMIT opened(index.row());
    });
}

void ValueView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moveWanted(currentIndex().row(), event->key() == Qt::Key_Up ? -1 : 1);
    else if (state() != EditingState && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void ValueView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace oms
