// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/widgets/actiondialog.h"

class QComboBox;
class QLineEdit;

namespace oms {

//! Records what has come in, or was given back. A mistake is mended by a refund; nothing is ever deleted.
class PaymentDialog : public ActionDialog {
    Q_OBJECT

public:
    PaymentDialog(OrderBook &book, const Order &order, QWidget *parent);

private:
    void propose();
    void record();

    OrderBook &m_book;
    const Order m_order;
    QComboBox *m_kind;
    QComboBox *m_method;
    QLineEdit *m_amount;
    QLineEdit *m_reference;
};

} // namespace oms
