// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/devices.h"

#include "shared/core/json.h"
#include "sql/devices.h"
#include "sql/push.h"

namespace oms::sync {

namespace {

tl::unexpected<Refusal> unknown()
{
    return refuse(ErrorCode::NotFound, "There is no such device", {{"device", "unknown", "is not registered"}});
}

Result<void> checkStanding(const Device &device)
{
    if (device.wipe_ordered_at)
        return refuse(ErrorCode::Forbidden, "This device is to be wiped",
                      {{"device", "wipe", "must destroy what it has"}});
    if (device.revoked_at)
        return refuse(ErrorCode::Forbidden, "This device has been revoked", {{"device", "revoked", "was revoked"}});
    return {};
}

Result<Device> admitted(std::optional<Device> device, const Actor &actor)
{
    if (!device || device->user_id != actor.id)
        return unknown();
    if (auto good = checkStanding(*device); !good)
        return passOn(good);
    return std::move(*device);
}

//! Locks a device that the actor may do something about.
Result<Device> lockManaged(Work &work, DeviceId id)
{
    auto device = work.db.optional<Device>(sql::devices::lock, id);
    if (!device || (device->user_id != work.actor.id && !work.actor.may(Permission::UsersManage)))
        return unknown();
    return std::move(*device);
}

Device recorded(Work &work, std::string_view action, const Device &before)
{
    auto after = work.db.one<Device>(sql::devices::find, before.id);
    auto named = before;
    named.user_name = after.user_name;
    if (toJson(named) != toJson(after))
        work.recordChange(action, &named, &after);
    return after;
}

Result<Device> manage(Work &work, DeviceId id, const Statement &statement, std::string_view action)
{
    const auto before = lockManaged(work, id);
    if (!before)
        return before;
    work.db.execute(statement, id, work.now, work.actor.id);
    return recorded(work, action, *before);
}

} // namespace

Result<Device> admitDevice(Database &db, const Actor &actor, DeviceId id, Instant now)
{
    using namespace std::chrono_literals;
    auto device = admitted(db.reading().optional<Device>(sql::devices::find, id), actor);
    if (device && device->last_contact_at + 1min <= now) {
        const auto transaction = db.begin();
        transaction->execute(sql::devices::touch, id, now);
        transaction->execute(sql::push::forgetOld, now);
        transaction->commit();
    }
    return device;
}

Result<Device> lockDevice(Session &db, const Actor &actor, DeviceId id)
{
    return admitted(db.optional<Device>(sql::devices::lock, id), actor);
}

Result<Device> registerDevice(Work &work, const DeviceRegistration &wanted)
{
    const auto settled = wanted.next_seq - 1;
    const bool isNew =
        work.db.execute(sql::devices::add, wanted.id, work.actor.id, wanted.name, wanted.app, settled, work.now) == 1;
    const auto before = work.db.one<Device>(sql::devices::lock, wanted.id);
    if (before.user_id != work.actor.id)
        return refuse(ErrorCode::Conflict, "This identity is another device's", {{"device", "forked", "is another's"}});
    if (auto good = checkStanding(before); !good)
        return passOn(good);
    if (!isNew)
        work.db.execute(sql::devices::renew, wanted.id, wanted.name, wanted.app, settled, work.now);
    const auto after = work.db.one<Device>(sql::devices::find, wanted.id);
    if (isNew)
        work.recordChange<Device>("register", nullptr, &after);
    return after;
}

Result<std::vector<Device>> devicesOf(Session &db, const Actor &actor, UserId user)
{
    if (user != actor.id && !actor.may(Permission::UsersRead))
        return refuse(ErrorCode::Forbidden, "These are another person's devices",
                      {{"user", "forbidden", "must be yourself"}});
    return db.all<Device>(sql::devices::ofUser, user);
}

Result<Device> revokeDevice(Work &work, DeviceId id)
{
    return manage(work, id, sql::devices::revoke, "revoke");
}

Result<Device> orderWipe(Work &work, DeviceId id)
{
    return manage(work, id, sql::devices::orderWipe, "order_wipe");
}

Result<Device> noteWiped(Work &work, DeviceId id)
{
    const auto before = work.db.optional<Device>(sql::devices::lock, id);
    if (!before || before->user_id != work.actor.id)
        return unknown();
    if (!before->wipe_ordered_at)
        return refuse(ErrorCode::Conflict, "Nobody has ordered that",
                      {{"device", "not_ordered", "is not to be wiped"}});
    work.db.execute(sql::devices::noteWiped, id, work.now);
    return recorded(work, "wipe", *before);
}

} // namespace oms::sync
