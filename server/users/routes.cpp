// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/users/routes.h"

#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/users/roles.h"
#include "server/users/users.h"

namespace oms::users {

namespace {

using namespace http;

Result<Answer> nothingOr(const Result<void> &result)
{
    if (!result)
        return passOn(result);
    return Answer::nothing();
}

Result<Answer> createUser(Call &call, const NewUser &wanted, Passwords &passwords)
{
    std::optional<PasswordHash> hash;
    if (wanted.password) {
        if (auto fits = checkPassword(*wanted.password, wanted); !fits)
            return passOn(fits);
        auto made = passwords.hash(*wanted.password);
        if (!made)
            return passOn(made);
        hash = std::move(*made);
    }
    return answerCreated(create(call.work(), wanted, hash), "/api/v1/users");
}

Result<Answer> setUserPassword(Call &call, UserId id, Passwords &passwords)
{
    const auto body = call.body<NewPassword>();
    if (!body)
        return passOn(body);
    const auto user = find(call.reading(), id);
    if (!user)
        return passOn(user);
    NewUser owner;
    owner.username = user->username;
    owner.full_name = user->full_name;
    owner.email = user->email;
    if (auto fits = checkPassword(body->password, owner); !fits)
        return passOn(fits);
    const auto hash = passwords.hash(body->password);
    if (!hash)
        return passOn(hash);
    return nothingOr(setPassword(call.work(), id, *hash, body->must_change_password));
}

Result<Answer> changeRole(Call &call)
{
    const auto seen = call.seenVersion();
    if (!seen)
        return passOn(seen);
    return answerWith(roles::change(call.work(), call.path("code"), {*seen, call.request().body}));
}

void addReading(Router &router)
{
    router.add(listEndpoint<User>(
        "/api/v1/users", Permission::UsersRead, "Accounts, by user name; live ones unless archived=true", listing(),
        [](Call &call, const ListRequest &request) { return answerWith(list(call.reading(), request), request); }));
    router.add({.method = Method::Get,
                .path = "/api/v1/users/{id}",
                .needs = Permission::UsersRead,
                .summary = "One account",
                .perform = onRecord<UserId>([](Call &call, UserId id) { return answerWith(find(call.reading(), id)); }),
                .answers = &schemaOf<User>()});
}

void addWriting(Router &router, Passwords &passwords)
{
    router.add({.method = Method::Post,
                .path = "/api/v1/users",
                .needs = Permission::UsersManage,
                .summary = "Add an account; without a password its owner is invited by mail",
                .perform = onBody<NewUser>(
                    [&passwords](Call &call, const NewUser &wanted) { return createUser(call, wanted, passwords); }),
                .takes = &schemaOf<NewUser>(),
                .answers = &schemaOf<User>(),
                .successStatus = 201,
                .isCreating = true});
    router.add({.method = Method::Patch,
                .path = "/api/v1/users/{id}",
                .needs = Permission::UsersManage,
                .summary = "Change an account, its roles or whether it is blocked",
                .perform = onVersion<UserId>([](Call &call, UserId id, int seen) {
                    return answerWith(change(call.work(), id, {seen, call.request().body}));
                }),
                .takes = &schemaOf<User>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<User>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/users/{id}/password",
                .needs = Permission::UsersManage,
                .summary = "Set an account's password; its sessions end",
                .perform = onRecord<UserId>(
                    [&passwords](Call &call, UserId id) { return setUserPassword(call, id, passwords); }),
                .takes = &schemaOf<NewPassword>(),
                .successStatus = 204});
}

//! POST /api/v1/users/{id}/VERB that takes nothing and answers the account as it is then.
Endpoint verb(std::string_view path, std::string_view summary, Perform perform)
{
    return {.method = Method::Post,
            .path = path,
            .needs = Permission::UsersManage,
            .summary = summary,
            .perform = std::move(perform),
            .answers = &schemaOf<User>()};
}

void addVerbs(Router &router)
{
    auto archiving = verb(
        "/api/v1/users/{id}/archive", "Archive an account; its sessions end",
        onVersion<UserId>([](Call &call, UserId id, int seen) { return answerWith(archive(call.work(), id, seen)); }));
    archiving.checksVersion = true;
    router.add(std::move(archiving));
    auto restoring = verb(
        "/api/v1/users/{id}/restore", "Restore an archived account",
        onVersion<UserId>([](Call &call, UserId id, int seen) { return answerWith(restore(call.work(), id, seen)); }));
    restoring.checksVersion = true;
    router.add(std::move(restoring));
    router.add(
        verb("/api/v1/users/{id}/block", "Block an account; its sessions end",
             onRecord<UserId>([](Call &call, UserId id) { return answerWith(setBlocked(call.work(), id, true)); })));
    router.add(
        verb("/api/v1/users/{id}/unblock", "Let a blocked account sign in again",
             onRecord<UserId>([](Call &call, UserId id) { return answerWith(setBlocked(call.work(), id, false)); })));
    auto signingOut = verb("/api/v1/users/{id}/sign-out", "End all sessions of an account",
                           onRecord<UserId>([](Call &call, UserId id) { return nothingOr(signOut(call.work(), id)); }));
    signingOut.answers = nullptr;
    signingOut.successStatus = 204;
    router.add(std::move(signingOut));
}

void addRoles(Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/roles",
                .needs = Permission::UsersRead,
                .summary = "The matrix: what each role may do, and how far",
                .perform = [](Call &call) { return answerWhole(roles::matrix(call.reading())); },
                .answers = &schemaOf<RoleReach>(),
                .answersList = true});
    router.add({.method = Method::Get,
                .path = "/api/v1/roles/{code}",
                .needs = Permission::UsersRead,
                .summary = "What one role may do, and how far",
                .perform = [](Call &call) { return answerWith(roles::find(call.reading(), call.path("code"))); },
                .answers = &schemaOf<RoleReach>()});
    router.add({.method = Method::Put,
                .path = "/api/v1/roles/{code}/permissions",
                .needs = Permission::RolesManage,
                .summary = "Replace all that a role may do",
                .perform = changeRole,
                .takes = &schemaOf<RoleReach>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<RoleReach>(),
                .checksVersion = true});
}

} // namespace

void addRoutes(Router &router, Passwords &passwords)
{
    addReading(router);
    addWriting(router, passwords);
    addVerbs(router);
    addRoles(router);
}

} // namespace oms::users
