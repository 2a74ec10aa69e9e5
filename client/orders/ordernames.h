// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/orders/filtertext.h"

#include <array>

namespace oms {

//! Names as the orders themselves have them: whoever has no order need not be found. Collected when first asked for.
class OrderNames : public FilterNames {
public:
    explicit OrderNames(const OrderBook &book)
        : m_book(book)
    { }

    const std::vector<Named> &namesOf(FilterKey key) const override;
    Reader reader() const override;
    //! The orders are other ones.
    void forget() { m_areRead.fill(false); }

private:
    void read(std::size_t source) const;

    const OrderBook &m_book;
    mutable std::array<bool, 7> m_areRead {};
    mutable std::array<std::vector<Named>, 7> m_names;
};

} // namespace oms
