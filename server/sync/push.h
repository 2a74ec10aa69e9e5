// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/sync/devices.h"
#include "server/sync/pushcounters.h"

namespace oms::sync {

//! Carries out what waited in the outbox of the actor's device (sync.md 4): one transaction for each mutation, or each
//! group; what was answered before is answered again. It ends early, with `deferred`, where PostgreSQL wants it tried
//! again. `db` is the request's, outside of any transaction.
//! Refuses, for the whole request: TooOld, Invalid, TooLarge, what admitDevice() refuses, Unauthenticated (the session
//! ended meanwhile), Conflict (id reused, seq sequence_gap, device forked). What was settled before stays settled.
Result<PushAnswer> push(Database &db, const Actor &actor, Instant now, const PushRequest &request,
                        PushCounters &counters);

} // namespace oms::sync
