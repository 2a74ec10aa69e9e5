// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/visible.h"

#include "sql/visible.h"

namespace oms::customers {

const Statement &predicate(const Actor &actor, Permission permission)
{
    static constexpr Visibility visibility {sql::visible::all, sql::visible::assigned, sql::visible::own};
    const auto reach = actor.reachOf(permission);
    return reach == Scope::None ? sql::visible::none : visibility.in(reach);
}

const Statement &visibleTo(const Actor &actor, Permission permission, const Statement &statement)
{
    return scoped(statement, predicate(actor, permission));
}

} // namespace oms::customers
