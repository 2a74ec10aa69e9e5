// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/listquery.h"
#include "server/database/scoped.h"

namespace oms::customers {

//! Which customers, and with them which horses, the actor reaches with that permission; for a {visible} place.
const Statement &predicate(const Actor &actor, Permission permission);
//! The statement with that predicate in it.
const Statement &visibleTo(const Actor &actor, Permission permission, const Statement &statement);

} // namespace oms::customers
