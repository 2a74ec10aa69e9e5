// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/employees.h"

#include "server/database/scoped.h"
#include "sql/employees.h"
#include "sql/visiblepeople.h"

namespace oms::people {

std::vector<Employee> employees(Session &db, const Actor &actor)
{
    const auto &reachable = actor.reachOf(Permission::OrdersFulfil) == Scope::All ? sql::visiblepeople::all
                                                                                  : sql::visiblepeople::ownFactories;
    return db.all<Employee>(scoped(sql::employees::list, reachable), actor.id);
}

} // namespace oms::people
