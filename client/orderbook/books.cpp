// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderbook/books.h"

namespace oms {

namespace {

template<class Book, class... Arguments>
Book &made(std::unique_ptr<Book> &book, Arguments &...arguments)
{
    if (!book) {
        book = std::make_unique<Book>(arguments...);
        book->load();
    }
    return *book;
}

} // namespace

CustomerBook &Books::customers()
{
    return made(m_customers, m_replica);
}

CatalogueBook &Books::catalogue()
{
    return made(m_catalogue, m_session, m_replica, m_api);
}

OrderBook &Books::orders()
{
    return made(m_orders, m_session, m_replica, m_api, customers(), catalogue());
}

} // namespace oms
