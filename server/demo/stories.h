// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/chance.h"
#include "shared/orders/order.h"
#include "shared/orders/workflow.h"

namespace oms::demo {

//! Both included.
struct Days {
    int least;
    int most;
};

//! What went another way than usual.
enum class Twist {
    None,
    Confirmed, //!< the customer was asked by mail, and agreed
    Declined, //!< … and did not
    Rejected, //!< the office sent it back once
    ChangedOnceOrdered,
    ChangedOnceReleased,
    Held, //!< and resumed, unless it is on hold
    QualityFailed,
    ViaTrial, //!< tried before it was kept, returned or put into stock
    ViaInventory,
    Late, //!< whatever can be late is
    Corrected, //!< by an administrator, outside the usual way
    Reopened,
    AfterRelease, //!< of a cancelled one: it had been approved
};

//! One step of the workflow, taken by somebody so many minutes after the one before.
struct Turn {
    OrderAction action;
    OrderStatus from;
    OrderStatus to;
    Party party;
    int minutes;
};
using Story = std::vector<Turn>;

//! How an order of that kind came from being a draft to standing in `status`. Each turn is one that the workflow has.
Story storyOf(OrderKind kind, OrderStatus status, Twist twist, Chance &chance);

} // namespace oms::demo
