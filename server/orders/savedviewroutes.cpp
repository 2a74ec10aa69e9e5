// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/orders/childroutes.h"
#include "server/orders/routes.h"
#include "server/orders/savedviews.h"

namespace oms::orders {

namespace {

using namespace http;

Result<Answer> listViews(Call &call)
{
    const auto asked = call.query().find("counts");
    bool isCounted = false;
    if (asked != call.query().end()) {
        const auto value = parseValue(Kind::Boolean, asked->second);
        if (!value)
            return refuseField("counts", "wrong_type", "must be true or false");
        isCounted = std::get<bool>(*value);
    }
    return answerWhole(savedviews::list(call.reading(), call.actor(), isCounted, call.now()));
}

Result<Answer> putAway(Call &call, SavedViewId id)
{
    const auto seen = versionIfSaid(call);
    if (!seen)
        return passOn(seen);
    if (auto done = savedviews::archive(call.work(), id, *seen); !done)
        return passOn(done);
    return Answer::nothing();
}

} // namespace

void registerSavedViewRoutes(Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/saved-views",
                .needs = Permission::OrdersRead,
                .summary = "Views of the order list: one's own, then those that others share",
                .perform = listViews,
                .answers = &schemaOf<SavedView>(),
                .answersList = true,
                .query = {{"counts", Kind::Boolean, "with the number of orders in each"}}});
    router.add({.method = Method::Post,
                .path = "/api/v1/saved-views",
                .needs = Permission::OrdersRead,
                .summary = "Keep a filter of orders under a name",
                .perform = onBody<SavedView>([](Call &call, const SavedView &view) {
                    return answerCreated(savedviews::create(call.work(), view), "/api/v1/saved-views");
                }),
                .takes = &schemaOf<SavedView>(),
                .answers = &schemaOf<SavedView>(),
                .successStatus = 201,
                .isCreating = true});
    router.add({.method = Method::Patch,
                .path = "/api/v1/saved-views/{id}",
                .needs = Permission::OrdersRead,
                .summary = "Change a view of one's own",
                .perform = onVersion<SavedViewId>([](Call &call, SavedViewId id, int seen) {
                    return answerWith(savedviews::change(call.work(), id, {seen, call.request().body}));
                }),
                .takes = &schemaOf<SavedView>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<SavedView>(),
                .checksVersion = true});
    router.add({.method = Method::Delete,
                .path = "/api/v1/saved-views/{id}",
                .needs = Permission::OrdersRead,
                .summary = "Put a view of one's own away",
                .perform = onRecord<SavedViewId>(putAway),
                .successStatus = 204});
}

} // namespace oms::orders
