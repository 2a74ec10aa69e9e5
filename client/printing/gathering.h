// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/printing/printedorder.h"

namespace oms::printing {

//! Reads all that paper may say of some orders, with or without a network, one after the other. What is not kept here
//! any more is left out. Ends when it is deleted. GUI thread.
class Gathering : public QObject {
    Q_OBJECT

public:
    //! `book` outlives it.
    Gathering(OrderBook &book, std::vector<OrderId> orders, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void progressed(int read);
    void done(const std::vector<oms::printing::PrintedOrder> &orders);

private:
    void next();
    void take(const Order &order);

    OrderBook &m_book;
    std::vector<OrderId> m_wanted;
    std::vector<PrintedOrder> m_read;
    std::size_t m_next = 0;
};

} // namespace oms::printing
