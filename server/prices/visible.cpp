// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prices/visible.h"

#include "sql/visibleprices.h"

namespace oms::prices {

const Statement &predicate(const Actor &actor, Permission permission)
{
    // Nobody has price lists of their own: that reach is the same as the assigned one.
    static constexpr Visibility visibility {sql::visibleprices::all, sql::visibleprices::assigned,
                                            sql::visibleprices::assigned};
    const auto reach = actor.reachOf(permission);
    return reach == Scope::None ? sql::visibleprices::none : visibility.in(reach);
}

const Statement &visibleTo(const Actor &actor, Permission permission, const Statement &statement)
{
    return scoped(statement, predicate(actor, permission));
}

} // namespace oms::prices
