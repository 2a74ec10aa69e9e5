// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/sessions.h"

#include "server/auth/keys.h"
#include "sql/auth.h"

#include <algorithm>

namespace oms {

namespace {

//! What is to be known of a refresh token before it is used.
struct RefreshState {
    SessionId id;
    UserId user_id;
    std::string rotation_key;
    Instant expires_at;
    Instant ends_at;
    std::optional<std::string> end_reason;
    std::optional<std::string> nonce; //!< with which it was used
    std::optional<bool> is_successor_fresh;
    bool is_open = false; //!< the account may sign in
};

} // namespace

template<>
struct Describe<RefreshState> {
    static const Schema &schema()
    {
        static const Schema schema("refresh_state",
                                   {
                                       field<&RefreshState::id>("id"),
                                       field<&RefreshState::user_id>("user_id"),
                                       field<&RefreshState::rotation_key>("rotation_key"),
                                       field<&RefreshState::expires_at>("expires_at"),
                                       field<&RefreshState::ends_at>("ends_at"),
                                       field<&RefreshState::end_reason>("end_reason"),
                                       field<&RefreshState::nonce>("nonce"),
                                       field<&RefreshState::is_successor_fresh>("is_successor_fresh"),
                                       field<&RefreshState::is_open>("is_open"),
                                   });
        return schema;
    }
};

namespace auth {

namespace {

using namespace std::chrono_literals;

constexpr auto accessLife = 15min;
constexpr auto slidingLife = std::chrono::days(60);
constexpr auto absoluteLife = std::chrono::days(180);
constexpr std::size_t shortestNonce = 16;

auto refuseToken(std::string reason, const std::string &sentence)
{
    return refuse(ErrorCode::Unauthenticated, sentence, {{"refresh_token", std::move(reason), sentence}});
}

auto refuseEnded(const std::string &reason)
{
    return refuseToken(
        reason,
        reason == "token_reused"
            ? "This session was ended because its refresh token was used twice: somebody else may have it."
            : "This session has ended. Please sign in again.");
}

std::string successorOf(const RefreshRequest &request, const RefreshState &state)
{
    const crypto::Hmac hmac(crypto::fromBytea(state.rotation_key));
    const auto digest = hmac.of(request.refresh_token + '.' + request.nonce);
    return crypto::toBase64Url({reinterpret_cast<const char *>(digest.data()), digest.size()});
}

std::string hashed(const std::string &token)
{
    return crypto::toBytea(crypto::sha256(token));
}

Tokens tokensFor(Session &db, UserId user, SessionId session, std::string refreshToken, Instant now, Instant expiry)
{
    const auto accessExpiry = std::min<Instant>(now + accessLife, expiry);
    return {.access_token = signingKey(db, now).issue(user, session, now, accessExpiry),
            .refresh_token = std::move(refreshToken),
            .expires_in = int(std::chrono::duration_cast<std::chrono::seconds>(accessExpiry - now).count()),
            .user = profileOf(db, user)};
}

//! Marks the token as used and makes the one that follows it.
void rotate(Session &db, const RefreshRequest &request, const RefreshState &state, const std::string &successor,
            Instant now)
{
    db.execute(sql::auth::useRefreshToken, hashed(request.refresh_token), now, request.nonce, hashed(successor));
    db.execute(sql::auth::addRefreshToken, hashed(successor), state.id, now);
    db.execute(sql::auth::dropOldTokens, state.id, now);
}

} // namespace

Tokens beginSession(Work &work, const std::string &address, const std::optional<std::string> &device)
{
    const DeviceSession session {.id = work.actor.session,
                                 .device = device,
                                 .client = work.origin.client,
                                 .address = address,
                                 .created_at = work.now,
                                 .last_seen_at = work.now,
                                 .expires_at = work.now + slidingLife,
                                 .is_current = true};
    const auto token = crypto::toBase64Url(crypto::randomBytes(32));
    work.db.execute(sql::auth::beginSession, session.id, work.actor.id, session.device, session.client, session.address,
                    crypto::toBytea(crypto::randomBytes(32)), work.now, session.expires_at,
                    Instant(work.now + absoluteLife));
    work.db.execute(sql::auth::addRefreshToken, hashed(token), session.id, work.now);
    work.recordChange<DeviceSession>("sign_in", nullptr, &session);
    return tokensFor(work.db, work.actor.id, session.id, token, work.now, session.expires_at);
}

Result<Tokens> refresh(Visit &visit, const RefreshRequest &request)
{
    if (request.nonce.size() < shortestNonce)
        return refuseField("nonce", "too_short", "must have at least 16 characters");
    const auto transaction = visit.db.begin();
    auto &db = *transaction;
    db.execute(sql::auth::lockSessionOfToken, hashed(request.refresh_token));
    const auto state = db.optional<RefreshState>(sql::auth::refreshState, hashed(request.refresh_token));
    if (!state)
        return refuseToken("unknown_token", "The refresh token is not known. Please sign in again.");
    if (state->end_reason)
        return refuseEnded(*state->end_reason);
    if (state->expires_at <= visit.now)
        return refuseToken("expired", "The session has expired. Please sign in again.");
    if (!state->is_open)
        return refuseToken("account_closed", "The account cannot be used.");

    const bool isUsed = state->nonce.has_value();
    const bool isRepeated = isUsed && *state->nonce == request.nonce && state->is_successor_fresh.value_or(false);
    if (isUsed && !isRepeated) {
        db.execute(sql::auth::endSession, state->id, visit.now, "token_reused");
        db.commit();
        return refuseEnded("token_reused");
    }
    const auto successor = successorOf(request, *state);
    if (!isUsed)
        rotate(db, request, *state, successor, visit.now);
    const auto expiry = std::min<Instant>(visit.now + slidingLife, state->ends_at);
    db.execute(sql::auth::prolongSession, state->id, visit.now, expiry, visit.address, visit.origin.client);
    auto tokens = tokensFor(db, state->user_id, state->id, successor, visit.now, expiry);
    db.commit();
    return tokens;
}

std::vector<DeviceSession> liveSessions(Session &db, const Actor &actor, Instant now)
{
    return db.all<DeviceSession>(sql::auth::liveSessions, actor.id, actor.session, now);
}

Result<void> endSession(Work &work, SessionId id, std::string_view reason)
{
    const auto session = work.db.optional<DeviceSession>(sql::auth::lockOwnSession, id, work.actor.id);
    if (!session)
        return refuse(ErrorCode::NotFound, "There is no such session.");
    work.db.execute(sql::auth::endSession, id, work.now, reason);
    work.recordChange<DeviceSession>("sign_out", &*session, nullptr);
    return {};
}

void endSessionsOf(Work &work, UserId user, std::string_view reason, std::optional<SessionId> except)
{
    work.db.execute(sql::auth::endSessionsOf, user, except, work.now, reason);
}

Profile profileOf(Session &db, UserId user)
{
    return db.one<Profile>(sql::auth::profile, user);
}

} // namespace auth

} // namespace oms
