// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/orders/order.h"

//! Whose an order is: what its maker need not say. Not for other folders.
namespace oms::orders {

//! How far a fitter may go, in basis points of saddle, options and extras.
struct FitterLimits {
    BasisPoints discount = 0;
    BasisPoints trade_in = 0;
};

struct RegionTerms {
    std::string currency;
    BasisPoints deposit_basis_points = 0;
};
RegionTerms termsOf(Session &db, RegionCode region);

//! Fitter and region of a new order: those that were said, else the maker's own, the customer's. Whoever reaches only
//! their own orders makes them their own. Refuses: Forbidden (another fitter's), Invalid (nobody's).
Result<void> settle(Work &work, Order &order);

//! What only head office decides stays as it was for everybody else. `before` is null for a new one. Refuses:
//! Forbidden, naming the field.
Result<void> checkReach(Work &work, const Order *before, const Order &wanted);

//! A customer is given to an order by somebody whose customer it is. Refuses: Forbidden, Invalid.
Result<void> checkCustomer(Work &work, const Order &before, const Order &wanted);

//! A fitter's discount and trade-in stay within what head office allows, also when the saddle gets cheaper; what head
//! office has given more of stays. `wanted` has its amounts; without all prices it cannot be judged yet. Refuses:
//! Invalid.
Result<void> checkLimits(Work &work, const Order *before, const Order &wanted);

//! Nothing in the database stands against `order`. Refuses: Conflict, Invalid.
Result<void> admit(Work &work, const Order *before, const Order &order);

} // namespace oms::orders

namespace oms {

template<>
struct Describe<orders::FitterLimits> {
    static const Schema &schema();
};
template<>
struct Describe<orders::RegionTerms> {
    static const Schema &schema();
};

} // namespace oms
