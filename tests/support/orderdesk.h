// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/orders/orders.h"
#include "tests/support/saddlery.h"

namespace oms::test {

//! A yard where saddles can be ordered: a catalogue with all its prices, a factory with the supplier in it, Anna's
//! customer Zoë (who has an account) with her horse Bo, Ben's customer Max.
class OrderDesk {
public:
    static constexpr MinorUnits base = 250'000; //!< of the saddle in either leather
    static constexpr MinorUnits each = 1'000; //!< of every value and contrast
    static constexpr MinorUnits cover = 5'000;

    OrderDesk();

    //! What can be ordered: 17 inches, wide, in black Vienna. 253 000 with its three values.
    Configuration saddle() const;
    //! Anna's, of her customer and the horse; a draft that may be submitted.
    Order wish() const;
    //! Made by Anna.
    Order draft() { return draft(wish()); }
    Order draft(Order wish);

    template<class Act>
    auto as(const Actor &actor, Act act)
    {
        return yard.as(actor, act, at);
    }
    Result<Order> tryCreate(const Actor &actor, Order order);
    Result<Order> tryChange(const Actor &actor, const Order &order, std::string_view fields, OrderCommand command = {});
    //! As it stands, with everything.
    Order current(OrderId id);
    std::string value(const std::string &query) { return yard.value(query); }

    Instant at; //!< the clock, at noon of 2026-06-01

    Yard yard;
    Saddlery catalogue;
    FactoryId factory;
    CustomerId zoe, max;
    HorseId bo;
    PriceListId list;
};

} // namespace oms::test
