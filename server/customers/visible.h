// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/statement.h"

namespace oms::customers {

//! The statement with its {visible} filled: which customers and horses the actor reaches with that permission.
const Statement &visibleTo(const Actor &actor, Permission permission, const Statement &statement);

} // namespace oms::customers
