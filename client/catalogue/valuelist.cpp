// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/valuelist.h"

#include "client/catalogue/cataloguebook.h"
#include "client/catalogue/measure.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

ValueList::ValueList(CatalogueBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_view(new ValueView(m_table))
    , m_error(new ErrorBar)
    , m_adding(new QWidget)
    , m_name(new QLineEdit)
    , m_hint(new Label(tr("F2 edits · Enter opens · Alt+↑ Alt+↓ order · saved at once"), TextSize::Small, QFont::Normal,
                       Ink::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *row = new QHBoxLayout(m_adding);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_name->setPlaceholderText(tr("Another value, then Enter"));
    m_name->setAccessibleName(tr("Name of another value"));
    m_name->setMaximumWidth(300);
    auto *add = new Button(tr("Add"), u"plus"_s, ButtonKind::Plain);
    row->addWidget(m_name, 1);
    row->addWidget(add);
    row->addStretch();
    column->addWidget(m_adding);
    column->addWidget(m_error);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
    connect(m_name, &QLineEdit::returnPressed, this, &ValueList::add);
    connect(add, &Button::clicked, this, &ValueList::add);
    connect(m_view, &ValueView::moveWanted, this, &ValueList::move);
    connect(m_view, &ValueView::opened, this, [this](int at) {
        if (const auto *value = m_table.valueAt(at))
            Q_EMIT opened(value->id.value);
    });
    connect(&m_table, &ValueTable::changeWanted, this, [this](const OptionValue &value, const QString &field) {
        change(value, field == u"name"_s ? FieldNames {"name"} : FieldNames {"numeric_value"});
    });
    connect(&m_table, &ValueTable::refused, this, [this](const QString &why) { m_error->say(why); });
}

void ValueList::show(const Option &option)
{
    const bool isSame = m_option.id == option.id;
    m_option = option;
    const auto *value = isSame ? m_table.valueAt(m_view->currentIndex().row()) : nullptr;
    const auto current = value ? std::optional(value->id.value) : std::nullopt;
    const int scroll = m_view->verticalScrollBar()->value();
    m_table.show(m_book.catalogue(), option);
    if (isSame) {
        m_view->verticalScrollBar()->setValue(scroll);
        if (current)
            choose(*current);
    } else {
        m_error->clear();
        m_name->clear();
    }
}

void ValueList::setReadOnly(bool readOnly)
{
    m_table.setReadOnly(readOnly);
    m_adding->setVisible(!readOnly);
    m_hint->setVisible(!readOnly);
}

void ValueList::choose(const Uuid &id)
{
    if (const int row = m_table.rowOf(id); row >= 0)
        m_view->setCurrentIndex(m_table.index(row, 0));
}

//! A name that is a measure, a leather or a colour says also what it stands for.
void ValueList::add()
{
    const auto name = m_name->text().trimmed();
    if (name.isEmpty())
        return m_name->setFocus();
    OptionValue value;
    value.id = makeId<OptionValueId>();
    value.option_id = m_option.id;
    value.name = name.toStdString();
    const auto &document = m_book.catalogue()->document();
    const auto isNamed = [&](const auto &record) {
        return toQString(record.name).compare(name, Qt::CaseInsensitive) == 0;
    };
    if (hasMeasure(m_option.kind))
        value.numeric_value = readMeasure(m_option.kind, name);
    if (m_option.kind == OptionKind::Leather)
        if (const auto found = std::find_if(document.leather_types.begin(), document.leather_types.end(), isNamed);
            found != document.leather_types.end())
            value.leather_type_id = found->id;
    if (m_option.kind == OptionKind::Colour)
        if (const auto found = std::find_if(document.colours.begin(), document.colours.end(), isNamed);
            found != document.colours.end())
            value.colour_id = found->id;
    m_error->clear();
    m_book.create<OptionValue>(value, QByteArray::fromStdString(value.id.toString()), this,
                               [this, name](const Result<OptionValue> &added) {
                                   if (!added)
                                       return refused(added.error());
                                   if (m_name->text().trimmed() == name)
                                       m_name->clear();
                                   choose(added->id.value);
                               });
}

void ValueList::change(const OptionValue &value, const FieldNames &fields)
{
    m_error->clear();
    m_book.change<OptionValue>(value, fields, this, [this](const Result<OptionValue> &changed) {
        if (!changed)
            refused(changed.error());
    });
}

//! The two change places; where places were not given yet, all get one.
void ValueList::move(int row, int by)
{
    const auto *value = m_table.valueAt(row);
    const auto *other = m_table.valueAt(row + by);
    if (!value || !other || !m_adding->isVisible())
        return;
    auto first = *value;
    auto second = *other;
    std::swap(first.sort, second.sort);
    if (first.sort == second.sort)
        first.sort = std::max(1, first.sort + by);
    m_error->clear();
    for (const auto &one : {first, second})
        change(one, {"sort"});
}

void ValueList::refused(const Refusal &why)
{
    m_error->say(why.errors.empty() ? refusalText(why) : errorText(why.errors.front()));
}

} // namespace oms
