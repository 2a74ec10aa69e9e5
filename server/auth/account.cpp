// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/account.h"

#include "server/auth/attempts.h"
#include "server/auth/mailedtokens.h"
#include "server/auth/sessions.h"
#include "shared/core/json.h"
#include "shared/users/passwordrule.h"
#include "sql/auth.h"

namespace oms::auth {

namespace {

auto emailTaken()
{
    return refuse(ErrorCode::Conflict, "Another account has this e-mail address.",
                  {{"email", "duplicate", "belongs to another account"}});
}

bool isEmailTaken(Session &db, const std::string &email, UserId except)
{
    return db.value(sql::auth::isEmailTaken, email, except) == "t";
}

AccountRow accountOf(Session &db, UserId user)
{
    return db.one<AccountRow>(sql::auth::findAccountById, user);
}

Result<PasswordHash> newHash(Passwords &passwords, const AccountRow &account, const std::string &password)
{
    if (auto problem = passwordProblem("new_password", password, account.names()))
        return refuse(ErrorCode::Invalid, {}, {std::move(*problem)});
    return passwords.hash(password);
}

void setPassword(Work &work, const PasswordHash &hash)
{
    work.db.execute(sql::auth::setPassword, work.actor.id, hash.text, hash.scheme, false, work.now, work.actor.id);
    retireTokens(work.db, work.actor.id, TokenPurpose::PasswordReset, work.now);
}

//! Who follows a link is the account's owner: what the audit says of it.
Actor ownerActor(const AccountRow &account)
{
    return {.id = account.id, .session = {}, .username = account.username, .roles = {}};
}

} // namespace

Result<Profile> changeProfile(Work &work, const Edit &edit)
{
    work.db.execute(sql::auth::lockProfile, work.actor.id);
    const auto before = profileOf(work.db, work.actor.id);
    auto after = edited(before, edit);
    if (!after)
        return after;

    if (after->email && after->email != before.email) {
        if (isEmailTaken(work.db, *after->email, work.actor.id))
            return emailTaken();
        mailToken(work.db, accountOf(work.db, work.actor.id), *after->email, TokenPurpose::EmailChange, work.now);
        after->email = before.email;
    }
    work.db.execute(sql::auth::changeProfile, work.actor.id, after->full_name, after->email, after->locale, work.now);
    work.recordChange("change", &before, &*after);
    return profileOf(work.db, work.actor.id);
}

Result<void> confirmEmail(Visit &visit, const EmailConfirmation &request)
{
    const auto transaction = visit.db.begin();
    auto &db = *transaction;
    const auto account = tokenOwner(db, request.token, TokenPurpose::EmailChange, visit.now);
    if (!account)
        return passOn(account);
    const auto email = useToken(db, request.token, TokenPurpose::EmailChange, visit.now);
    if (!email)
        return passOn(email);
    if (isEmailTaken(db, email->value(), account->id))
        return emailTaken();
    const auto actor = ownerActor(*account);
    Work work(db, actor, visit.now, visit.origin);
    const auto before = profileOf(db, account->id);
    db.execute(sql::auth::setEmail, account->id, *email, visit.now);
    retireTokens(db, account->id, TokenPurpose::PasswordReset, visit.now);
    const auto after = profileOf(db, account->id);
    work.recordChange("change", &before, &after);
    db.commit();
    return {};
}

Result<void> changePassword(Visit &visit, const Actor &actor, const PasswordChange &request)
{
    const auto account = accountOf(visit.db.reading(), actor.id);
    const Attempt attempt {actor.id.toString(), visit.address, true};
    if (auto counted = countAttempt(visit.db, attempt, visit.now); !counted)
        return counted;
    const auto isRight = visit.passwords.verify(request.old_password, account.hash());
    if (!isRight)
        return passOn(isRight);
    if (!*isRight)
        return refuseField("old_password", "wrong", "is not right");
    const auto hash = newHash(visit.passwords, account, request.new_password);
    if (!hash)
        return passOn(hash);

    const auto transaction = visit.db.begin();
    Work work(*transaction, actor, visit.now, visit.origin);
    setPassword(work, *hash);
    endSessionsOf(work, actor.id, "password_changed", actor.session);
    forgiveAttempts(*transaction, attempt, visit.now);
    const auto profile = profileOf(*transaction, actor.id);
    work.recordChange("change_password", &profile, &profile);
    transaction->commit();
    return {};
}

Result<void> forgotPassword(Visit &visit, const PasswordForgotten &request)
{
    // Known and unknown names take the same way and one commit: neither answer nor time tells them apart.
    const auto transaction = visit.db.begin();
    const Attempt attempt {"forgot\n" + request.username, visit.address, false};
    if (auto counted = countAttempt(*transaction, attempt, visit.now); !counted)
        return counted;
    const auto account =
        transaction->optional<AccountRow>(sql::auth::findAccount, request.username, visit.address, visit.now);
    if (account && account->email && account->is_confirmed && !account->is_blocked)
        mailToken(*transaction, *account, *account->email, TokenPurpose::PasswordReset, visit.now);
    transaction->commit();
    return {};
}

Result<void> resetPassword(Visit &visit, const PasswordReset &request)
{
    const auto account = tokenOwner(visit.db.reading(), request.token, TokenPurpose::PasswordReset, visit.now);
    if (!account)
        return passOn(account);
    const auto hash = newHash(visit.passwords, *account, request.new_password);
    if (!hash)
        return passOn(hash);

    const auto transaction = visit.db.begin();
    const auto used = useToken(*transaction, request.token, TokenPurpose::PasswordReset, visit.now);
    if (!used)
        return passOn(used);
    const auto actor = ownerActor(*account);
    Work work(*transaction, actor, visit.now, visit.origin);
    setPassword(work, *hash);
    endSessionsOf(work, account->id, "password_changed");
    forgiveAttempts(*transaction, {account->id.toString(), visit.address, false}, visit.now);
    const auto profile = profileOf(*transaction, account->id);
    work.recordChange("reset_password", &profile, &profile);
    transaction->commit();
    return {};
}

Result<void> activate(Visit &visit, const Activation &request)
{
    const auto account = tokenOwner(visit.db.reading(), request.token, TokenPurpose::Activation, visit.now);
    if (!account)
        return passOn(account);
    if (!request.new_password && account->hash_scheme.empty())
        return refuseField("new_password", "required", "must be given");
    std::optional<PasswordHash> hash;
    if (request.new_password) {
        auto made = newHash(visit.passwords, *account, *request.new_password);
        if (!made)
            return passOn(made);
        hash = std::move(*made);
    }

    const auto transaction = visit.db.begin();
    const auto used = useToken(*transaction, request.token, TokenPurpose::Activation, visit.now);
    if (!used)
        return passOn(used);
    const auto actor = ownerActor(*account);
    Work work(*transaction, actor, visit.now, visit.origin);
    transaction->execute(sql::auth::confirmAccount, account->id, visit.now);
    if (hash)
        setPassword(work, *hash);
    const auto profile = profileOf(*transaction, account->id);
    work.recordChange("activate", &profile, &profile);
    transaction->commit();
    return {};
}

} // namespace oms::auth
