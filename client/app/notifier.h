// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

namespace oms {

class ConnectionStatus;

//! One message beside the clock, and where a click on it leads.
struct Notice {
    QString title; //!< "48213 · Larkspur Sonata 17½"
    QString text; //!< "Waits for your approval."
    QString page;
    QString record;
};

//! Says what has come up for this person while they look elsewhere: something to approve, an answer to what they asked,
//! work for their workshop, a change that was refused. Never what they did themselves, nor what had happened before the
//! program was started. What comes in a burst is one message.
class Notifier : public QObject {
    Q_OBJECT

public:
    //! All of it outlives the notifier. `isWanted` is asked each time: by the settings, and now.
    Notifier(OrderBook &book, const ConnectionStatus &status, std::function<bool()> isWanted,
             QObject *parent = nullptr);

Q_SIGNALS:
    void noticed(const oms::Notice &notice);

private:
    void learn();
    void consider(const OrderRowPtr &row);
    void countDecisions();
    void say();

    OrderBook &m_book;
    const ConnectionStatus &m_status;
    const std::function<bool()> m_isWanted;
    std::unordered_map<Uuid, OrderStatus> m_known; //!< of open orders, as they stood
    std::vector<std::pair<OrderId, Notice>> m_notices; //!< of this burst; without an order: of a decision
    QTimer m_pause;
    int m_decisions = 0;
};

} // namespace oms
