// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/session.h"
#include "shared/customers/customer.h"

#include <QWidget>

class QBoxLayout;

namespace oms {

class Avatar;
class Button;
class CustomerBook;
class KeyValueGrid;
class IconLabel;
class Label;
class OrderBook;
class OrderLines;
class Pill;

//! One customer: who, where, which horses. What the person may not do has no button.
class CustomerDetail : public QWidget {
    Q_OBJECT

public:
    CustomerDetail(CustomerBook &book, const Session &session, QWidget *parent = nullptr);
    //! With the orders of the customer below the horses; for whoever may read orders. The book outlives it.
    void addOrders(OrderBook &orders);

    void show(const Customer &customer);
    const Customer &customer() const { return m_customer; }

Q_SIGNALS:
    void editWanted();
    void archiveWanted();
    void restoreWanted();
    void horseWanted();
    void horseChosen(const oms::Horse &horse);
    void orderChosen(const oms::OrderId &order);
    void orderWanted(); //!< a new one for the customer

private:
    void build();
    void showFacts();
    void showHorses();
    void showOrders();

    CustomerBook &m_book;
    const Session &m_session;
    Customer m_customer;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_subtitle;
    Pill *m_status;
    Button *m_edit;
    Button *m_archive;
    Button *m_restore;
    Button *m_addHorse;
    KeyValueGrid *m_facts;
    Label *m_notes;
    Label *m_notesTitle;
    Label *m_horsesTitle;
    QBoxLayout *m_horses;
    OrderBook *m_orders = nullptr;
    Label *m_ordersTitle;
    OrderLines *m_orderLines;
    Button *m_newOrder;
    IconLabel *m_markIcon;
    Label *m_mark;
};

} // namespace oms
