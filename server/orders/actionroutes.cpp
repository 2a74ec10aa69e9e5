// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/actionroutes.h"

#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/orders/orders.h"

#include <algorithm>
#include <array>

namespace oms::orders {

namespace {

using namespace http;

//! By an edit, and by the customer's link.
constexpr OrderAction notCommands[] = {OrderAction::Change, OrderAction::Confirm, OrderAction::Decline};
//! Whoever does that has read the order as it stands (sync.md 8).
constexpr OrderAction versioned[] = {OrderAction::Approve, OrderAction::Advance};

template<std::size_t size>
bool isAmong(const OrderAction (&actions)[size], OrderAction action)
{
    return std::find(std::begin(actions), std::end(actions), action) != std::end(actions);
}

//! Routes are named by text that lives as long as the program.
std::string_view pathOf(OrderAction action)
{
    static const auto paths = [] {
        std::array<std::string, orderActionCount> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = "/api/v1/orders/{id}/" + std::string(Choices<OrderAction>::codes[i]);
        return all;
    }();
    return paths[static_cast<std::size_t>(action)];
}

//! Most actions need nothing said.
Result<OrderCommand> commandOf(Call &call)
{
    return call.request().body.empty() ? Result<OrderCommand>(OrderCommand {}) : call.body<OrderCommand>();
}

//! What the person saw: the version, or at least the state.
Result<std::optional<int>> seenBy(Call &call, const OrderCommand &command)
{
    if (call.request().header("if-match").empty() && command.expected_status)
        return std::optional<int>();
    const auto seen = call.seenVersion();
    if (!seen)
        return passOn(seen);
    return std::optional(*seen);
}

Perform performing(OrderAction action)
{
    return onRecord<OrderId>([action](Call &call, OrderId id) -> Result<Answer> {
        const auto command = commandOf(call);
        if (!command)
            return passOn(command);
        const auto seen = seenBy(call, *command);
        if (!seen)
            return passOn(seen);
        return answerWith(act(call.work(), id, action, *seen, *command));
    });
}

Result<Answer> actionsOf(Call &call, OrderId id)
{
    const auto found = offered(call.reading(), call.actor(), id);
    if (!found)
        return passOn(found);
    std::vector<ActionOffer> offers;
    for (const auto &one : *found)
        offers.push_back(offerOf(one));
    return answerWhole(std::move(offers));
}

} // namespace

void addActionRoutes(Router &router)
{
    for (std::size_t i = 0; i < orderActionCount; ++i) {
        const auto action = static_cast<OrderAction>(i);
        if (isAmong(notCommands, action))
            continue;
        const auto &row = describe(action);
        router.add({.method = Method::Post,
                    .path = pathOf(action),
                    .needs = row.permission,
                    .summary = row.label,
                    .perform = performing(action),
                    .takes = &schemaOf<OrderCommand>(),
                    .answers = &schemaOf<Order>(),
                    .checksVersion = isAmong(versioned, action)});
    }
    router.add({.method = Method::Get,
                .path = "/api/v1/orders/{id}/actions",
                .needs = Permission::OrdersRead,
                .summary = "What the caller may do with the order now, and what is missing for it",
                .perform = onRecord<OrderId>(actionsOf),
                .answers = &schemaOf<ActionOffer>(),
                .answersList = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/orders/bulk",
                .needs = Permission::OrdersApprove,
                .summary = "One action on up to 200 orders, all or none; dry_run says who would be refused and why",
                .perform = onBody<BulkCommand>(
                    [](Call &call, const BulkCommand &wanted) { return answerWith(bulk(call.work(), wanted)); }),
                .takes = &schemaOf<BulkCommand>(),
                .answers = &schemaOf<BulkResult>()});
}

} // namespace oms::orders
