// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

#include <QWidget>

class QBoxLayout;
class QDateEdit;
class QStackedWidget;

namespace oms {

class Button;
class KeyValueGrid;
class Label;
class Pill;
class SaddleTab;

//! What is asked, what speaks for it, what is different from what was approved before; and the three answers.
class DecisionPane : public QWidget {
    Q_OBJECT

public:
    explicit DecisionPane(OrderBook &book, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const OrderId &id);
    void clear();

    void approve();
    void giveBack(); //!< asks for the reason
    void hold();

Q_SIGNALS:
    void decided(const oms::OrderId &order); //!< it waits no longer
    void openWanted(const oms::OrderId &order);

private:
    QWidget *buildContent();
    QWidget *buildAnswers();
    void take(const Order &order);
    void showParts();
    void showDifferences();
    void giveBackFor(const QString &reason);
    void act(OrderAction action, const OrderCommand &command);

    OrderBook &m_book;
    std::optional<Order> m_order;
    std::optional<OrderId> m_wanted; //!< is being read, or in front
    std::optional<OrderId> m_asked; //!< whose approval is on its way
    QStackedWidget *m_faces;
    Label *m_number;
    Pill *m_status;
    Label *m_who;
    KeyValueGrid *m_facts;
    QBoxLayout *m_checks;
    Label *m_differencesTitle;
    QBoxLayout *m_differences;
    SaddleTab *m_saddle;
    QDateEdit *m_promise;
    Button *m_approve;
    Button *m_return;
    Button *m_hold;
};

} // namespace oms
