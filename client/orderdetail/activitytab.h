// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderdetail/summarytab.h"

#include <QTimer>
#include <unordered_set>

class QButtonGroup;
class QVBoxLayout;

namespace oms {

class Composer;
class Label;
class TimeTravel;

//! All that happened to an order, the newest first: steps, edits, payments and what people wrote. Without a network
//! what people wrote, from this computer.
class ActivityTab : public DetailTab {
    Q_OBJECT

public:
    ActivityTab(OrderBook &book, QWidget *parent);
    void show(const Order &order, const OrderParts &parts) override;

private:
    enum class Shown { All, Comments, Changes };
    void fill();
    void ask();
    std::vector<OrderEvent> withLocalComments() const;
    QWidget *rowFor(const OrderEvent &event);
    //! Sent by this person so short a time ago that it may be taken back; null otherwise.
    const OrderComment *fresh(const OrderEvent &event) const;
    void withdraw(const OrderComment &comment);

    OrderBook &m_book;
    std::optional<Order> m_order;
    OrderParts m_parts;
    std::vector<OrderEvent> m_events; //!< as the server told them
    QButtonGroup *m_shown;
    std::unordered_set<Uuid> m_withdrawn; //!< comments, which the server may still be telling of
    QTimer m_expiry; //!< when the next comment can no longer be taken back
    TimeTravel *m_travel;
    Label *m_note;
    QVBoxLayout *m_list;
    Composer *m_composer;
};

} // namespace oms
