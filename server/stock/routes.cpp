// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stock/routes.h"

#include "server/http/listing.h"
#include "server/stock/stock.h"

namespace oms::stock {

namespace {

using namespace http;

Result<Answer> listOf(Call &call)
{
    auto query = call.query();
    auto scope = StockScope::My;
    if (const auto asked = query.find("scope"); asked != query.end()) {
        const auto known = fromCode<StockScope>(asked->second);
        if (!known)
            return refuseField("scope", "unknown_choice", "must be one of my, available, all");
        scope = *known;
        query.erase(asked);
    }
    const auto request = listRequest(query, listing(), schemaOf<SaddleUnit>());
    if (!request)
        return passOn(request);
    return answerWith(list(call.reading(), call.actor(), scope, *request), *request);
}

} // namespace

void registerRoutes(Router &router)
{
    auto query = parametersOf(listing());
    query.push_back({"scope", Kind::Text, "my (what else is not said), available, all"});
    router.add({.method = Method::Get,
                .path = "/api/v1/stock",
                .needs = Permission::StockRead,
                .summary = "Saddles in stock: a fitter's own, what is available elsewhere, or all of them",
                .perform = listOf,
                .answers = &schemaOf<SaddleUnit>(),
                .answersList = true,
                .query = std::move(query)});
    router.add({.method = Method::Get,
                .path = "/api/v1/warehouses",
                .needs = Permission::WarehousesRead,
                .summary = "Warehouses, by code, with the number of saddles that are there",
                .perform = [](Call &call) { return answerWhole(warehouses(call.reading())); },
                .answers = &schemaOf<Warehouse>(),
                .answersList = true});
}

} // namespace oms::stock
