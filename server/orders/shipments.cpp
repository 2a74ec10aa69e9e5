// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/shipments.h"

#include "server/changes/edit.h"
#include "server/orders/parent.h"
#include "server/orders/timeline.h"
#include "server/orders/visible.h"
#include "shared/core/json.h"
#include "sql/shipments.h"

namespace oms::shipments {

namespace {

constexpr std::chrono::hours leniency {24}; //!< clocks are not alike

tl::unexpected<Refusal> notFound()
{
    return refuse(ErrorCode::NotFound, "There is no such shipment");
}

//! The order that it belongs to, locked.
Result<orders::ParentOrder> lockOrderOf(Work &work, ShipmentId id)
{
    const auto order = work.db.value(sql::shipments::orderOf, id);
    if (!order)
        return notFound();
    auto locked = orders::lockParent(work, Permission::OrdersFulfil, OrderId {*Uuid::parse(*order)});
    if (!locked && locked.error().code == ErrorCode::NotFound)
        return notFound();
    return locked;
}

//! Only what comes after the saddle has left may be said, and by whom it concerns.
Result<void> admit(const Work &work, const Shipment &before, const Shipment &wanted)
{
    std::vector<FieldError> fixed;
    if (wanted.leg != before.leg)
        fixed.push_back({"leg", "read_only", "cannot be changed"});
    if (wanted.shipped_at != before.shipped_at)
        fixed.push_back({"shipped_at", "read_only", "cannot be changed"});
    if (wanted.employee_id != before.employee_id)
        fixed.push_back({"employee_id", "read_only", "cannot be changed"});
    if (!fixed.empty())
        return refuse(ErrorCode::Invalid, "A shipment stays what it was sent as", std::move(fixed));
    if (wanted.delivered_at && (*wanted.delivered_at < before.shipped_at || *wanted.delivered_at > work.now + leniency))
        return refuseField("delivered_at", "out_of_range", "must be between the shipping and now");
    const bool isSender = work.actor.reachOf(Permission::OrdersFulfil) == Scope::All
        || orders::isFactoryView(work.actor) || before.leg == ShipmentLeg::ToCustomer
        || before.leg == ShipmentLeg::Return;
    if (!isSender
        && (wanted.carrier != before.carrier || wanted.tracking != before.tracking
            || wanted.expected_at != before.expected_at))
        return refuse(ErrorCode::Forbidden, "Whoever has sent it says how it travels",
                      {{"carrier", "forbidden", "is said by whoever has sent it"}});
    return {};
}

void tellOf(Work &work, OrderId order, const Shipment &before, const Shipment &after)
{
    OrderEvent event;
    event.order_id = order;
    event.kind = OrderEventKind::Shipment;
    event.text = !before.delivered_at && after.delivered_at ? "delivered" : "changed";
    event.data = JsonWriter().beginObject().member("shipment", after).endObject().take();
    orders::tell(work, std::move(event));
}

} // namespace

Result<std::vector<Shipment>> of(Session &db, const Actor &actor, OrderId order)
{
    if (auto reached = orders::parent(db, actor, Permission::OrdersRead, order); !reached)
        return passOn(reached);
    return db.all<Shipment>(sql::shipments::ofOrder, order);
}

Result<Changed> change(Work &work, ShipmentId id, std::optional<int> seenVersion, std::string_view fields)
{
    const auto order = lockOrderOf(work, id);
    if (!order)
        return passOn(order);
    if (auto fresh = checkVersion(order->version, seenVersion); !fresh)
        return passOn(fresh);
    const auto before = work.db.one<Shipment>(sql::shipments::load, id);
    auto wanted = before;
    if (auto read = readJson(schemaOf<Shipment>(), &wanted, fields, Purpose::Change); !read)
        return passOn(read);
    if (isSame(before, wanted))
        return Changed {before, order->version};
    if (auto admitted = admit(work, before, wanted); !admitted)
        return passOn(admitted);
    work.db.post(sql::shipments::update,
                 {id, wanted.carrier, wanted.tracking, wanted.expected_at, wanted.delivered_at});
    work.db.post(sql::shipments::touchOrder, {order->id, work.now, work.actor.id});
    const auto after = work.db.one<Shipment>(sql::shipments::load, id);
    work.record("change", schemaOf<Shipment>(), id.value, &before, &after);
    tellOf(work, order->id, before, after);
    return Changed {after, order->version + 1};
}

} // namespace oms::shipments
