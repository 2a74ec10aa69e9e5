// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/statement.h"

namespace oms {

//! The predicates of one entity by how far an actor reaches; $1 is the actor's account. Null: nothing is reached so.
struct Visibility {
    const Statement *all;
    const Statement *assigned;
    const Statement *own;
};

//! `statement` with the predicate for the actor's reach in its {visible} place. Lives as long as the thread.
const Statement &scoped(const Statement &statement, const Visibility &visibility, Scope reach);

} // namespace oms
