// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/users/users.h"

#include "server/auth/mailedtokens.h"
#include "server/auth/sessions.h"
#include "server/changes/identity.h"
#include "server/changes/objection.h"
#include "server/database/scoped.h"
#include "server/users/administration.h"
#include "shared/users/passwordrule.h"
#include "sql/users.h"

#include <algorithm>

namespace oms::users {

namespace {

User load(Session &db, UserId id)
{
    return db.one<User>(sql::users::find, id);
}

//! Locks the account for the rest of the transaction, when the actor may touch it.
Result<User> lock(Work &work, UserId id)
{
    if (!work.db.value(sql::users::lock, id))
        return refuse(ErrorCode::NotFound, "There is no such account");
    auto user = load(work.db, id);
    if (auto within = stayWithinReach(work, user.roles); !within)
        return passOn(within);
    return user;
}

Result<User> lockLive(Work &work, UserId id)
{
    auto user = lock(work, id);
    if (user && user->archived_at)
        return refuse(ErrorCode::Conflict, "The account is archived");
    return user;
}

//! At least one, each one of ours to the letter: "admin" or "ADMIN " is no role.
Result<void> checkRoles(Work &work, const Texts &roles)
{
    if (roles.empty())
        return refuseField("roles", "required", "must be given");
    std::vector<FieldError> errors;
    for (std::size_t i = 0; i < roles.size(); ++i)
        if (!fromCode<Role>(roles[i]))
            errors.push_back({"roles." + std::to_string(i), "unknown", "is not one of the roles"});
    if (!errors.empty())
        return refuse(ErrorCode::Invalid, "Some roles are not known", std::move(errors));
    return stayWithinReach(work, roles);
}

//! What is typed at sign-in is a user name or an e-mail address; they must not be mistaken for each other.
Result<void> checkUsername(const std::string &username)
{
    if (username.find_first_of("@ \t\r\n") != username.npos)
        return refuseField("username", "invalid_username", "must not contain blanks or '@'");
    return {};
}

//! Nothing stands against `user`; `before` is what it was, null for a new one.
Result<void> admit(Work &work, const User *before, const User &user)
{
    if (!before || before->username != user.username)
        if (auto fits = checkUsername(user.username); !fits)
            return fits;
    if (!before || before->roles != user.roles)
        if (auto fits = checkRoles(work, user.roles); !fits)
            return fits;
    return heed(work.db.all<Objection>(sql::users::objections, user.id, !before, user.username, user.email));
}

void writeRoles(Work &work, const User &user)
{
    work.db.execute(sql::users::dropRoles, user.id, user.roles);
    work.db.execute(sql::users::addRoles, user.id, user.roles);
}

//! Makes the change by `write`, ends the sessions of an account that may sign in no longer, and records it all.
Result<User> store(Work &work, std::string_view action, const User &before, const std::function<void()> &write)
{
    if (auto kept = keepAnAdministrator(work.db, write); !kept)
        return passOn(kept);
    const auto after = load(work.db, before.id);
    if (after.archived_at || after.is_blocked)
        auth::endSessionsOf(work, after.id, after.archived_at ? "archived" : "blocked");
    work.recordChange(action, &before, &after);
    return after;
}

Result<User> update(Work &work, std::string_view action, const User &before, const User &wanted)
{
    return store(work, action, before, [&] {
        work.db.execute(sql::users::update, wanted.id, wanted.username, wanted.full_name, wanted.email, wanted.locale,
                        wanted.is_blocked, work.now, authorOf(work.actor));
        writeRoles(work, wanted);
        if (wanted.email != before.email)
            auth::retireTokens(work.db, wanted.id, auth::TokenPurpose::PasswordReset, work.now);
    });
}

Result<User> setArchived(Work &work, const User &before, std::optional<Instant> at)
{
    return store(work, at ? "archive" : "restore", before,
                 [&] { work.db.execute(sql::users::setArchived, before.id, at, work.now, authorOf(work.actor)); });
}

User accountFrom(const NewUser &wanted)
{
    User user;
    user.id = wanted.id.value_or(UserId());
    user.username = wanted.username;
    user.full_name = wanted.full_name;
    user.email = wanted.email;
    user.locale = wanted.locale;
    user.roles = wanted.roles;
    return user;
}

void invite(Work &work, const User &user)
{
    const AccountRow account {.id = user.id,
                              .username = user.username,
                              .full_name = user.full_name,
                              .email = user.email,
                              .locale = user.locale,
                              .password_hash = {},
                              .hash_scheme = {}};
    auth::mailToken(work.db, account, user.email.value(), auth::TokenPurpose::Activation, work.now);
}

} // namespace

const ListQuery &listing()
{
    static const ListQuery query(sql::users::list);
    return query;
}

Result<ListPage<User>> list(Session &db, ListRequest request)
{
    const auto isAboutArchive = [](const auto &filter) { return filter.first == "archived"; };
    if (std::none_of(request.filters.begin(), request.filters.end(), isAboutArchive))
        request.filters.emplace_back("archived", Param(false));
    return listing().page<User>(db, unscoped, {}, request);
}

Result<User> find(Session &db, UserId id)
{
    auto user = db.optional<User>(sql::users::find, id);
    if (!user)
        return refuse(ErrorCode::NotFound, "There is no such account");
    return std::move(*user);
}

std::optional<User> findByUsername(Session &db, std::string_view username)
{
    return db.optional<User>(sql::users::findByUsername, username);
}

Result<void> checkPassword(std::string_view password, const NewUser &user)
{
    const std::string_view email = user.email ? std::string_view(*user.email) : std::string_view(user.username);
    if (auto problem = passwordProblem("password", password, {user.username, user.full_name, email}))
        return refuse(ErrorCode::Invalid, {}, {std::move(*problem)});
    return {};
}

Result<User> create(Work &work, const NewUser &wanted, const std::optional<PasswordHash> &password)
{
    auto user = accountFrom(wanted);
    if (auto named = giveIdentity(user.id); !named)
        return passOn(named);
    if (auto admitted = admit(work, nullptr, user); !admitted)
        return passOn(admitted);
    const bool mustConfirm = !password || work.db.value(sql::users::isConfirmationOn) == "t";
    if (mustConfirm && !user.email)
        return refuseField("email", "required", "must be given: the account is confirmed by a link in a mail");

    const auto hash = password.value_or(PasswordHash {});
    const auto confirmedAt = mustConfirm ? std::nullopt : std::optional(work.now);
    work.db.execute(sql::users::insert, user.id, user.username, user.full_name, user.email, user.locale, hash.text,
                    hash.scheme, confirmedAt, work.now, authorOf(work.actor));
    writeRoles(work, user);
    if (mustConfirm)
        invite(work, user);
    const auto created = load(work.db, user.id);
    work.recordChange<User>("create", nullptr, &created);
    return created;
}

Result<User> change(Work &work, UserId id, const Edit &edit)
{
    const auto before = lockLive(work, id);
    if (!before)
        return before;
    const auto wanted = edited(*before, edit);
    if (!wanted || isSame(*before, *wanted))
        return wanted;
    if (auto admitted = admit(work, &*before, *wanted); !admitted)
        return passOn(admitted);
    return update(work, "change", *before, *wanted);
}

Result<User> setBlocked(Work &work, UserId id, bool isBlocked)
{
    const auto before = lockLive(work, id);
    if (!before || before->is_blocked == isBlocked)
        return before;
    auto wanted = *before;
    wanted.is_blocked = isBlocked;
    return update(work, isBlocked ? "block" : "unblock", *before, wanted);
}

Result<User> archive(Work &work, UserId id, int seenVersion)
{
    const auto before = lockLive(work, id);
    if (!before)
        return before;
    if (auto fresh = checkVersion(*before, seenVersion); !fresh)
        return passOn(fresh);
    return setArchived(work, *before, work.now);
}

Result<User> restore(Work &work, UserId id, int seenVersion)
{
    const auto before = lock(work, id);
    if (!before)
        return before;
    if (!before->archived_at)
        return refuse(ErrorCode::Conflict, "The account is not archived");
    if (auto fresh = checkVersion(*before, seenVersion); !fresh)
        return passOn(fresh);
    if (auto admitted = admit(work, &*before, *before); !admitted)
        return passOn(admitted);
    return setArchived(work, *before, std::nullopt);
}

Result<void> setPassword(Work &work, UserId id, const PasswordHash &password, bool mustChange)
{
    const auto user = lockLive(work, id);
    if (!user)
        return passOn(user);
    work.db.execute(sql::users::setPassword, id, password.text, password.scheme, mustChange, work.now,
                    authorOf(work.actor));
    auth::retireTokens(work.db, id, auth::TokenPurpose::PasswordReset, work.now);
    auth::endSessionsOf(work, id, "password_changed");
    const auto after = load(work.db, id);
    work.recordChange("set_password", &*user, &after);
    return {};
}

Result<void> signOut(Work &work, UserId id)
{
    const auto user = lock(work, id);
    if (!user)
        return passOn(user);
    auth::endSessionsOf(work, id, "revoked");
    work.recordChange("sign_out", &*user, &*user);
    return {};
}

} // namespace oms::users
