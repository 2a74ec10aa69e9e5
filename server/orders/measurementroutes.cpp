// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/orders/childroutes.h"
#include "server/orders/measurements.h"
#include "server/orders/measurementtypes.h"

namespace oms::orders {

namespace {

using namespace http;

template<class ParentId>
Result<Answer> setsOf(Call &call, ParentId id)
{
    auto found = measurements::of(call.reading(), call.actor(), id);
    if (!found)
        return passOn(found);
    return answerWhole(std::move(*found));
}

Result<Answer> keep(Call &call, const Result<MeasurementSet> &set)
{
    if (!set)
        return passOn(set);
    return answerCreated(measurements::create(call.work(), *set), "/api/v1/measurements");
}

Result<Answer> measureFor(Call &call, OrderId id)
{
    return keep(call, bodyBelongingTo<MeasurementSet>(call, id, &MeasurementSet::order_id, "order_id"));
}

Result<Answer> measure(Call &call, HorseId id)
{
    return keep(call, bodyBelongingTo<MeasurementSet>(call, id, &MeasurementSet::horse_id, "horse_id"));
}

template<class ParentId>
void addParent(Router &router, std::string_view path, Permission reading, Perform create, std::string_view read,
               std::string_view write)
{
    router.add({.method = Method::Get,
                .path = path,
                .needs = reading,
                .summary = read,
                .perform = onRecord<ParentId>(setsOf<ParentId>),
                .answers = &schemaOf<MeasurementSet>(),
                .answersList = true});
    router.add({.method = Method::Post,
                .path = path,
                .needs = Permission::MeasurementsUpdate,
                .summary = write,
                .perform = std::move(create),
                .takes = &schemaOf<MeasurementSet>(),
                .answers = &schemaOf<MeasurementSet>(),
                .successStatus = 201,
                .isCreating = true});
}

} // namespace

void addMeasurementRoutes(Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/measurement-types",
                .needs = Needs::signIn(),
                .summary = "What is measured, in which unit and range, in the order of the form",
                .perform = [](Call &) { return answerWhole(describedMeasurementTypes()); },
                .answers = &schemaOf<DescribedMeasurementType>(),
                .answersList = true});
    addParent<OrderId>(router, "/api/v1/orders/{id}/measurements", Permission::OrdersRead,
                       onRecord<OrderId>(measureFor), "Measurements that were taken for the order, newest first",
                       "Add what was measured for the order; one that has been ordered becomes changed");
    addParent<HorseId>(router, "/api/v1/horses/{id}/measurements", Permission::HorsesRead, onRecord<HorseId>(measure),
                       "Measurements of the horse and its rider, newest first", "Add what was measured at a horse");
    router.add({.method = Method::Patch,
                .path = "/api/v1/measurements/{id}",
                .needs = Permission::MeasurementsUpdate,
                .summary = "Change the fields that are sent, until the order has been approved",
                .perform = onVersion<MeasurementSetId>([](Call &call, MeasurementSetId id, int seen) {
                    return answerWith(measurements::change(call.work(), id, {seen, call.request().body}));
                }),
                .takes = &schemaOf<MeasurementSet>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<MeasurementSet>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/measurements/{id}/archive",
                .needs = Permission::MeasurementsUpdate,
                .summary = "Hide what was measured, until the order has been approved",
                .perform = onVersion<MeasurementSetId>([](Call &call, MeasurementSetId id, int seen) {
                    return answerWith(measurements::archive(call.work(), id, seen));
                }),
                .answers = &schemaOf<MeasurementSet>(),
                .checksVersion = true});
}

} // namespace oms::orders
