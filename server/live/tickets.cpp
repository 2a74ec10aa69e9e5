// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/live/tickets.h"

#include "server/auth/crypto.h"
#include "server/sync/scopes.h"
#include "sql/live.h"

namespace oms {

using namespace live;

const Schema &Describe<Ticket>::schema()
{
    static const Schema schema("live_ticket",
                               {field<&Ticket::ticket>("ticket"), field<&Ticket::expires_at>("expires_at")});
    return schema;
}

const Schema &Describe<Holder>::schema()
{
    static const Schema schema(
        "live_holder",
        {field<&Holder::session>("session"), field<&Holder::device>("device"), field<&Holder::scopes>("scopes")});
    return schema;
}

const Schema &Describe<Fallen>::schema()
{
    static const Schema schema(
        "live_fallen",
        {field<&Fallen::session>("session"), field<&Fallen::device>("device"), field<&Fallen::is_wipe>("is_wipe")});
    return schema;
}

} // namespace oms

namespace oms::live {

namespace {

constexpr std::size_t secretBytes = 32;
constexpr auto lifetime = std::chrono::seconds(30);

Param hashOf(std::string_view ticket)
{
    return crypto::toBytea(crypto::sha256(ticket));
}

} // namespace

Ticket issue(Work &work, std::optional<DeviceId> device)
{
    const Ticket ticket {crypto::toBase64Url(crypto::randomBytes(secretBytes)), work.now + lifetime};
    Texts scopes;
    for (const auto &scope : sync::scopesOf(work.db, work.actor))
        scopes.push_back(sync::nameOf(scope));
    work.db.post(sql::live::forgetExpired, {work.now});
    work.db.post(sql::live::issue, {hashOf(ticket.ticket), work.actor.session, device, scopes, ticket.expires_at});
    return ticket;
}

std::optional<Holder> redeem(Database &database, std::string_view ticket, Instant now)
{
    const auto transaction = database.begin();
    auto holder = transaction->optional<Holder>(sql::live::redeem, hashOf(ticket), now);
    transaction->commit();
    if (!holder || !fallenAmong(database.reading(), {*holder}, now).empty())
        return {};
    return holder;
}

std::vector<Fallen> fallenAmong(Session &db, const std::vector<Holder> &holders, Instant now)
{
    Texts sessions;
    Texts devices;
    for (const auto &holder : holders) {
        sessions.push_back(holder.session.toString());
        devices.push_back(holder.device.value_or(DeviceId()).toString());
    }
    return db.all<Fallen>(sql::live::fallen, sessions, devices, now);
}

} // namespace oms::live
