// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

#include <QWidget>

namespace oms {

class KeyValueGrid;
class Label;

//! What a tab of an order's detail can be told; a row of the table in orderdetail.cpp makes it.
class DetailTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void show(const Order &order, const OrderParts &parts) = 0;

Q_SIGNALS:
    void wanted(const QString &pageId, const QString &recordId); //!< another record, as Page::wanted
};

//! An order at a glance: who, what, when, for how much, and what was said about it.
class SummaryTab : public DetailTab {
    Q_OBJECT

public:
    SummaryTab(OrderBook &book, QWidget *parent);
    void show(const Order &order, const OrderParts &parts) override;

private:
    void showWords(const Order &order);

    OrderBook &m_book;
    KeyValueGrid *m_saddle;
    KeyValueGrid *m_people;
    Label *m_moneyTitle;
    KeyValueGrid *m_money;
    Label *m_wordsTitle;
    Label *m_words;
};

} // namespace oms
