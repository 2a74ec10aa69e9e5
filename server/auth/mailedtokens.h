// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/accountrow.h"
#include "server/database/session.h"

//! Secrets that travel in a link by mail: each is good once and for a limited time. Only their hashes are kept, beside
//! the mail itself while it waits to be delivered.
namespace oms::auth {

enum class TokenPurpose { PasswordReset, Activation, EmailChange };

} // namespace oms::auth

namespace oms {

template<>
struct Choices<auth::TokenPurpose> {
    static constexpr std::array<std::string_view, 3> codes {"password_reset", "activation", "email_change"};
};

} // namespace oms

namespace oms::auth {

//! Makes a token; an earlier one for the same purpose is good no longer. `detail` is the new address of an e-mail
//! change. Password resets live 30 minutes, the others 7 days.
std::string makeToken(Session &db, UserId user, TokenPurpose purpose, Instant now,
                      const std::optional<std::string> &detail = {});

//! Those that were made before are good no longer: the password or the address has changed.
void retireTokens(Session &db, UserId user, TokenPurpose purpose, Instant now);

//! makeToken(), and the mail with it (outbox_event of type mail.password_reset, mail.activation, mail.email_change)
//! to `address`.
void mailToken(Session &db, const AccountRow &account, const std::string &address, TokenPurpose purpose, Instant now);

//! Whose token it is, without using it up. Refuses Gone for one that is unknown, used or expired.
Result<AccountRow> tokenOwner(Session &db, const std::string &token, TokenPurpose purpose, Instant now);

//! Uses it up and answers its detail. Refuses Gone as tokenOwner() does: of two at once, one succeeds.
Result<std::optional<std::string>> useToken(Session &db, const std::string &token, TokenPurpose purpose, Instant now);

} // namespace oms::auth
