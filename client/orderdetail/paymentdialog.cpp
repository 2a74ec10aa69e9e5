// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/paymentdialog.h"

#include "client/app/session.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/widgets/label.h"
#include "client/widgets/toast.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace oms {

namespace {

constexpr int dialogWidth = 420;

template<class Enum>
QComboBox *choiceOf(const QString &name, std::size_t count)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    for (std::size_t i = 0; i < count; ++i)
        box->addItem(choiceText(Choices<Enum>::codes[i]), int(i));
    return box;
}

} // namespace

PaymentDialog::PaymentDialog(OrderBook &book, const Order &order, QWidget *parent)
    : ActionDialog(tr("Payment for %1").arg(numberText(order)), tr("Record"), parent->window())
    , m_book(book)
    , m_order(order)
    , m_kind(choiceOf<PaymentKind>(tr("Kind"),
                                   book.session().reachOf("payments:record") == Scope::All
                                       ? Choices<PaymentKind>::codes.size()
                                       : 1)) // a fitter takes deposits only
    , m_method(choiceOf<PaymentMethod>(tr("Paid by"), Choices<PaymentMethod>::codes.size()))
    , m_amount(new QLineEdit)
    , m_reference(new QLineEdit)
{
    setMinimumWidth(dialogWidth);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(20, 4, 20, 14);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setAlignment(Qt::AlignRight);
    m_reference->setAccessibleName(tr("Reference"));
    m_reference->setMaxLength(100);
    const std::pair<QString, QWidget *> rows[] = {{tr("Kind"), m_kind},
                                                  {tr("Paid by"), m_method},
                                                  {tr("Amount in %1").arg(toQString(order.currency)), m_amount},
                                                  {tr("Reference"), m_reference}};
    int row = 0;
    for (const auto &[words, field] : rows) {
        auto *label = new Label(words, TextSize::Body, QFont::Normal, Ink::Secondary);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    add(content);
    if (order.approved_at && m_kind->count() > 1)
        m_kind->setCurrentIndex(int(PaymentKind::Balance));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PaymentDialog::propose);
    connect(this, &ActionDialog::acted, this, &PaymentDialog::record);
    propose();
    m_amount->setFocus();
    m_amount->selectAll();
}

//! What is open of it; of a refund what has been paid.
void PaymentDialog::propose()
{
    const auto &amounts = *m_order.amounts;
    MinorUnits open = 0;
    switch (PaymentKind(m_kind->currentData().toInt())) {
    case PaymentKind::Deposit:
        open = std::max<MinorUnits>(0, std::min(amounts.deposit_minor - amounts.paid_minor, amounts.balance_minor));
        break;
    case PaymentKind::Balance:
        open = std::max<MinorUnits>(0, amounts.balance_minor);
        break;
    case PaymentKind::Refund:
        open = amounts.paid_minor;
        break;
    }
    m_amount->setText(open > 0 ? moneyText(open, m_order.currency) : QString());
}

void PaymentDialog::record()
{
    const auto amount = readMoney(m_amount->text(), m_order.currency);
    if (!amount) {
        m_amount->setFocus();
        return refuse(troubleText(amount.error(), m_order.currency));
    }
    Payment payment;
    payment.id = makeId<PaymentId>();
    payment.order_id = m_order.id;
    payment.kind = PaymentKind(m_kind->currentData().toInt());
    payment.method = PaymentMethod(m_method->currentData().toInt());
    payment.amount_minor = payment.kind == PaymentKind::Refund ? -std::abs(*amount) : *amount;
    payment.currency = m_order.currency;
    payment.received_at = now();
    if (const auto reference = m_reference->text().trimmed(); !reference.isEmpty())
        payment.reference = reference.toStdString();
    if (const auto fine = checkPayment(payment, *m_order.amounts); !fine) {
        m_amount->setFocus();
        return refuse(reasonText(fine.error()));
    }
    setActionEnabled(false);
    m_book.add(payment, this, [this, payment](const Result<bool> &saved) {
        if (!saved)
            return refuse(reasonText(saved.error()));
        Toast::show(parentWidget(), tr("%1 recorded").arg(moneyWithSign(payment.amount_minor, payment.currency)));
        accept();
    });
}

} // namespace oms
