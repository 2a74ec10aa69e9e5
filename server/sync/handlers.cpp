// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/handlers.h"

#include "server/customers/customers.h"
#include "server/customers/horses.h"
#include "server/orders/attachments.h"
#include "server/orders/comments.h"
#include "server/orders/measurements.h"
#include "server/orders/orders.h"
#include "server/orders/payments.h"
#include "server/orders/savedviews.h"
#include "server/sync/attention.h"
#include "server/sync/orderhandlers.h"
#include "sql/push.h"

#include <algorithm>
#include <array>

namespace oms::sync {

namespace {

template<Described T>
Result<Done> doneWith(const Result<T> &record, std::vector<UnitConflict> conflicts = {})
{
    if (!record)
        return passOn(record);
    return Done {record->version, std::move(conflicts)};
}

template<Described T, Result<T> (*create)(Work &, T)>
Result<Done> createRecord(Work &work, const Mutation &mutation)
{
    auto record = fromJson<T>(*mutation.args);
    if (!record)
        return passOn(record);
    if (!record->id.value.isNil() && record->id.value != mutation.entity_id)
        return refuseField("id", "not_the_same", "must be the identity that the mutation names");
    record->id.value = mutation.entity_id;
    return doneWith(create(work, std::move(*record)));
}

template<Described T, class AnyId, Result<T> (*change)(Work &, AnyId, const Edit &)>
Result<Done> editRecord(Work &work, const Mutation &mutation)
{
    Merging merging {mutation.units};
    const auto record = change(work, AnyId {mutation.entity_id}, Edit(merging));
    return doneWith(record, std::move(merging.conflicts));
}

//! Archives or restores. Which version the person saw does not matter: they want it so.
template<Described T, class AnyId, Result<T> (*act)(Work &, AnyId, std::optional<int>)>
Result<Done> actOnRecord(Work &work, const Mutation &mutation)
{
    return doneWith(act(work, AnyId {mutation.entity_id}, std::nullopt));
}

struct KindHandler {
    std::string_view kind;
    Apply apply;
};

constexpr std::array handlers {
    KindHandler {"customer.create", createRecord<Customer, customers::create>},
    KindHandler {"customer.edit", editRecord<Customer, CustomerId, customers::change>},
    KindHandler {"customer.archive", actOnRecord<Customer, CustomerId, customers::archive>},
    KindHandler {"customer.restore", actOnRecord<Customer, CustomerId, customers::restore>},
    KindHandler {"horse.create", createRecord<Horse, horses::create>},
    KindHandler {"horse.edit", editRecord<Horse, HorseId, horses::change>},
    KindHandler {"horse.archive", actOnRecord<Horse, HorseId, horses::archive>},
    KindHandler {"horse.restore", actOnRecord<Horse, HorseId, horses::restore>},
    KindHandler {"order.create", createRecord<Order, orders::create>},
    KindHandler {"order.edit", editOrder},
    KindHandler {"order.archive", actOnRecord<Order, OrderId, orders::archive>},
    KindHandler {"order.submit", actOnOrder},
    KindHandler {"order.request-confirmation", actOnOrder},
    KindHandler {"order.advance", actOnOrder},
    KindHandler {"order.step-back", actOnOrder},
    KindHandler {"order.ship-to-fitter", actOnOrder},
    KindHandler {"order.ship-to-customer", actOnOrder},
    KindHandler {"order.put-into-inventory", actOnOrder},
    KindHandler {"order.start-trial", actOnOrder},
    KindHandler {"order.keep-after-trial", actOnOrder},
    KindHandler {"order.return-from-trial", actOnOrder},
    KindHandler {"order.complete", actOnOrder},
    KindHandler {"order.cancel", actOnOrder},
    KindHandler {"order.return", actOnOrder},
    KindHandler {"payment.create", createRecord<Payment, payments::create>},
    KindHandler {"order_comment.create", createRecord<OrderComment, comments::create>},
    KindHandler {"order_comment.edit", editRecord<OrderComment, OrderCommentId, comments::change>},
    KindHandler {"order_comment.archive", actOnRecord<OrderComment, OrderCommentId, comments::archive>},
    KindHandler {"measurement_set.create", createRecord<MeasurementSet, measurements::create>},
    KindHandler {"measurement_set.edit", editRecord<MeasurementSet, MeasurementSetId, measurements::change>},
    KindHandler {"measurement_set.archive", actOnRecord<MeasurementSet, MeasurementSetId, measurements::archive>},
    KindHandler {"attachment.create", createRecord<Attachment, attachments::create>},
    KindHandler {"attachment.edit", editRecord<Attachment, AttachmentId, attachments::change>},
    KindHandler {"attachment.archive", actOnRecord<Attachment, AttachmentId, attachments::archive>},
    KindHandler {"saved_view.create", createRecord<SavedView, savedviews::create>},
    KindHandler {"saved_view.edit", editRecord<SavedView, SavedViewId, savedviews::change>},
    KindHandler {"saved_view.archive", actOnRecord<SavedView, SavedViewId, savedviews::archive>},
    KindHandler {"attention.resolve", resolveAttention},
};

template<Described T, class AnyId, Result<T> (*find)(Session &, const Actor &, AnyId)>
std::optional<std::string> titleOf(Session &db, const Actor &actor, const Uuid &id)
{
    const auto record = find(db, actor, AnyId {id});
    return record ? std::optional(record->name) : std::nullopt;
}

//! Of what belongs to an order nothing is told but to whoever had it.
std::optional<std::string> noTitle(Session &, const Actor &, const Uuid &)
{
    return {};
}

constexpr std::array entities {
    EntityRow {"customer", Permission::CustomersRead, titleOf<Customer, CustomerId, customers::find>,
               &sql::push::titleOfCustomer},
    EntityRow {"order", Permission::OrdersRead, titleOfOrder, &sql::push::titleOfOrder},
    EntityRow {"payment", Permission::PaymentsRead, noTitle, &sql::push::titleOfPayment},
    EntityRow {"order_comment", Permission::OrdersRead, noTitle, &sql::push::titleOfOrderComment},
    EntityRow {"measurement_set", Permission::OrdersRead, noTitle, &sql::push::titleOfMeasurementSet},
    EntityRow {"attachment", Permission::OrdersRead, noTitle, &sql::push::titleOfAttachment},
    EntityRow {"saved_view", Permission::OrdersRead, noTitle, &sql::push::titleOfSavedView},
    EntityRow {"horse", Permission::HorsesRead, titleOf<Horse, HorseId, horses::find>, &sql::push::titleOfHorse},
};

} // namespace

Apply handlerOf(std::string_view kind)
{
    const auto *row = std::find_if(handlers.begin(), handlers.end(), [=](const auto &r) { return r.kind == kind; });
    if (row == handlers.end())
        throw std::logic_error("nothing applies " + std::string(kind));
    return row->apply;
}

const EntityRow *entityRow(std::string_view entity)
{
    const auto *row = std::find_if(entities.begin(), entities.end(), [=](const auto &r) { return r.entity == entity; });
    return row == entities.end() ? nullptr : row;
}

} // namespace oms::sync
