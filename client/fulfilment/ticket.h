// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace oms {

class Button;
class Composer;
class IconLabel;
class Label;
class Pill;
class ShipForm;

//! What is to be made, in type that is read from the bench; what was said about it; and the next step.
class Ticket : public QWidget {
    Q_OBJECT

public:
    explicit Ticket(OrderBook &book, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const OrderId &id);
    void clear();
    //! The button of the next step, as its key does.
    void goOn();

Q_SIGNALS:
    void done(const oms::OrderId &order); //!< it has gone on
    void openWanted(const oms::OrderId &order);
    void printWanted(const oms::OrderId &order); //!< its label

private:
    QWidget *buildHeader();
    QWidget *buildBody();
    void read();
    void take(const Order &order);
    void showSaddle();
    void showParts(const OrderParts &parts);

    OrderBook &m_book;
    std::optional<OrderId> m_id;
    std::optional<Order> m_order;
    OrderParts m_parts;
    QStackedWidget *m_faces;
    Label *m_number;
    IconLabel *m_flame;
    Label *m_urgent;
    Pill *m_status;
    Label *m_promised;
    Label *m_due;
    Label *m_saddle;
    Label *m_for;
    QScrollArea *m_scroll;
    QGridLayout *m_lines; //!< the first half of what is built
    QGridLayout *m_around; //!< the second, and what it must fit
    Label *m_words;
    QVBoxLayout *m_comments;
    Composer *m_composer;
    ShipForm *m_shipping;
    Button *m_back;
    Button *m_on;
    Button *m_open;
    Button *m_print;
};

} // namespace oms
