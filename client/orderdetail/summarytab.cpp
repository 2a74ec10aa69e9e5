// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/summarytab.h"

#include "client/app/session.h"
#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/widgets/flowinglabel.h"
#include "client/widgets/keyvalue.h"
#include "client/widgets/label.h"
#include "shared/configuration/rules.h"

#include <QBoxLayout>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

QString nameOr(const std::optional<std::string> &name)
{
    return name ? toQString(*name) : QString();
}

QString dayOr(const std::optional<Date> &day)
{
    return day ? dayText(*day) : QString();
}

Label *heading(const QString &text)
{
    return new Label(text, TextSize::Small, QFont::DemiBold, Ink::Secondary);
}

} // namespace

SummaryTab::SummaryTab(OrderBook &book, QWidget *parent)
    : DetailTab(parent)
    , m_book(book)
    , m_saddle(new KeyValueGrid(2))
    , m_people(new KeyValueGrid(2))
    , m_moneyTitle(heading(tr("Price")))
    , m_money(new KeyValueGrid(2))
    , m_wordsTitle(heading(tr("Instructions and notes")))
    , m_words(new FlowingLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_saddle);
    column->addWidget(m_people);
    column->addWidget(m_moneyTitle);
    column->addWidget(m_money);
    column->addWidget(m_wordsTitle);
    m_words->hide();
    column->addWidget(m_words);
    column->addStretch();
}

void SummaryTab::show(const Order &order, const OrderParts &)
{
    const auto catalogue = m_book.catalogue();
    const auto row = rowOf(order, *catalogue);
    QList<KeyValueGrid::Fact> saddle {{tr("Saddle"), saddleText(row)},
                                      {tr("Seat"), seatText(row.seat_size_q4)},
                                      {tr("Leather"), nameOr(row.leather_name)},
                                      {tr("Serial number"), nameOr(order.serial_no)}};
    m_saddle->setFacts(saddle);
    QList<KeyValueGrid::Fact> people {
        {tr("Fitter"), nameOr(order.fitter_name)},
        {tr("Factory"), nameOr(order.factory_name)},
        {tr("Kind"), kindText(order.kind)},
        {tr("Promised for"), dayOr(order.promised_date)},
        {tr("Wished for"), dayOr(order.is_urgent ? order.deadline : order.requested_date)},
        {tr("Fitter's reference"), toQString(order.fitter_reference)}};
    if (order.due_back)
        people.append({tr("Trial until"), dayOr(order.due_back)});
    if (order.warehouse_name)
        people.append({tr("Warehouse"), nameOr(order.warehouse_name)});
    if (order.cancel_reason)
        people.append({tr("Cancelled because"), nameOr(order.cancel_reason)});
    m_people->setFacts(people);
    m_moneyTitle->setVisible(order.amounts.has_value());
    m_money->setVisible(order.amounts.has_value());
    if (order.amounts) {
        const auto money = [&](MinorUnits amount) { return moneyWithSign(amount, order.currency); };
        const auto &amounts = *order.amounts;
        m_money->setFacts({{tr("Total"), money(amounts.total_minor)},
                           {tr("Paid"), money(amounts.paid_minor)},
                           {tr("Deposit wanted"), money(amounts.deposit_minor)},
                           {tr("Balance"), money(amounts.balance_minor)}});
    }
    showWords(order);
}

void SummaryTab::showWords(const Order &order)
{
    QStringList words;
    for (const auto &text : {order.special_instructions, order.saddle_note, order.internal_note})
        if (!text.empty())
            words << toQString(text);
    m_words->setText(words.join(u"\n\n"_s));
    m_wordsTitle->setVisible(!words.isEmpty());
    m_words->setVisible(!words.isEmpty());
}

} // namespace oms
