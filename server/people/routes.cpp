// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/routes.h"

#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/people/employees.h"
#include "server/people/people.h"

namespace oms::people {

namespace {

using namespace http;

void addParties(Router &router)
{
    router.add(listEndpoint<Fitter>("/api/v1/fitters", Permission::FittersRead,
                                    "Fitters, by name, with the number of their customers", fitterListing(),
                                    [](Call &call, const ListRequest &request) {
                                        return answerWith(listFitters(call.reading(), call.actor(), request), request);
                                    }));
    router.add({.method = Method::Get,
                .path = "/api/v1/fitters/{id}",
                .needs = Permission::FittersRead,
                .summary = "One fitter",
                .perform = onRecord<FitterId>(
                    [](Call &call, FitterId id) { return answerWith(findFitter(call.reading(), call.actor(), id)); }),
                .answers = &schemaOf<Fitter>()});
    router.add(listEndpoint<Factory>("/api/v1/factories", Permission::FactoriesRead, "Factories, by name",
                                     factoryListing(), [](Call &call, const ListRequest &request) {
                                         return answerWith(listFactories(call.reading(), call.actor(), request),
                                                           request);
                                     }));
    router.add({.method = Method::Get,
                .path = "/api/v1/factories/{id}",
                .needs = Permission::FactoriesRead,
                .summary = "One factory",
                .perform = onRecord<FactoryId>(
                    [](Call &call, FactoryId id) { return answerWith(findFactory(call.reading(), call.actor(), id)); }),
                .answers = &schemaOf<Factory>()});
    router.add({.method = Method::Get,
                .path = "/api/v1/employees",
                .needs = Permission::OrdersFulfil,
                .summary = "Who builds at the factories, by name: named at steps and shipments",
                .perform = [](Call &call) { return answerWhole(employees(call.reading(), call.actor())); },
                .answers = &schemaOf<Employee>(),
                .answersList = true});
}

//! Vocabulary rather than data: everybody who is signed in fills in addresses.
void addPlaces(Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/countries",
                .needs = Needs::signIn(),
                .summary = "All countries, by name",
                .perform = [](Call &call) { return answerWhole(countries(call.reading())); },
                .answers = &schemaOf<Country>(),
                .answersList = true});
    router.add({.method = Method::Get,
                .path = "/api/v1/regions",
                .needs = Needs::signIn(),
                .summary = "All regions and their currencies",
                .perform = [](Call &call) { return answerWhole(regions(call.reading())); },
                .answers = &schemaOf<Region>(),
                .answersList = true});
}

} // namespace

void registerRoutes(Router &router)
{
    addParties(router);
    addPlaces(router);
}

} // namespace oms::people
