// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/authenticator.h"
#include "server/auth/authepoch.h"
#include "server/auth/jwt.h"

#include <unordered_map>

namespace oms {

//! Knows who is behind a token: verifies it, then finds the session's actor. Actors and keys are kept as long as
//! auth_epoch stands still, and it is read anew for every request: a changed role, a blocked account or an ended
//! session counts from the next request on, on every server.
class Actors final : public Authenticator {
public:
    explicit Actors(std::function<Instant()> clock = now);

    Result<std::shared_ptr<const Actor>> authenticate(std::string_view bearerToken, Database &database) override;

private:
    Result<Claims> verified(std::string_view token, Database &database);
    void forgetIfChanged(Database &database);

    const std::function<Instant()> m_clock;
    AuthEpoch m_epoch;
    std::int64_t m_knownEpoch = -1; //!< at which m_keys and m_actors were right
    KeyRing m_keys;
    std::unordered_map<SessionId, std::shared_ptr<const Actor>> m_actors;
};

//! Who is behind a session as the database says at this moment, past every cache; null when it has ended.
std::shared_ptr<const Actor> actorOf(SessionId session, Session &db);

} // namespace oms
