// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/pricing/pricelist.h"

//! What is answered about the prices of a list besides the list itself.
namespace oms {

//! One line of what publishing a list would change.
struct PriceDifferenceRow {
    PriceKind kind = PriceKind::ModelLeather;
    Uuid subject_id;
    std::optional<LeatherTypeId> leather_type_id;
    std::optional<MinorUnits> before_minor; //!< absent: had no price
    std::optional<MinorUnits> after_minor; //!< absent: has none any more
};

template<>
struct Describe<PriceDifferenceRow> {
    static const Schema &schema();
};

//! What an import did, or would do.
struct PriceImport {
    int rows = 0; //!< of the file that name something, the heading not counted
    int changed = 0; //!< prices that were set or are another now
    int removed = 0; //!< "-" in the file
    int unchanged = 0; //!< the same, or without an amount
    int version = 1; //!< of the price list, afterwards
};

template<>
struct Describe<PriceImport> {
    static const Schema &schema();
};

//! An amount raised by some basis points and rounded half-even, once, to whole `step`s: 12 345 by 300 in steps of 100
//! is 12 700. Never below 0. `amount` is 0 … mostMinorUnits.
MinorUnits raised(MinorUnits amount, BasisPoints raise, MinorUnits step);

} // namespace oms
