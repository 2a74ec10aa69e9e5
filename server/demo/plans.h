// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/dataset.h"
#include "server/demo/stories.h"

namespace oms::demo {

//! What is particular about an order besides its story.
enum class Special : std::uint8_t {
    Urgent,
    BigTradeIn, //!< more than the deposit
    ZeroPrice,
    LongNotes,
    Overdue, //!< promised for a day that has passed
    Archived,
    Unfinished, //!< a draft that cannot be ordered yet
    Unnumbered, //!< a draft made offline, with a provisional number
    WithoutDeposit, //!< approved with a note
    Unpaid, //!< closed with a note
    OldModel,
};
using Specials = EnumSet<Special>;

//! What the orders of a dataset are to be, before any of them is made.
struct Plan {
    static constexpr std::size_t nobody = std::size_t(-1);

    OrderKind kind = OrderKind::Sale;
    OrderStatus status = OrderStatus::Draft;
    Specials specials;
    std::size_t customer = nobody; //!< in Dataset::customers
    std::size_t fitter = 0; //!< in Dataset::fitters
    std::size_t repaired = nobody; //!< the plan of the order whose saddle comes back
    bool isRepairedLater = false;
    bool isInRepair = false; //!< now
    Instant created;
    Story story;
    std::vector<Instant> times; //!< of its turns
    Instant submitted; //!< or created, when it never was
    bool isNumbered = false;
};

//! In the order of submission. Everything happens before `now`, and after whoever it is about was entered.
std::vector<Plan> planOrders(const Dataset &data, Size size, std::uint64_t seed, Instant now);

} // namespace oms::demo
