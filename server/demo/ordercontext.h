// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/demonumbers.h"
#include "server/demo/orderpeople.h"
#include "server/demo/orders.h"
#include "server/demo/plans.h"
#include "server/demo/saddles.h"

#include <map>

namespace oms::demo {

//! What the makers of orders share: what there is to choose from, and what has been given out already.
struct OrderContext {
    OrderContext(const Dataset &dataset, Size size, std::uint64_t seed)
        : data(dataset)
        , catalogue(dataset.catalogue)
        , people(dataset)
        , saddles(catalogue, seed)
        , plans(planOrders(dataset, size, seed, ordersNow))
    { }

    //! A saddle that comes back for repair later.
    struct Sold {
        SaddleUnitId unit;
        std::string serial;
        Configuration configuration;
    };

    const Dataset &data;
    const Catalogue catalogue;
    const OrderPeople people;
    DemoNumbers numbers;
    SaddleChooser saddles;
    const std::vector<Plan> plans;
    std::map<std::pair<char, int>, int> serials; //!< the last of brand and year
    std::unordered_map<std::size_t, Sold> sold; //!< by plan
    std::unordered_map<CustomerId, std::pair<OrderId, Configuration>> latest; //!< what was ordered last
    int lastNumber = 0;
};

//! Everything that an order's amounts follow from is in it: they and the breakdown are made anew.
void assess(const OrderContext &context, MadeOrder &made);

//! One audit row of the order itself.
void audit(OrderContext &context, MadeOrder &made, Instant at, const Doer &who, std::string_view action,
           std::string before, std::string after);
//! One of something that belongs to it.
void auditOf(OrderContext &context, MadeOrder &made, Instant at, const Doer &who, std::string_view entity,
             const Uuid &id, std::string after);

} // namespace oms::demo
