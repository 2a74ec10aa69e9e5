// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/visible.h"

#include "server/auth/scoped.h"
#include "sql/visible.h"

namespace oms::customers {

const Statement &visibleTo(const Actor &actor, Permission permission, const Statement &statement)
{
    static constexpr Visibility visibility {&sql::visible::all, &sql::visible::assigned, &sql::visible::own};
    return scoped(statement, visibility, actor.reachOf(permission));
}

} // namespace oms::customers
