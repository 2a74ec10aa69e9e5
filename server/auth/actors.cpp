// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/actors.h"

#include "server/auth/keys.h"
#include "shared/access/reach.h"
#include "sql/auth.h"

namespace oms {

namespace {

constexpr std::size_t keptActors = 10'000;

struct ActorRow {
    UserId user_id;
    std::string username;
    Texts roles;
    Texts grants;
};

} // namespace

template<>
struct Describe<ActorRow> {
    static const Schema &schema()
    {
        static const Schema schema("actor",
                                   {
                                       field<&ActorRow::user_id>("user_id"),
                                       field<&ActorRow::username>("username"),
                                       field<&ActorRow::roles>("roles"),
                                       field<&ActorRow::grants>("grants"),
                                   });
        return schema;
    }
};

std::shared_ptr<const Actor> actorOf(SessionId session, Session &db)
{
    const auto row = db.optional<ActorRow>(sql::auth::findActor, session);
    if (!row)
        return nullptr;
    const auto roles = rolesAmong(row->roles);
    return std::make_shared<const Actor>(
        Actor {row->user_id, session, row->username, roles, reachOf(roles, row->grants)});
}

Actors::Actors(std::function<Instant()> clock)
    : m_clock(std::move(clock))
{ }

Result<std::shared_ptr<const Actor>> Actors::authenticate(std::string_view bearerToken, Database &database)
{
    const auto claims = verified(bearerToken, database);
    if (!claims)
        return passOn(claims);
    forgetIfChanged(database);

    auto &db = database.reading();
    const auto known = m_actors.find(claims->sid);
    std::shared_ptr<const Actor> actor;
    if (known != m_actors.end()) {
        actor = known->second;
    } else {
        const auto epoch = m_knownEpoch;
        actor = actorOf(claims->sid, db);
        if (actor && epoch == m_knownEpoch && m_actors.size() < keptActors) // nothing changed while waiting
            m_actors.emplace(claims->sid, actor);
    }
    if (!actor || actor->id != claims->sub)
        return refuse(ErrorCode::Unauthenticated, "The session has ended. Please sign in again.",
                      {{"access_token", "session_ended", "belongs to a session that has ended"}});
    return actor;
}

//! A token of a key that is not known yet may have been signed by one that another server has just made.
Result<Claims> Actors::verified(std::string_view token, Database &database)
{
    if (!m_keys.knowsKeyOf(token))
        forgetIfChanged(database);
    return m_keys.verify(token, m_clock());
}

void Actors::forgetIfChanged(Database &database)
{
    const auto epoch = m_epoch.current(database);
    if (epoch <= m_knownEpoch)
        return;
    auto keys = auth::verifyingKeys(database.reading(), m_clock());
    if (epoch <= m_knownEpoch) // another request was quicker
        return;
    m_knownEpoch = epoch;
    m_actors.clear();
    m_keys = std::move(keys);
}

} // namespace oms
