// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/users/roles.h"

#include "server/users/administration.h"
#include "sql/users.h"

#include <algorithm>

namespace oms {

namespace {

struct Cell {
    std::string role;
    std::string label;
    int version = 0;
    std::optional<std::string> permission;
    std::optional<std::string> scope;
};

} // namespace

template<>
struct Describe<Cell> {
    static const Schema &schema()
    {
        static const Schema schema("cell",
                                   {
                                       field<&Cell::role>("role"),
                                       field<&Cell::label>("label"),
                                       field<&Cell::version>("version"),
                                       field<&Cell::permission>("permission"),
                                       field<&Cell::scope>("scope"),
                                   });
        return schema;
    }
};

namespace roles {

namespace {

//! Codes of another version of the program are passed over: they grant nothing here.
std::optional<Reach> reachIn(const Cell &cell)
{
    const auto permission = cell.permission ? fromCode<Permission>(*cell.permission) : std::nullopt;
    const auto scope = cell.scope ? fromCode<Scope>(*cell.scope) : std::nullopt;
    if (!permission || !scope)
        return {};
    return Reach {*permission, *scope};
}

//! The audit names its record by an identity; a role has only its code.
Uuid identityOf(Role role)
{
    std::array<std::uint8_t, 16> bytes {};
    bytes.back() = static_cast<std::uint8_t>(role) + 1;
    return Uuid(bytes);
}

//! Each permission once, with a reach: what is not listed is denied.
Result<void> check(const std::vector<Reach> &permissions)
{
    for (std::size_t i = 0; i < permissions.size(); ++i) {
        if (permissions[i].scope == Scope::None)
            return refuseField("permissions." + std::to_string(i) + ".scope", "required",
                               "must be own, assigned or all");
        for (std::size_t j = 0; j < i; ++j)
            if (permissions[i].permission == permissions[j].permission)
                return refuseField("permissions." + std::to_string(i) + ".permission", "duplicate", "is listed twice");
    }
    return {};
}

} // namespace

std::vector<RoleReach> matrix(Session &db)
{
    std::vector<RoleReach> columns;
    for (const auto &cell : db.all<Cell>(sql::users::matrix)) {
        const auto role = fromCode<Role>(cell.role);
        if (!role)
            continue;
        if (columns.empty() || columns.back().code != *role)
            columns.push_back({*role, cell.label, {}, cell.version});
        if (const auto reach = reachIn(cell))
            columns.back().permissions.push_back(*reach);
    }
    return columns;
}

Result<RoleReach> find(Session &db, std::string_view code)
{
    for (auto &role : matrix(db))
        if (codeOf(role.code) == code)
            return std::move(role);
    return refuse(ErrorCode::NotFound, "There is no such role");
}

Result<RoleReach> change(Work &work, std::string_view code, const Edit &edit)
{
    work.db.execute(sql::users::lockRole, code);
    const auto before = find(work.db, code);
    if (!before)
        return before;
    auto cleared = *before;
    cleared.permissions.clear();
    const auto wanted = edited(cleared, edit);
    if (!wanted)
        return wanted;
    if (auto fits = check(wanted->permissions); !fits)
        return passOn(fits);

    Texts permissions;
    Texts scopes;
    for (const auto &reach : wanted->permissions) {
        permissions.emplace_back(codeOf(reach.permission));
        scopes.emplace_back(codeOf(reach.scope));
    }
    auto kept = users::keepAnAdministrator(work.db, [&] {
        work.db.execute(sql::users::clearReach, code);
        work.db.execute(sql::users::addReach, code, permissions, scopes);
        work.db.execute(sql::users::advanceRole, code);
    });
    if (!kept)
        return passOn(kept);
    auto after = find(work.db, code);
    work.record("change", schemaOf<RoleReach>(), identityOf(before->code), &*before, &*after);
    return after;
}

} // namespace roles

} // namespace oms
