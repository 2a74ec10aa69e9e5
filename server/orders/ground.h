// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/catalogue/catalogue.h"
#include "shared/orders/order.h"

//! What the database knows of those that an order belongs to, asked once for each edit. Not for other folders.
namespace oms::orders {

struct Ground {
    std::optional<FitterId> own_fitter_id; //!< the actor's
    std::optional<FitterId> customer_fitter_id;
    std::optional<bool> is_own_customer;
    std::optional<RegionCode> fitter_region; //!< of the order's fitter, or of the one that it would have
    std::optional<std::string> fitter_name;
    std::optional<std::string> customer_name;
    std::optional<std::string> horse_name;
    std::optional<std::string> factory_name;
    std::optional<std::string> actor_name;
    std::optional<std::string> currency; //!< of the order's region, or the fitter's
    BasisPoints deposit_basis_points = 0;
    std::string stamp; //!< of the catalogue
    bool is_taken = false; //!< the identity of a new order
    Texts unknown; //!< fields that name what is not there
};
//! `before` is null for a new one; `makesOwn`: of an order that names no fitter, the actor is it.
Ground groundOf(Work &work, const Order *before, const Order &wanted, bool makesOwn);

//! Fitter and region of a new order: those that were said, else the maker's own, the customer's. Whoever reaches only
//! their own orders makes them their own. Refuses: Forbidden (another fitter's), Invalid (nobody's).
Result<void> settle(const Actor &actor, const Ground &ground, Order &order);

//! Nothing in the database stands against the order. Refuses: Conflict, Invalid.
Result<void> admit(const Ground &ground);
//! What is chosen is there, if only as what was sold once. Refuses: Invalid.
Result<void> checkChoices(Session &db, const Catalogue &catalogue, const Configuration &chosen);

} // namespace oms::orders

namespace oms {

template<>
struct Describe<orders::Ground> {
    static const Schema &schema();
};

} // namespace oms
