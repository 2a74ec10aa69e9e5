// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/mailedtokens.h"

#include "server/auth/crypto.h"
#include "shared/core/json.h"
#include "sql/auth.h"

namespace oms::auth {

namespace {

using namespace std::chrono_literals;

Instant expiryOf(TokenPurpose purpose, Instant now)
{
    return purpose == TokenPurpose::PasswordReset ? Instant(now + 30min) : Instant(now + std::chrono::days(7));
}

std::string hashed(const std::string &token)
{
    return crypto::toBytea(crypto::sha256(token));
}

auto gone()
{
    return refuse(ErrorCode::Gone, "This link has been used already or has expired.",
                  {{"token", "gone", "has been used already or has expired"}});
}

} // namespace

std::string makeToken(Session &db, UserId user, TokenPurpose purpose, Instant now,
                      const std::optional<std::string> &detail)
{
    const auto token = crypto::toBase64Url(crypto::randomBytes(32));
    retireTokens(db, user, purpose, now);
    db.execute(sql::auth::addOneTimeToken, makeUuid(), user, purpose, hashed(token), detail, now,
               expiryOf(purpose, now));
    return token;
}

void retireTokens(Session &db, UserId user, TokenPurpose purpose, Instant now)
{
    db.execute(sql::auth::retireTokens, user, purpose, now);
}

void mailToken(Session &db, const AccountRow &account, const std::string &address, TokenPurpose purpose, Instant now)
{
    const auto isNewAddress = purpose == TokenPurpose::EmailChange;
    const auto token =
        makeToken(db, account.id, purpose, now, isNewAddress ? std::optional(address) : std::optional<std::string>());
    JsonWriter payload;
    payload.beginObject()
        .member("user_id", account.id.toString())
        .member("to", address)
        .member("full_name", account.full_name)
        .member("locale", account.locale)
        .member("token", token)
        .member("expires_at", toIso(expiryOf(purpose, now)))
        .endObject();
    db.execute(sql::auth::addMail, makeUuid(), "mail." + std::string(codeOf(purpose)), account.id, payload.take(), now);
}

Result<AccountRow> tokenOwner(Session &db, const std::string &token, TokenPurpose purpose, Instant now)
{
    auto owner = db.optional<AccountRow>(sql::auth::findTokenOwner, hashed(token), purpose, now);
    if (!owner)
        return gone();
    return std::move(*owner);
}

Result<std::optional<std::string>> useToken(Session &db, const std::string &token, TokenPurpose purpose, Instant now)
{
    const auto used = db.run(sql::auth::useOneTimeToken, {Param(hashed(token)), Param(purpose), Param(now)});
    if (used->size() == 0)
        return gone();
    const auto detail = used->at(0, 1);
    return detail ? std::optional(std::string(*detail)) : std::nullopt;
}

} // namespace oms::auth
