// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/orders/lists.h"
#include "server/orders/routes.h"

namespace oms::orders {

namespace {

using namespace http;

std::vector<QueryParameter> parameters()
{
    std::vector<QueryParameter> filters;
    for (const auto &field : schemaOf<OrderFilter>().fields())
        if (field.name != "q")
            filters.push_back({field.name, field.kind == Kind::Texts ? Kind::Text : field.kind,
                               field.kind == Kind::Texts ? "several are parted by commas" : ""});
    return withListParameters(std::move(filters));
}

Result<Answer> listOf(Call &call, OrderFilter filter, const Query &query)
{
    if (!maySee(call.actor(), filter))
        return refuse(ErrorCode::Forbidden, "Amounts are not yours to see",
                      {{"work_list", "forbidden", "is of amounts"}});
    const auto request = requestFrom(call.actor(), query, filter, call.now());
    if (!request)
        return passOn(request);
    return answerWith(list(call.reading(), call.actor(), *request), *request);
}

Result<Answer> listOrders(Call &call)
{
    const auto filter = filterFrom(call.query());
    if (!filter)
        return passOn(filter);
    return listOf(call, *filter, call.query());
}

Result<Answer> listRepairs(Call &call)
{
    auto filter = filterFrom(call.query());
    if (!filter)
        return passOn(filter);
    filter->kind = {std::string(codeOf(OrderKind::Repair))};
    return listOf(call, *filter, call.query());
}

Result<Answer> suggest(Call &call)
{
    const auto given = call.query().find("q");
    auto found = suggestions(call.reading(), call.actor(), given == call.query().end() ? "" : given->second);
    if (!found)
        return passOn(found);
    return answerWhole(std::move(*found));
}

} // namespace

void registerListRoutes(Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/orders",
                .needs = Permission::OrdersRead,
                .summary = "Orders, the newest first; live ones unless archived=true",
                .perform = listOrders,
                .answers = &schemaOf<OrderRow>(),
                .answersList = true,
                .query = parameters()});
    router.add({.method = Method::Get,
                .path = "/api/v1/repairs",
                .needs = Permission::OrdersRead,
                .summary = "Orders of kind repair",
                .perform = listRepairs,
                .answers = &schemaOf<OrderRow>(),
                .answersList = true,
                .query = parameters()});
    router.add({.method = Method::Get,
                .path = "/api/v1/orders/stats",
                .needs = Permission::OrdersRead,
                .summary = "How many orders stand where, how many are urgent and overdue, what they are worth",
                .perform = [](Call &call) { return Answer::of(statistics(call.reading(), call.actor(), call.now())); },
                .answers = &schemaOf<OrderStatistics>()});
    router.add({.method = Method::Get,
                .path = "/api/v1/orders/suggestions",
                .needs = Permission::OrdersRead,
                .summary = "What might be meant by the letters that have been typed: at most 10",
                .perform = suggest,
                .answers = &schemaOf<OrderSuggestion>(),
                .answersList = true,
                .query = {{"q", Kind::Text, "at least 2 letters"}}});
    router.add({.method = Method::Get,
                .path = "/api/v1/orders/worklists",
                .needs = Permission::OrdersRead,
                .summary = "How much there is to do in each work list",
                .perform = [](Call &call) { return answerWhole(workLists(call.reading(), call.actor(), call.now())); },
                .answers = &schemaOf<WorkListCount>(),
                .answersList = true});
}

} // namespace oms::orders
