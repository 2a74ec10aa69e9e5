// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/widgets/form.h"
#include "shared/people/employee.h"

namespace oms {

class Button;
class Label;

//! How a finished saddle leaves the workshop. What is typed stays with its order; a refusal stands beside its field.
class ShipForm : public QWidget {
    Q_OBJECT

public:
    explicit ShipForm(OrderBook &book, QWidget *parent = nullptr);

    //! Stands where the screen has its buttons.
    Button *button() const { return m_ship; }

    using QWidget::show;
    void show(const Order &order);
    void clear(); //!< nothing is shipped until another one is shown

Q_SIGNALS:
    void shipped(const oms::Order &before, oms::OrderAction action, const oms::Order &now);

private:
    void readPeople();
    void offerPeople();
    void ship();
    void finished(const Order &before, const Result<Order> &now);

    OrderBook &m_book;
    std::optional<Order> m_order;
    std::vector<Employee> m_people; //!< of all factories that this person knows of
    std::unordered_map<Uuid, OrderCommand> m_begun; //!< by order
    RecordForm<OrderCommand> *m_form;
    Label *m_trouble;
    Button *m_ship;
};

} // namespace oms
