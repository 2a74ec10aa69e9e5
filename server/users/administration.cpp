// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/users/administration.h"

#include "shared/access/reach.h"
#include "sql/users.h"

namespace oms::users {

Result<void> keepAnAdministrator(Session &db, const std::function<void()> &change)
{
    const auto hasOne = [&db] { return db.value(sql::users::hasAdministrator) == "t"; };
    db.execute(sql::users::lockAdministration);
    const bool hadOne = hasOne();
    change();
    if (!hadOne || hasOne())
        return {};
    return refuse(ErrorCode::Conflict, "Somebody must be left who can manage accounts and roles.",
                  {{"roles", "last_administrator", "would leave nobody who can manage accounts and roles"}});
}

Result<void> stayWithinReach(Work &work, const Texts &roles)
{
    const auto rows = work.db.run(sql::users::grantsOf, {Param(roles)});
    Texts grants;
    for (std::size_t row = 0; row < rows->size(); ++row)
        grants.emplace_back(rows->at(row, 0).value());
    const auto reach = reachOf(rolesAmong(roles), grants);
    for (std::size_t i = 0; i < reach.size(); ++i)
        if (reach[i] > work.actor.reach[i])
            return refuse(ErrorCode::Forbidden, "These roles may do more than you may.",
                          {{"roles", "beyond_reach", "may do more than you may"}});
    return {};
}

Actor operatorOfServer()
{
    Actor actor;
    actor.username = "omsctl";
    actor.reach.fill(Scope::All);
    return actor;
}

std::optional<UserId> authorOf(const Actor &actor)
{
    return actor.id.value.isNil() ? std::nullopt : std::optional(actor.id);
}

} // namespace oms::users
