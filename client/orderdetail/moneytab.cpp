// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/moneytab.h"

#include "client/app/session.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderhistory.h"
#include "client/orderdetail/paymentdialog.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

//! One line: words left, amount right in figures of equal width.
void addLine(QGridLayout &grid, const QString &words, const QString &amount, QFont::Weight weight = QFont::Normal,
             const QString &detail = {})
{
    const auto row = grid.rowCount();
    auto *left = new Label(words, TextSize::Body, weight);
    left->setWordWrap(true);
    grid.addWidget(left, row, 0);
    auto *right = new Label(amount, TextSize::Body, weight);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    grid.addWidget(right, row, 1);
    if (!detail.isEmpty())
        grid.addWidget(new Label(detail, TextSize::Small, QFont::Normal, Ink::Secondary), row + 1, 0, 1, 2);
}

void addRule(QGridLayout &grid)
{
    grid.addWidget(new Hairline, grid.rowCount(), 0, 1, 2);
}

QGridLayout *sheetIn(QWidget *content)
{
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    return grid;
}

} // namespace

MoneyTab::MoneyTab(OrderBook &book, QWidget *parent)
    : DetailTab(parent)
    , m_book(book)
    , m_column(new QVBoxLayout(this))
    , m_record(new Button(tr("Record a payment…"), u"banknote"_s, ButtonKind::Plain))
{
    m_column->setContentsMargins(20, 14, 20, 20);
    m_column->setSpacing(14);
    m_column->addWidget(m_record, 0, Qt::AlignLeft);
    m_column->addStretch();
    connect(m_record, &Button::clicked, this, &MoneyTab::record);
}

void MoneyTab::show(const Order &order, const OrderParts &parts)
{
    m_order = order;
    if (m_content)
        m_content->deleteLater();
    m_content = new QWidget;
    auto *grid = sheetIn(m_content);
    if (!order.amounts) {
        addLine(*grid, tr("Not priced yet: the server does so when it has the order."), {});
    } else {
        const auto money = [&](MinorUnits amount) { return moneyText(amount, order.currency); };
        const auto &amounts = *order.amounts;
        addLine(*grid, tr("Saddle"), money(amounts.saddle_minor));
        if (amounts.options_minor != 0)
            addLine(*grid, tr("Options"), money(amounts.options_minor));
        if (amounts.extras_minor != 0)
            addLine(*grid, tr("Extras"), money(amounts.extras_minor));
        for (const auto &charge : chargesOf(order)) {
            auto words = choiceText(codeOf(charge.kind));
            if (charge.description)
                words = tr("%1: %2").arg(words, toQString(*charge.description));
            addLine(*grid, words, money(charge.amount_minor));
        }
        if (amounts.tax_minor != 0)
            addLine(*grid, tr("Tax"), money(amounts.tax_minor));
        addRule(*grid);
        addLine(*grid, tr("Total"), moneyWithSign(amounts.total_minor, order.currency), QFont::DemiBold);
        for (const auto &[payment, mark] : parts.payments) {
            const auto words = tr("%1, %2", "kind and method of a payment")
                                   .arg(choiceText(codeOf(payment.kind)), choiceText(codeOf(payment.method)));
            QStringList detail {momentText(payment.received_at, now())};
            if (payment.recorded_by_name)
                detail << toQString(*payment.recorded_by_name);
            if (payment.reference)
                detail << toQString(*payment.reference);
            if (mark == RecordMark::Waiting)
                detail << tr("not sent yet");
            addLine(*grid, words, money(-payment.amount_minor), QFont::Normal, detail.join(u" · "_s));
        }
        addRule(*grid);
        addLine(*grid, tr("Balance"), moneyWithSign(amounts.balance_minor, order.currency), QFont::DemiBold);
        if (amounts.deposit_minor > 0)
            addLine(*grid, tr("Deposit wanted before approval"), money(amounts.deposit_minor));
    }
    for (const auto &[waiver, words] : {std::pair(order.deposit_waiver, tr("Without deposit because: %1")),
                                        std::pair(order.balance_waiver, tr("Without payment because: %1"))})
        if (waiver)
            addLine(*grid, words.arg(toQString(*waiver)), {});
    m_column->insertWidget(0, m_content);
    const bool mayRecord = m_book.session().may("payments:record") && order.amounts && !order.archived_at;
    m_record->setVisible(mayRecord);
}

void MoneyTab::record()
{
    (new PaymentDialog(m_book, *m_order, this))->open();
}

} // namespace oms
