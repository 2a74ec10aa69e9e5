// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/sync/device.h"
#include "shared/sync/mutation.h"

//! The computers that work offline: who may sync at all. Refusals name the field `device`, so that a client knows what
//! to do: unknown (register, then go on), forked (take a new identity), revoked, wipe.
namespace oms::sync {

//! The actor's device as it asks for something. Notes its contact, at most once a minute; `db` is the request's,
//! outside of any transaction. Refuses: NotFound (unknown, or another person's), Forbidden (revoked, wipe).
Result<Device> admitDevice(Database &db, const Actor &actor, DeviceId id, Instant now);
//! The same inside a transaction, which holds the device until its end.
Result<Device> lockDevice(Session &db, const Actor &actor, DeviceId id);

//! Idempotent. Refuses: Conflict (forked: another person's), Forbidden (revoked, wipe).
Result<Device> registerDevice(Work &work, const DeviceRegistration &wanted);

//! A person's devices, the last used first. Refuses: Forbidden (another person's, without users:read).
Result<std::vector<Device>> devicesOf(Session &db, const Actor &actor, UserId user);

//! One's own, or with users:manage anybody's; again is no error. Refuses: NotFound.
Result<Device> revokeDevice(Work &work, DeviceId id);
//! Revokes it, and tells it to destroy what it has. Refuses: NotFound.
Result<Device> orderWipe(Work &work, DeviceId id);
//! The device has destroyed what it had; the only call that it may still make. Refuses: NotFound (not one's own),
//! Conflict (nobody has ordered it).
Result<Device> noteWiped(Work &work, DeviceId id);

} // namespace oms::sync
