// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/measurewords.h"
#include "client/orderdetail/summarytab.h"

class QComboBox;
class QVBoxLayout;

namespace oms {

class EmptyState;

//! What was measured at horse and rider: one visit beside an earlier one, with what has changed between them.
class FitTab : public DetailTab {
    Q_OBJECT

public:
    FitTab(OrderBook &book, QWidget *parent);
    void show(const Order &order, const OrderParts &parts) override;

private:
    void take(std::vector<Kept<MeasurementSet>> visits);
    void fill();

    OrderBook &m_book;
    OrderId m_order;
    std::vector<Kept<MeasurementSet>> m_visits; //!< oldest first
    QWidget *m_head;
    QComboBox *m_visit;
    QComboBox *m_other; //!< first entry: beside none
    QComboBox *m_lengths;
    QVBoxLayout *m_sheet;
    QWidget *m_table = nullptr;
    EmptyState *m_nothing;
};

} // namespace oms
