// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/find/findpage.h"

#include "client/find/findtable.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"
#include "client/widgets/listview.h"
#include "client/widgets/type.h"

#include <QBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int fieldWidth = 520;

//! Exactly what somebody reads off a paper or a saddle.
bool isExactly(const OrderRow &row, const QString &text)
{
    return numberText(row).compare(text, Qt::CaseInsensitive) == 0
        || (row.serial_no && toQString(*row.serial_no).compare(text, Qt::CaseInsensitive) == 0);
}

} // namespace

FindPage::FindPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_book(context.books->orders())
    , m_table(makeFindTable(m_book))
    , m_field(new FilterField(tr("Number, serial number, horse or customer")))
    , m_list(new ListView(*m_table, tr("Orders found")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(24, 18, 24, 14);
    header->setSpacing(10);
    header->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
    m_field->setMaximumWidth(fieldWidth);
    m_field->setFont(textFont(TextSize::Large));
    header->addWidget(m_field);
    column->addLayout(header);
    column->addWidget(m_list, 1);
    m_list->setCounted([](int shown, int) { return tr("%Ln order(s) found", "", shown); });
    m_list->setHint(tr("Enter opens"));
    m_list->setEmptyState(new EmptyState(u"search"_s, tr("Type what you have in hand"),
                                         tr("The number on a paper, the serial number of a saddle, a horse.")),
                          new EmptyState(u"search"_s, tr("Type what you have in hand"),
                                         tr("The number on a paper, the serial number of a saddle, a horse.")));
    connectBook();
    m_table->setCondition([](const OrderRowPtr &) { return false; });
    m_table->setRecords(m_book.rows());
    m_list->sortBy(0, Qt::DescendingOrder);
    connect(m_field, &QLineEdit::textChanged, this, &FindPage::look);
    connect(m_field, &FilterField::left, m_list, &ListView::takeFocus);
    connect(m_list, &ListView::opened, this, &FindPage::open);
    connect(m_list, &ListView::typed, this, [this](const QString &text) {
        m_field->setFocus();
        m_field->setText(m_field->text() + text);
    });
}

void FindPage::connectBook()
{
    connect(&m_book, &OrderBook::loaded, this, [this] {
        m_table->setRecords(m_book.rows());
        look(m_field->text());
    });
    connect(&m_book, &OrderBook::changed, this, [this](const OrderRowPtr &row) { m_table->upsert(row); });
    connect(&m_book, &OrderBook::removed, this, [this](const OrderId &id) { m_table->remove(id.value); });
    connect(&m_book, &OrderBook::loadingChanged, m_list, &ListView::setLoading);
}

void FindPage::activate(const QString &text)
{
    if (!text.isEmpty())
        m_field->setText(text);
    m_field->setFocus();
    m_field->selectAll();
}

void FindPage::look(const QString &typed)
{
    const auto text = typed.trimmed();
    if (text.isEmpty())
        m_table->setCondition([](const OrderRowPtr &) { return false; });
    else
        m_table->setCondition({});
    m_table->setFilter(text);
    m_list->clearCurrent();
    for (int row = 0; row < std::min(m_table->rowCount(), 50); ++row)
        if (isExactly(*m_table->shown(row), text))
            return m_list->setCurrent(m_table->idAt(row));
    if (!text.isEmpty() && m_table->rowCount() > 0)
        m_list->setCurrent(m_table->idAt(0));
}

void FindPage::open(const Uuid &id)
{
    Q_EMIT wanted(u"orders"_s, QString::fromStdString(id.toString()));
}

} // namespace oms
