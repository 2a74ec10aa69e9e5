// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/routes.h"

#include "server/customers/customers.h"
#include "server/customers/horses.h"
#include "server/http/listing.h"
#include "server/http/performing.h"

namespace oms::customers {

namespace {

using namespace http;

constexpr std::string_view customersPath = "/api/v1/customers";
constexpr std::string_view horsesPath = "/api/v1/horses";

Result<Answer> createBatch(Call &call, const CustomerBatch &batch)
{
    auto created = createAll(call.work(), batch);
    if (!created)
        return passOn(created);
    auto answer = answerWhole(std::move(*created));
    answer.response.status = 201;
    return answer;
}

Result<Answer> assign(Call &call, CustomerId id, int seen)
{
    const auto wanted = call.body<FitterAssignment>();
    if (!wanted)
        return passOn(wanted);
    return answerWith(assignFitter(call.work(), id, seen, wanted->fitter_id));
}

Result<Answer> horsesOf(Call &call, CustomerId id)
{
    const auto request = listRequest(call, horses::listing(), schemaOf<Horse>());
    if (!request)
        return passOn(request);
    return answerWith(horses::listOf(call.reading(), call.actor(), id, *request), *request);
}

void addReading(Router &router)
{
    router.add(listEndpoint<Customer>(customersPath, Permission::CustomersRead,
                                      "Customers, by name; live ones unless archived=true", listing(),
                                      [](Call &call, const ListRequest &request) {
                                          return answerWith(list(call.reading(), call.actor(), request), request);
                                      }));
    router.add({.method = Method::Get,
                .path = "/api/v1/customers/integrity",
                .needs = Permission::CustomersRead,
                .summary = "What is missing among the live customers",
                .perform = [](Call &call) { return Answer::of(integrity(call.reading(), call.actor())); },
                .answers = &schemaOf<CustomerIntegrity>()});
    router.add({.method = Method::Get,
                .path = "/api/v1/customers/{id}",
                .needs = Permission::CustomersRead,
                .summary = "One customer",
                .perform = onRecord<CustomerId>(
                    [](Call &call, CustomerId id) { return answerWith(find(call.reading(), call.actor(), id)); }),
                .answers = &schemaOf<Customer>()});
    router.add({.method = Method::Get,
                .path = "/api/v1/customers/{id}/horses",
                .needs = Permission::HorsesRead,
                .summary = "The horses of one customer",
                .perform = onRecord<CustomerId>(horsesOf),
                .answers = &schemaOf<Horse>(),
                .answersList = true,
                .query = parametersOf(horses::listing())});
}

void addCreating(Router &router)
{
    router.add({.method = Method::Post,
                .path = customersPath,
                .needs = Permission::CustomersCreate,
                .summary = "Add a customer; a fitter's become the fitter's own",
                .perform = onBody<Customer>([](Call &call, const Customer &customer) {
                    return answerCreated(create(call.work(), customer), customersPath);
                }),
                .takes = &schemaOf<Customer>(),
                .answers = &schemaOf<Customer>(),
                .successStatus = 201,
                .isCreating = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/customers/bulk",
                .needs = Permission::CustomersCreate,
                .summary = "Add up to 100 customers, all or none",
                .perform = onBody<CustomerBatch>(createBatch),
                .takes = &schemaOf<CustomerBatch>(),
                .answers = &schemaOf<Customer>(),
                .answersList = true,
                .successStatus = 201,
                .isCreating = true});
}

void addChanging(Router &router)
{
    router.add({.method = Method::Patch,
                .path = "/api/v1/customers/{id}",
                .needs = Permission::CustomersUpdate,
                .summary = "Change the fields that are sent; an address is replaced as a whole",
                .perform = onVersion<CustomerId>([](Call &call, CustomerId id, int seen) {
                    return answerWith(change(call.work(), id, {seen, call.request().body}));
                }),
                .takes = &schemaOf<Customer>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<Customer>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/customers/{id}/fitter",
                .needs = Permission::CustomersUpdate,
                .summary = "Give a customer to a fitter, or to none",
                .perform = onVersion<CustomerId>(assign),
                .takes = &schemaOf<FitterAssignment>(),
                .answers = &schemaOf<Customer>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/customers/{id}/archive",
                .needs = Permission::CustomersArchive,
                .summary = "Hide a customer; horses and orders stay",
                .perform = onVersion<CustomerId>(
                    [](Call &call, CustomerId id, int seen) { return answerWith(archive(call.work(), id, seen)); }),
                .answers = &schemaOf<Customer>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/customers/{id}/restore",
                .needs = Permission::CustomersArchive,
                .summary = "Bring an archived customer back",
                .perform = onVersion<CustomerId>(
                    [](Call &call, CustomerId id, int seen) { return answerWith(restore(call.work(), id, seen)); }),
                .answers = &schemaOf<Customer>(),
                .checksVersion = true});
}

void addHorses(Router &router)
{
    router.add(listEndpoint<Horse>(horsesPath, Permission::HorsesRead,
                                   "Horses, by name; live ones unless archived=true", horses::listing(),
                                   [](Call &call, const ListRequest &request) {
                                       return answerWith(horses::list(call.reading(), call.actor(), request), request);
                                   }));
    router.add({.method = Method::Get,
                .path = "/api/v1/horses/{id}",
                .needs = Permission::HorsesRead,
                .summary = "One horse",
                .perform = onRecord<HorseId>(
                    [](Call &call, HorseId id) { return answerWith(horses::find(call.reading(), call.actor(), id)); }),
                .answers = &schemaOf<Horse>()});
    router.add({.method = Method::Post,
                .path = horsesPath,
                .needs = Permission::HorsesCreate,
                .summary = "Add a horse to a customer",
                .perform = onBody<Horse>([](Call &call, const Horse &horse) {
                    return answerCreated(horses::create(call.work(), horse), horsesPath);
                }),
                .takes = &schemaOf<Horse>(),
                .answers = &schemaOf<Horse>(),
                .successStatus = 201,
                .isCreating = true});
    router.add({.method = Method::Patch,
                .path = "/api/v1/horses/{id}",
                .needs = Permission::HorsesUpdate,
                .summary = "Change the fields that are sent",
                .perform = onVersion<HorseId>([](Call &call, HorseId id, int seen) {
                    return answerWith(horses::change(call.work(), id, {seen, call.request().body}));
                }),
                .takes = &schemaOf<Horse>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<Horse>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/horses/{id}/archive",
                .needs = Permission::HorsesArchive,
                .summary = "Hide a horse",
                .perform = onVersion<HorseId>([](Call &call, HorseId id, int seen) {
                    return answerWith(horses::archive(call.work(), id, seen));
                }),
                .answers = &schemaOf<Horse>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/horses/{id}/restore",
                .needs = Permission::HorsesArchive,
                .summary = "Bring an archived horse back",
                .perform = onVersion<HorseId>([](Call &call, HorseId id, int seen) {
                    return answerWith(horses::restore(call.work(), id, seen));
                }),
                .answers = &schemaOf<Horse>(),
                .checksVersion = true});
}

} // namespace

void registerRoutes(Router &router)
{
    addReading(router);
    addCreating(router);
    addChanging(router);
    addHorses(router);
}

} // namespace oms::customers
