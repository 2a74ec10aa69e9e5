// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/acting.h"
#include "server/orders/orders.h"

#include <algorithm>

namespace oms::orders {

namespace {

//! What only the catalogue knows matters where somebody may submit or ask.
constexpr StatusSet judged {OrderStatus::Draft, OrderStatus::Ordered, OrderStatus::Changed};

} // namespace

Result<std::vector<OfferedAction>> offered(Session &db, const Actor &actor, OrderId id)
{
    if (auto seen = find(db, actor, id); !seen)
        return passOn(seen);
    auto order = load(db, id);
    if (order.archived_at)
        return std::vector<OfferedAction>();
    Assessed assessed;
    if (judged.contains(order.status))
        assessed = assess(db, std::move(order), now());
    else
        assessed.order = std::move(order);
    auto &record = assessed.order;
    if (!record.factory_id)
        record.factory_id = assessed.factory;
    const auto around = circumstancesOf(db, actor, assessed);
    const auto parties = partiesOf(standingOf(db, actor, record));
    auto actions = offeredTo(parties, factsOf(record, {}, around));
    std::erase_if(actions, [&](const OfferedAction &one) { return !actor.may(describe(one.action).permission); });
    return actions;
}

} // namespace oms::orders
