// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/visit.h"
#include "shared/users/account.h"
#include "shared/users/user.h"

//! Sessions: one sign-in on one device, kept alive by refresh tokens that rotate (sync.md 6). An access token is good
//! for 15 minutes; a session ends 60 days after its last refresh and 180 days after it began.
namespace oms::auth {

//! In the transaction that has just found the password right. `device` is what the person calls the computer.
Tokens beginSession(Work &work, const std::string &address, const std::optional<std::string> &device);

//! A new pair of tokens for an unused refresh token. The same token with the same nonce again gives the same refresh
//! token again, until that one has been used: so a lost answer costs nothing. Any other use of a used token means that
//! two hold it: the session ends, and says so.
//! Refuses Unauthenticated with errors() naming why: unknown_token, expired, account_closed, or why the session ended
//! (signed_out, revoked, password_changed, token_reused, blocked, archived).
Result<Tokens> refresh(Visit &visit, const RefreshRequest &request);

//! The person's sessions that are alive, the last used first.
std::vector<DeviceSession> liveSessions(Session &db, const Actor &actor, Instant now);

//! Ends one of the actor's own sessions, for `reason`. Refuses NotFound for another's or one that has ended.
Result<void> endSession(Work &work, SessionId id, std::string_view reason);

//! Ends all sessions of `user` but one.
void endSessionsOf(Work &work, UserId user, std::string_view reason, std::optional<SessionId> except = {});

//! What login and /auth/me answer.
Profile profileOf(Session &db, UserId user);

} // namespace oms::auth
