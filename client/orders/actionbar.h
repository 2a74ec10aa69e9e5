// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orders/ordertable.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace oms {

class Button;
class Label;

//! Stands where the footer is while rows are picked: how many, what they add up to, what can be done to all of them.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    //! Both outlive it.
    ActionBar(OrderBook &book, OrderTable &table, QWidget *parent = nullptr);

    std::vector<OrderRowPtr> picked() const;

Q_SIGNALS:
    void printWanted();

private:
    void refresh();

    OrderBook &m_book;
    OrderTable &m_table;
    Label *m_count;
    QHBoxLayout *m_actions;
    QTimer m_pause; //!< a thousand rows are picked one after the other
    std::vector<QWidget *> m_buttons;
};

} // namespace oms
