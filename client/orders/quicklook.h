// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

#include <QFrame>

class QVBoxLayout;

namespace oms {

class KeyValueGrid;
class Label;
class ListView;
class Pill;

//! The order where the keyboard is, over the list: what it is, and what the factory reads. J and K go on to the next;
//! Space or Escape closes it. Looking does not make it read.
class QuickLook : public QFrame {
    Q_OBJECT

public:
    //! Both outlive it. Goes away by itself when it is closed.
    QuickLook(OrderBook &book, ListView &list, QWidget *parent);
    void open(const OrderRow &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const OrderRow &row);
    void showSpec(const std::optional<Kept<Order>> &kept);
    void place();

    OrderBook &m_book;
    ListView &m_list;
    OrderId m_id;
    Label *m_number;
    Pill *m_status;
    Label *m_who;
    KeyValueGrid *m_facts;
    Label *m_specTitle;
    KeyValueGrid *m_spec;
    Label *m_instructions;
};

} // namespace oms
