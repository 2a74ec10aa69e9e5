// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/orders/ground.h"

//! What is whose to decide. Not for other folders.
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
tl::unexpected<Refusal> notYours(std::string field, std::string message);

RegionTerms termsOf(Session &db, RegionCode region);

//! What only head office decides stays as it was for everybody else. `before` is null for a new one. Refuses:
//! Forbidden, naming the field.
Result<void> checkReach(Work &work, const Order *before, const Order &wanted);

//! A customer is given to an order by somebody whose customer it is. Refuses: Forbidden, Invalid.
Result<void> checkCustomer(const Actor &actor, const Ground &ground, const Order &before, const Order &wanted);

//! A fitter's discount and trade-in stay within what head office allows, also when the saddle gets cheaper; what head
//! office has given more of stays. `wanted` has its amounts; without all prices it cannot be judged yet. Refuses:
//! Invalid.
Result<void> checkLimits(Work &work, const Order *before, const Order &wanted);

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
