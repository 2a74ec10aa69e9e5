// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/session.h"
#include "shared/core/result.h"
#include "shared/sync/pull.h"

namespace oms::sync {

//! What has changed for the actor since the cursors of the request, from one snapshot of the database; what was
//! committed before is published first. Outside of any transaction.
//! Refuses: TooOld (protocol, schema), as admitDevice(), Invalid (too many scopes), Conflict (stamp: history_diverged,
//! when the request's position is none of this database).
Result<PullAnswer> pull(Database &database, const Actor &actor, const PullRequest &request, Instant now);

} // namespace oms::sync
