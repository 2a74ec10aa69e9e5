// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/ordercommands.h"

#include "shared/core/json.h"
#include "shared/orders/command.h"

#include <algorithm>

namespace oms::sync {

namespace {

constexpr std::string_view prefix = "order.";
constexpr std::array anybody {Party::Fitter, Party::Customer, Party::Factory, Party::Supervisor, Party::Admin};

//! Where the saddle goes, for whoever is not told.
Recipient somewhere()
{
    const std::string unknown(1, '?');
    Recipient recipient;
    recipient.name = unknown;
    recipient.address.line1 = unknown;
    return recipient;
}

//! As somebody sees it who is told everything.
Order completed(Order order)
{
    if (!order.factory_id)
        order.factory_id.emplace();
    if (!order.amounts)
        order.ship_to = somewhere();
    return order;
}

} // namespace

std::optional<OrderAction> orderActionOf(std::string_view kind)
{
    return kind.starts_with(prefix) ? fromCode<OrderAction>(kind.substr(prefix.size())) : std::nullopt;
}

bool mayWait(OrderAction action, OrderStatus from)
{
    const auto rows = workflow();
    return std::any_of(rows.begin(), rows.end(), [=](const Transition &row) {
        return row.action == action && row.from.contains(from) && row.mayWait;
    });
}

Result<void> carryOutOrderCommand(void *object, const Mutation &mutation)
{
    auto &order = *static_cast<Order *>(object);
    const auto action = orderActionOf(mutation.kind);
    const auto command = fromJson<OrderCommand>(mutation.args.value_or("{}"));
    if (!command)
        return passOn(command);
    if (!action)
        return refuseField("kind", "unknown_kind", "is not an action");
    OrderCircumstances around;
    around.isConfigured = around.isPriced = around.hasCustomerEmail = around.mayWaive = true;
    const auto party = partyFor(anybody, order.status, *action).value_or(Party::Admin);
    auto expected = after(completed(order), *action, party, *command, around, mutation.at);
    if (!expected)
        return passOn(expected);
    if (!mayWait(*action, order.status))
        return refuseField("action", "online_only", "cannot wait: it is done online");
    if (!order.factory_id)
        expected->factory_id.reset();
    if (!order.amounts)
        expected->ship_to = order.ship_to;
    for (auto i = order.shipments.size(); i < expected->shipments.size(); ++i)
        expected->shipments[i].id.value = mutation.id.value; // the same whenever it is laid over
    order = std::move(*expected);
    return {};
}

} // namespace oms::sync
