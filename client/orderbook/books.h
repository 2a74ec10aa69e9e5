// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

namespace oms {

//! What the screens of one window share: every book is made and loaded when the first screen asks for it. GUI thread.
class Books {
public:
    //! All of it outlives the books.
    Books(const Session &session, Replica &replica, ApiClient &api)
        : m_session(session)
        , m_replica(replica)
        , m_api(api)
    { }

    CustomerBook &customers();
    CatalogueBook &catalogue();
    OrderBook &orders();
    Replica &replica() const { return m_replica; }

private:
    const Session &m_session;
    Replica &m_replica;
    ApiClient &m_api;
    std::unique_ptr<CustomerBook> m_customers;
    std::unique_ptr<CatalogueBook> m_catalogue;
    std::unique_ptr<OrderBook> m_orders; //!< last: it uses the others
};

} // namespace oms
