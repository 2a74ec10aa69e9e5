// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/prices/routes.h"
#include "server/prices/taxrates.h"

namespace oms::taxrates {

namespace {

using namespace http;

constexpr std::string_view collection = "/api/v1/tax-rates";

void addReading(Router &router)
{
    router.add(listEndpoint<TaxRate>(
        collection, Permission::PricesRead, "Tax rates, by region and code; live ones unless archived=true", listing(),
        [](Call &call, const ListRequest &request) { return answerWith(list(call.reading(), request), request); }));
    router.add(
        {.method = Method::Get,
         .path = "/api/v1/tax-rates/{id}",
         .needs = Permission::PricesRead,
         .summary = "One tax rate",
         .perform = onRecord<TaxRateId>([](Call &call, TaxRateId id) { return answerWith(find(call.reading(), id)); }),
         .answers = &schemaOf<TaxRate>()});
}

void addChanging(Router &router)
{
    router.add({.method = Method::Post,
                .path = collection,
                .needs = Permission::PricesWrite,
                .summary = "Add a tax rate; the periods of one region and code do not overlap",
                .perform = onBody<TaxRate>([](Call &call, const TaxRate &rate) {
                    return answerCreated(create(call.work(), rate), collection);
                }),
                .takes = &schemaOf<TaxRate>(),
                .answers = &schemaOf<TaxRate>(),
                .successStatus = 201,
                .isCreating = true});
    router.add({.method = Method::Patch,
                .path = "/api/v1/tax-rates/{id}",
                .needs = Permission::PricesWrite,
                .summary = "Change the fields that are sent",
                .perform = onVersion<TaxRateId>([](Call &call, TaxRateId id, int seen) {
                    return answerWith(change(call.work(), id, {seen, call.request().body}));
                }),
                .takes = &schemaOf<TaxRate>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<TaxRate>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/tax-rates/{id}/archive",
                .needs = Permission::PricesWrite,
                .summary = "Take a tax rate out of use",
                .perform = onVersion<TaxRateId>(
                    [](Call &call, TaxRateId id, int seen) { return answerWith(archive(call.work(), id, seen)); }),
                .answers = &schemaOf<TaxRate>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/tax-rates/{id}/restore",
                .needs = Permission::PricesWrite,
                .summary = "Bring an archived tax rate back",
                .perform = onVersion<TaxRateId>(
                    [](Call &call, TaxRateId id, int seen) { return answerWith(restore(call.work(), id, seen)); }),
                .answers = &schemaOf<TaxRate>(),
                .checksVersion = true});
}

} // namespace

void registerRoutes(Router &router)
{
    addReading(router);
    addChanging(router);
}

} // namespace oms::taxrates
