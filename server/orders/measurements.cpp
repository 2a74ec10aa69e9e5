// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/measurements.h"

#include "server/changes/identity.h"
#include "server/customers/horses.h"
#include "server/customers/visible.h"
#include "server/orders/measured.h"
#include "sql/horses.h"
#include "sql/measurements.h"

namespace oms::measurements {

namespace {

constexpr std::chrono::hours leniency {24}; //!< clocks are not alike

tl::unexpected<Refusal> notFound()
{
    return refuse(ErrorCode::NotFound, "There is no such measurement");
}

//! The horse, when the actor measures its owner's horses.
Result<Horse> reachHorse(Work &work, HorseId id)
{
    const auto &statement = customers::visibleTo(work.actor, Permission::MeasurementsUpdate, sql::horses::find);
    auto horse = work.db.optional<Horse>(statement, work.actor.id, id);
    if (!horse)
        return refuse(ErrorCode::NotFound, "There is no such horse", {{"horse_id", "unknown", "is not known"}});
    return std::move(*horse);
}

//! Its order locked, else its horse reached.
Result<std::optional<orders::ParentOrder>> lockAround(Work &work, const MeasurementSet &set)
{
    if (!set.order_id) {
        const auto horse = reachHorse(work, set.horse_id);
        if (!horse)
            return passOn(horse);
        if (auto live = checkLive(*horse); !live)
            return passOn(live);
        return std::optional<orders::ParentOrder> {};
    }
    auto order = orders::lockParent(work, Permission::MeasurementsUpdate, *set.order_id);
    if (!order)
        return passOn(order);
    return std::optional(std::move(*order));
}

struct Locked {
    MeasurementSet set;
    std::optional<orders::ParentOrder> order;
};

//! A set that may still be changed.
Result<Locked> lock(Work &work, MeasurementSetId id)
{
    const auto seen = work.db.optional<MeasurementSet>(sql::measurements::load, id);
    if (!seen)
        return notFound();
    auto order = lockAround(work, *seen);
    if (!order)
        return order.error().code == ErrorCode::NotFound ? Result<Locked>(notFound()) : passOn(order);
    work.db.post(sql::measurements::lock, {id});
    return Locked {work.db.one<MeasurementSet>(sql::measurements::load, id), std::move(*order)};
}

Result<void> checkUnreleased(const Locked &locked)
{
    if (!locked.order || !locked.order->released_at)
        return {};
    return refuse(ErrorCode::Conflict, "The order has been approved: measure anew",
                  {{"order_id", "order_released", "has been approved with it"}});
}

Result<void> check(const Work &work, const MeasurementSet &set)
{
    if (set.taken_at > work.now + leniency)
        return refuseField("taken_at", "in_future", "must not be in the future");
    return checkMeasurements(set);
}

//! The horse of a new set is the order's, or one of the order's customer.
Result<void> checkHorse(Work &work, const MeasurementSet &set, const orders::ParentOrder &order)
{
    if (order.horse_id == set.horse_id)
        return {};
    if (set.horse_id.value.isNil())
        return refuseField("horse_id", "required", "must be sent: the order has no horse");
    const auto owner = work.db.optional<Horse>(sql::horses::load, set.horse_id);
    if (!owner || order.horse_id || owner->customer_id != order.customer_id)
        return refuseField("horse_id", "other_horse", "must be the horse of the order");
    return {};
}

void writeValues(Work &work, const MeasurementSet &set)
{
    for (const auto &value : set.values)
        work.db.post(sql::measurements::addValue, {set.id, value.type_code, value.value_num, value.value_text});
}

tl::unexpected<Refusal> alreadyThere()
{
    return refuse(ErrorCode::Conflict, "id is there already", {{"id", "duplicate", "is there already"}});
}

} // namespace

Result<std::vector<MeasurementSet>> of(Session &db, const Actor &actor, OrderId order)
{
    if (auto reached = orders::parent(db, actor, Permission::OrdersRead, order); !reached)
        return passOn(reached);
    return db.all<MeasurementSet>(sql::measurements::ofOrder, order);
}

Result<std::vector<MeasurementSet>> of(Session &db, const Actor &actor, HorseId horse)
{
    if (auto reached = horses::find(db, actor, horse); !reached)
        return passOn(reached);
    return db.all<MeasurementSet>(sql::measurements::ofHorse, horse);
}

Result<MeasurementSet> create(Work &work, MeasurementSet set)
{
    if (auto named = giveIdentity(set.id); !named)
        return passOn(named);
    if (auto right = check(work, set); !right)
        return passOn(right);
    const auto order = lockAround(work, set);
    if (!order)
        return passOn(order);
    if (work.db.value(sql::measurements::exists, set.id))
        return alreadyThere();
    if (*order) {
        if (set.horse_id.value.isNil())
            set.horse_id = (*order)->horse_id.value_or(HorseId {});
        if (auto same = checkHorse(work, set, **order); !same)
            return passOn(same);
        if (auto changed = orders::changeByMeasuring(work, **order, nullptr, &set); !changed)
            return passOn(changed);
    }
    work.db.post(sql::measurements::insert,
                 {set.id, set.horse_id, set.order_id, work.actor.id, set.taken_at, set.method, set.notes, work.now});
    writeValues(work, set);
    const auto created = work.db.one<MeasurementSet>(sql::measurements::load, set.id);
    work.recordChange<MeasurementSet>("create", nullptr, &created);
    return created;
}

Result<MeasurementSet> change(Work &work, MeasurementSetId id, const Edit &edit)
{
    const auto before = lock(work, id);
    if (!before)
        return passOn(before);
    if (auto live = checkLive(before->set); !live)
        return passOn(live);
    const auto wanted = edited(before->set, edit);
    if (!wanted || isSame(before->set, *wanted))
        return wanted;
    if (auto open = checkUnreleased(*before); !open)
        return passOn(open);
    if (auto right = check(work, *wanted); !right)
        return passOn(right);
    if (before->order)
        if (auto changed = orders::changeByMeasuring(work, *before->order, &before->set, &*wanted); !changed)
            return passOn(changed);
    work.db.post(sql::measurements::update,
                 {id, wanted->taken_at, wanted->method, wanted->notes, work.now, work.actor.id});
    if (wanted->values != before->set.values) {
        work.db.post(sql::measurements::removeValues, {id});
        writeValues(work, *wanted);
    }
    const auto after = work.db.one<MeasurementSet>(sql::measurements::load, id);
    work.recordChange("change", &before->set, &after);
    return after;
}

Result<MeasurementSet> archive(Work &work, MeasurementSetId id, std::optional<int> seenVersion)
{
    const auto before = lock(work, id);
    if (!before)
        return passOn(before);
    if (before->set.archived_at && !seenVersion)
        return before->set;
    if (auto live = checkLive(before->set); !live)
        return passOn(live);
    if (auto fresh = checkVersion(before->set, seenVersion); !fresh)
        return passOn(fresh);
    if (auto open = checkUnreleased(*before); !open)
        return passOn(open);
    if (before->order)
        if (auto changed = orders::changeByMeasuring(work, *before->order, &before->set, nullptr); !changed)
            return passOn(changed);
    work.db.post(sql::measurements::archive, {id, work.now, work.actor.id});
    const auto after = work.db.one<MeasurementSet>(sql::measurements::load, id);
    work.recordChange("archive", &before->set, &after);
    return after;
}

} // namespace oms::measurements
