// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/acting.h"
#include "sql/acting.h"

#include <algorithm>

//! The saddle itself, once it has a serial number: where it is, whose it is, what may be done with it.
namespace oms::orders {

namespace {

struct Unit {
    SaddleUnitId id;
    std::string state;
    std::string owner_kind;
    std::optional<WarehouseId> warehouse_id;
    std::string serial_no;
};

struct Place {
    std::string_view state;
    std::string_view owner;
};

struct PlaceRow {
    OrderStatus status;
    Place sold; //!< of an order for somebody
    Place kept; //!< of one for stock or demonstration: what reaches a fitter is the fitter's
};

constexpr PlaceRow places[] = {
    {OrderStatus::ShippedToFitter, {"reserved", "company"}, {"available", "fitter"}},
    {OrderStatus::ShippedToCustomer, {"reserved", "company"}, {"reserved", "company"}},
    {OrderStatus::InInventory, {"reserved", "company"}, {"available", "company"}},
    {OrderStatus::OnTrial, {"on_trial", "company"}, {"on_trial", "company"}},
    {OrderStatus::Completed, {"sold", "customer"}, {"sold", "customer"}},
    {OrderStatus::Returned, {"available", "company"}, {"available", "company"}},
};

//! Of a saddle that is repaired: its owner stays.
std::optional<Place> repairPlace(const Order &order, const Unit &unit)
{
    if (!order.released_at)
        return {};
    if (isOpen(order.status))
        return Place {"in_repair", unit.owner_kind};
    return Place {unit.owner_kind == "customer" ? "sold" : "available", unit.owner_kind};
}

std::optional<Place> placeOf(const Order &before, const Order &order)
{
    const auto *row = std::find_if(std::begin(places), std::end(places),
                                   [&](const PlaceRow &one) { return one.status == order.status; });
    if (row == std::end(places))
        return {};
    if (order.kind != OrderKind::Stock && order.kind != OrderKind::Demo) {
        // What came back is nobody's any more.
        const bool hasComeBack = before.status == OrderStatus::Returned || before.status == OrderStatus::OnTrial;
        return order.status == OrderStatus::InInventory && hasComeBack ? row->kept : row->sold;
    }
    if (order.status == OrderStatus::Completed && before.status == OrderStatus::ShippedToFitter)
        return Place {"available", "fitter"};
    return row->kept;
}

} // namespace

} // namespace oms::orders

namespace oms {

template<>
struct Describe<orders::Unit> {
    static const Schema &schema()
    {
        using orders::Unit;
        static const Schema schema("unit",
                                   {field<&Unit::id>("id"), field<&Unit::state>("state"),
                                    field<&Unit::owner_kind>("owner_kind"), field<&Unit::warehouse_id>("warehouse_id"),
                                    field<&Unit::serial_no>("serial_no")});
        return schema;
    }
};

} // namespace oms

namespace oms::orders {

void placeUnit(Work &work, const Planned &planned)
{
    const auto &order = planned.after.order;
    const bool isRepair = order.repaired_unit_id.has_value();
    if (!order.serial_no && !isRepair)
        return;
    const auto unit = work.db.optional<Unit>(sql::acting::unit, order.id, order.repaired_unit_id);
    std::optional<Place> place;
    if (isRepair && unit)
        place = repairPlace(order, *unit);
    else if (!isRepair)
        place = placeOf(planned.before, order);
    if (!place)
        return;
    const auto serial = isRepair ? std::optional<std::string>() : order.serial_no;
    if (unit && unit->state == place->state && unit->owner_kind == place->owner
        && unit->warehouse_id == order.warehouse_id && serial.value_or(unit->serial_no) == unit->serial_no)
        return;
    const auto id = unit ? unit->id : makeId<SaddleUnitId>();
    work.db.post(unit ? sql::acting::setUnit : sql::acting::addUnit,
                 {order.id, id, serial, place->owner, order.warehouse_id, place->state, work.now});
    work.db.post(sql::acting::addMovement,
                 {makeUuid(), id, order.id, unit ? Param(unit->warehouse_id) : Param(std::nullopt), order.warehouse_id,
                  codeOf(planned.action), work.now, work.doer()});
}

} // namespace oms::orders
