// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderdetail/summarytab.h"

class QVBoxLayout;

namespace oms {

class Button;

//! What it costs, what has been paid, what is open; and the way to record a payment.
class MoneyTab : public DetailTab {
    Q_OBJECT

public:
    MoneyTab(OrderBook &book, QWidget *parent);
    void show(const Order &order, const OrderParts &parts) override;

private:
    void record();

    OrderBook &m_book;
    std::optional<Order> m_order;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    Button *m_record;
};

} // namespace oms
