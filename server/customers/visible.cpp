// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/visible.h"

#include "sql/visible.h"

#include <algorithm>

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

ListRequest live(ListRequest request)
{
    const bool isAsked = std::any_of(request.filters.begin(), request.filters.end(),
                                     [](const auto &filter) { return filter.first == "archived"; });
    if (!isAsked)
        request.filters.emplace_back("archived", false);
    return request;
}

} // namespace oms::customers
