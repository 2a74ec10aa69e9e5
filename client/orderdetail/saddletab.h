// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderdetail/summarytab.h"

class QVBoxLayout;

namespace oms {

//! What the factory reads, by groups; what is different from what was approved is marked, with what it was.
class SaddleTab : public DetailTab {
    Q_OBJECT

public:
    SaddleTab(OrderBook &book, QWidget *parent);
    void show(const Order &order, const OrderParts &parts) override;

private:
    void fill(const Order &order, const std::vector<OrderDifference> &changed);

    OrderBook &m_book;
    OrderId m_id;
    QVBoxLayout *m_groups;
};

} // namespace oms
