// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/yard.h"

#include "sql/yard.h"

namespace oms::test {

Yard::Yard()
    : supervisor(account("sue", Role::Supervisor))
    , admin(account("adam", Role::Admin))
    , annaTheFitter(account("anna", Role::Fitter))
    , benTheFitter(account("ben", Role::Fitter))
    , supplier(account("sam", Role::Supplier))
    , zoeTheCustomer(account("zoe", Role::User))
    , anna(fitter(annaTheFitter, "Anna Whitfield"))
    , ben(fitter(benTheFitter, "Ben Hoekstra"))
{ }

std::string Yard::value(const std::string &query)
{
    const auto name = "yard" + std::to_string(std::hash<std::string> {}(query)); // it has room for 63 characters
    return reading().value(Statement {name.c_str(), query.c_str()}).value_or("null");
}

const char *Yard::clearing()
{
    return sql::yard::clear.text;
}

Actor Yard::account(const char *username, Role role)
{
    Actor actor;
    actor.id = makeId<UserId>();
    actor.session = makeId<SessionId>();
    actor.username = username;
    actor.roles = {role};
    for (std::size_t i = 0; i < permissionCount; ++i)
        actor.reach[i] = seededScope(role, static_cast<Permission>(i));
    const auto transaction = database().begin();
    transaction->execute(sql::yard::addAccount, actor.id, username, role);
    transaction->commit();
    return actor;
}

FitterId Yard::fitter(const Actor &account, const char *name)
{
    const auto id = makeId<FitterId>();
    const auto transaction = database().begin();
    transaction->execute(sql::yard::addFitter, id, account.id, name);
    transaction->commit();
    return id;
}

} // namespace oms::test
