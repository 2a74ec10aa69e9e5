// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/login.h"

#include "server/auth/accountrow.h"
#include "server/auth/attempts.h"
#include "server/auth/sessions.h"
#include "sql/auth.h"

namespace oms {

const Schema &Describe<AccountRow>::schema()
{
    static const Schema schema("account",
                               {
                                   field<&AccountRow::id>("id"),
                                   field<&AccountRow::username>("username"),
                                   field<&AccountRow::full_name>("full_name"),
                                   field<&AccountRow::email>("email"),
                                   field<&AccountRow::locale>("locale"),
                                   field<&AccountRow::password_hash>("password_hash"),
                                   field<&AccountRow::hash_scheme>("hash_scheme"),
                                   field<&AccountRow::is_blocked>("is_blocked"),
                                   field<&AccountRow::is_confirmed>("is_confirmed"),
                                   field<&AccountRow::is_address_known>("is_address_known"),
                               });
    return schema;
}

namespace auth {

namespace {

auto wrong()
{
    return refuse(ErrorCode::Unauthenticated, "The user name or the password is not right.");
}

auto closed(const char *code, const char *sentence)
{
    return refuse(ErrorCode::Unauthenticated, sentence, {{"username", code, sentence}});
}

Attempt attemptAt(const std::optional<AccountRow> &account, const Visit &visit, const std::string &typed)
{
    if (account)
        return {account->id.toString(), visit.address, account->is_address_known};
    return {typed, visit.address, false};
}

} // namespace

Result<Tokens> login(Visit &visit, const LoginRequest &request)
{
    const auto account =
        visit.db.reading().optional<AccountRow>(sql::auth::findAccount, request.username, visit.address, visit.now);
    const auto attempt = attemptAt(account, visit, request.username);
    if (auto counted = countAttempt(visit.db, attempt, visit.now); !counted)
        return passOn(counted);
    const auto isRight = visit.passwords.verify(request.password, account ? account->hash() : PasswordHash {});
    if (!isRight)
        return passOn(isRight);
    if (!*isRight || !account)
        return wrong();
    if (account->is_blocked)
        return closed("account_blocked", "This account is blocked. Please ask an administrator.");
    if (!account->is_confirmed)
        return closed("not_confirmed", "This account waits to be confirmed by the link in the mail.");
    std::optional<PasswordHash> renewed;
    if (visit.passwords.isOutdated(account->hash()))
        if (auto hash = visit.passwords.hash(request.password))
            renewed = *hash;

    const auto transaction = visit.db.begin();
    if (transaction->execute(sql::auth::noteLogin, account->id, visit.now, account->password_hash) == 0)
        return wrong(); // blocked, archived or given another password just now
    forgiveAttempts(*transaction, attempt, visit.now);
    if (renewed)
        transaction->execute(sql::auth::renewHash, account->id, renewed->text, renewed->scheme, account->password_hash);
    const Actor self {.id = account->id, .session = makeId<SessionId>(), .username = account->username, .roles = {}};
    Work work(*transaction, self, visit.now, visit.origin);
    auto tokens = beginSession(work, visit.address, request.device);
    transaction->commit();
    return tokens;
}

} // namespace auth

} // namespace oms
