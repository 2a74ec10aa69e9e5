// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changes/edit.h"
#include "server/orders/acting.h"
#include "server/orders/announcing.h"
#include "server/orders/orders.h"
#include "sql/acting.h"

#include <algorithm>

namespace oms::orders {

namespace {

//! Those are done otherwise: by an edit, and by the customer's link.
constexpr OrderAction others[] = {OrderAction::Change, OrderAction::Confirm, OrderAction::Decline};

//! A number when it leaves the desk of whoever wrote it.
void giveNumber(Work &work, Order &order)
{
    using enum OrderStatus;
    static constexpr StatusSet unnumbered {Draft, AwaitingConfirmation, Cancelled};
    if (order.number || unnumbered.contains(order.status))
        return;
    order.number = std::stoi(*work.db.value(sql::acting::nextNumber));
    if (order.customer_id)
        work.db.post(sql::acting::keepCustomer, {order.id, *order.customer_id});
}

} // namespace

Order carryOut(Work &work, Planned planned)
{
    auto &order = planned.after.order;
    giveNumber(work, order);
    writeSteps(work, planned);
    writeShipments(work, planned);
    writeTrial(work, planned);
    placeUnit(work, planned);
    const auto secret = writeConfirmation(work, planned);
    const auto word = codeOf(planned.action);
    auto stands =
        planned.isJudged ? store(work, planned.before, planned.after, word) : write(work, planned.before, order, word);
    announce(work, planned, secret);
    return stands;
}

Result<void> checkDoable(const Actor &actor, OrderAction action)
{
    const bool isOtherwise = std::find(std::begin(others), std::end(others), action) != std::end(others);
    if (!isOtherwise && actor.may(describe(action).permission))
        return {};
    return refuse(ErrorCode::Forbidden, "This is not yours to do",
                  {{"action", "forbidden", "is for others", {std::string(codeOf(action))}}});
}

Result<Order> act(Work &work, OrderId id, OrderAction action, std::optional<int> seenVersion,
                  const OrderCommand &command)
{
    if (auto fine = checkDoable(work.actor, action); !fine)
        return passOn(fine);
    auto order = lockLive(work, id, describe(action).permission);
    if (!order)
        return order;
    if (auto current = checkVersion(*order, seenVersion); !current)
        return passOn(current);
    auto planned = planFor(work, std::move(*order), action, command);
    if (!planned)
        return passOn(planned);
    return shownTo(work.actor, carryOut(work, std::move(*planned)));
}

} // namespace oms::orders
