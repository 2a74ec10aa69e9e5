// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/orders/order.h"
#include "tests/support/yard.h"

namespace oms::test {

//! A yard with a catalogue of one model and orders as rows, in whatever state a test wants: for what belongs to orders
//! and does not ask how they came there.
class OrderYard : public Yard {
public:
    OrderYard();

    //! As at first: no orders, customers, files.
    void clearOrders();
    //! Anna's, for a customer Zoe with a horse, worth 1000.00 EUR; released once it is approved or further. The
    //! supplier works for its factory.
    OrderId order(OrderStatus status = OrderStatus::Ordered);
    OrderId orderOf(FitterId fitter, OrderStatus status = OrderStatus::Ordered);
    void set(OrderId order, const std::string &assignments); //!< SQL
    std::string of(OrderId order, const std::string &column);

    CustomerId zoe;
    HorseId bella;
    FactoryId factory;
    ModelId model;
};

} // namespace oms::test
