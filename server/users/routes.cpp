// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/users/routes.h"

#include "server/users/roles.h"
#include "server/users/users.h"

namespace oms::users {

namespace {

using http::Answer;
using http::Call;
using http::Endpoint;
using http::Method;

template<Described T>
Result<Answer> answerWith(const Result<T> &result)
{
    if (!result)
        return passOn(result);
    return Answer::of(*result);
}

Result<Answer> nothingOr(const Result<void> &result)
{
    if (!result)
        return passOn(result);
    return Answer::nothing();
}

//! An endpoint about the account in the path.
template<class Act>
http::Perform onAccount(Act act)
{
    return [act](Call &call) -> Result<Answer> {
        const auto id = call.id<UserId>("id");
        if (!id)
            return passOn(id);
        return act(call, *id);
    };
}

Result<Answer> createUser(Call &call, Passwords &passwords)
{
    const auto wanted = call.body<NewUser>();
    if (!wanted)
        return passOn(wanted);
    std::optional<PasswordHash> hash;
    if (wanted->password) {
        if (auto fits = checkPassword(*wanted->password, *wanted); !fits)
            return passOn(fits);
        auto made = passwords.hash(*wanted->password);
        if (!made)
            return passOn(made);
        hash = std::move(*made);
    }
    const auto user = create(call.work(), *wanted, hash);
    if (!user)
        return passOn(user);
    return Answer::created(*user, "/api/v1/users/" + user->id.toString());
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

void addReading(http::Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/users/{id}",
                .needs = Permission::UsersRead,
                .summary = "One account",
                .perform = onAccount([](Call &call, UserId id) { return answerWith(find(call.reading(), id)); }),
                .answers = &schemaOf<User>()});
}

void addWriting(http::Router &router, Passwords &passwords)
{
    router.add({.method = Method::Post,
                .path = "/api/v1/users",
                .needs = Permission::UsersManage,
                .summary = "Add an account; without a password its owner is invited by mail",
                .perform = [&passwords](Call &call) { return createUser(call, passwords); },
                .takes = &schemaOf<NewUser>(),
                .answers = &schemaOf<User>(),
                .successStatus = 201,
                .isCreating = true});
    router.add({.method = Method::Patch,
                .path = "/api/v1/users/{id}",
                .needs = Permission::UsersManage,
                .summary = "Change an account, its roles or whether it is blocked",
                .perform = onAccount([](Call &call, UserId id) {
                    return answerWith(change(call.work(), id, {*call.seenVersion(), call.request().body}));
                }),
                .takes = &schemaOf<User>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<User>(),
                .checksVersion = true});
    router.add(
        {.method = Method::Post,
         .path = "/api/v1/users/{id}/password",
         .needs = Permission::UsersManage,
         .summary = "Set an account's password; its sessions end",
         .perform = onAccount([&passwords](Call &call, UserId id) { return setUserPassword(call, id, passwords); }),
         .takes = &schemaOf<NewPassword>(),
         .successStatus = 204});
}

//! POST /api/v1/users/{id}/VERB that takes nothing and answers the account as it is then.
Endpoint verb(std::string_view path, std::string_view summary, http::Perform perform)
{
    return {.method = Method::Post,
            .path = path,
            .needs = Permission::UsersManage,
            .summary = summary,
            .perform = std::move(perform),
            .answers = &schemaOf<User>()};
}

void addVerbs(http::Router &router)
{
    auto archiving = verb(
        "/api/v1/users/{id}/archive", "Archive an account; its sessions end",
        onAccount([](Call &call, UserId id) { return answerWith(archive(call.work(), id, *call.seenVersion())); }));
    archiving.checksVersion = true;
    router.add(std::move(archiving));
    auto restoring = verb(
        "/api/v1/users/{id}/restore", "Restore an archived account",
        onAccount([](Call &call, UserId id) { return answerWith(restore(call.work(), id, *call.seenVersion())); }));
    restoring.checksVersion = true;
    router.add(std::move(restoring));
    router.add(verb("/api/v1/users/{id}/block", "Block an account; its sessions end",
                    onAccount([](Call &call, UserId id) { return answerWith(setBlocked(call.work(), id, true)); })));
    router.add(verb("/api/v1/users/{id}/unblock", "Let a blocked account sign in again",
                    onAccount([](Call &call, UserId id) { return answerWith(setBlocked(call.work(), id, false)); })));
    auto signingOut = verb("/api/v1/users/{id}/sign-out", "End all sessions of an account",
                           onAccount([](Call &call, UserId id) { return nothingOr(signOut(call.work(), id)); }));
    signingOut.answers = nullptr;
    signingOut.successStatus = 204;
    router.add(std::move(signingOut));
}

void addRoles(http::Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/roles",
                .needs = Permission::UsersRead,
                .summary = "The matrix: what each role may do, and how far",
                .perform = [](Call &call) -> Result<Answer> {
                    http::Page<RoleReach> page;
                    page.data = roles::matrix(call.reading());
                    page.total = std::int64_t(page.data.size());
                    return Answer::of(page);
                },
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
                .perform =
                    [](Call &call) {
                        return answerWith(
                            roles::change(call.work(), call.path("code"), {*call.seenVersion(), call.request().body}));
                    },
                .takes = &schemaOf<RoleReach>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<RoleReach>(),
                .checksVersion = true});
}

} // namespace

void addRoutes(http::Router &router, Passwords &passwords)
{
    addReading(router);
    addWriting(router, passwords);
    addVerbs(router);
    addRoles(router);
}

} // namespace oms::users
