// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/searchindex.h"
#include "client/orderbook/orderbook.h"
#include "client/widgets/actiondialog.h"

namespace oms {

class Picker;

//! Which order the saddle is to be like: found by number, customer, horse, model or serial number.
class CopyDialog : public ActionDialog {
    Q_OBJECT

public:
    CopyDialog(OrderBook &book, const OrderId &except, QWidget *parent);

Q_SIGNALS:
    void chosen(const oms::Order &other);

private:
    OrderBook &m_book;
    std::vector<OrderRowPtr> m_rows; //!< the newest first
    SearchIndex m_index;
    Picker *m_order;
};

} // namespace oms
