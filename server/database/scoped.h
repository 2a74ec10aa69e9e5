// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/statement.h"
#include "shared/access/permissions.h"

namespace oms {

//! Which rows of an entity an actor may see: one predicate for each scope, from the feature's visible.sql.
struct Visibility {
    const Statement &all;
    const Statement &assigned;
    const Statement &own;

    //! Throws std::logic_error for Scope::None: who may see nothing must have been refused before.
    const Statement &in(Scope scope) const;
};

//! For a list that everybody who may call it sees as a whole.
inline constexpr Statement unscoped {"unscoped", "true"};

//! `statement` with the predicate in its `{visible}` place. Composed once for each pair and kept, so that name and text
//! stay where they are. Both arguments must be constants (generated from .sql files). Any thread.
const Statement &scoped(const Statement &statement, const Statement &visible);

inline const Statement &scoped(const Statement &statement, const Visibility &visibility, Scope scope)
{
    return scoped(statement, visibility.in(scope));
}

} // namespace oms
