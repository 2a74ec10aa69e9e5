// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/visible.h"

#include "sql/visibleorders.h"

#include <algorithm>

namespace oms::orders {

namespace {

bool hasRole(const Actor &actor, Role role)
{
    return std::find(actor.roles.begin(), actor.roles.end(), role) != actor.roles.end();
}

//! Assigned means something else to a fitter and to a factory.
const Statement &assigned(const Actor &actor)
{
    const bool isSupplier = hasRole(actor, Role::Supplier);
    if (isSupplier && hasRole(actor, Role::Fitter))
        return sql::visibleorders::fitterOrFactory;
    return isSupplier ? sql::visibleorders::factory : sql::visibleorders::fitter;
}

} // namespace

const Statement &predicate(const Actor &actor, Permission permission)
{
    switch (actor.reachOf(permission)) {
    case Scope::All:
        return sql::visibleorders::all;
    case Scope::Assigned:
        return assigned(actor);
    case Scope::Own:
        return sql::visibleorders::own;
    case Scope::None:
        break;
    }
    return sql::visibleorders::none;
}

const Statement &visibleTo(const Actor &actor, Permission permission, const Statement &statement)
{
    return scoped(statement, predicate(actor, permission));
}

bool isFactoryView(const Actor &actor)
{
    return hasRole(actor, Role::Supplier) && !hasRole(actor, Role::Fitter)
        && actor.reachOf(Permission::OrdersRead) != Scope::All;
}

} // namespace oms::orders
