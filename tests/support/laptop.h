// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/json.h"
#include "shared/sync/kinds.h"
#include "shared/sync/mutation.h"
#include "shared/sync/pull.h"
#include "shared/sync/units.h"
#include "tests/support/site.h"

namespace oms::test {

//! A person's laptop as far as its outbox goes: it numbers mutations and pushes them.
class Laptop {
public:
    //! Registers itself.
    Laptop(Site &site, std::string token, std::string name = "A laptop")
        : m_site(site)
        , m_token(std::move(token))
        , m_name(std::move(name))
    {
        registerAgain();
    }

    Site::Reply registerAgain(std::int64_t nextSeq = 1)
    {
        const sync::DeviceRegistration wanted {m_id, m_name, "OMS 0.1 on Linux", nextSeq};
        return m_site.post("/api/v1/sync/devices", toJson(wanted)).as(m_token).reply();
    }
    //! As a laptop does that finds itself forked: another identity, numbers from one.
    void forgetIdentity()
    {
        m_id = makeId<DeviceId>();
        m_next = 1;
        registerAgain();
    }

    const DeviceId &id() const { return m_id; }
    void signIn(std::string token) { m_token = std::move(token); }

    //! The next one.
    sync::Mutation mutation(std::string_view kind, const Uuid &about)
    {
        sync::Mutation made;
        made.id = makeId<MutationId>();
        made.seq = m_next++;
        made.kind = kind;
        const auto *row = sync::kindRow(kind);
        made.entity = row ? std::string(row->entity) : "customer";
        made.entity_id = about;
        made.at = m_site.now;
        return made;
    }
    template<class AnyId>
    sync::Mutation act(std::string_view kind, const AnyId &about)
    {
        return mutation(kind, about.value);
    }
    template<class AnyId>
    sync::Mutation create(std::string_view kind, const AnyId &id, std::string args)
    {
        auto made = mutation(kind, id.value);
        made.args = std::move(args);
        return made;
    }
    template<Described T>
    sync::Mutation edit(const T &seen, const T &wanted)
    {
        auto made = mutation(sync::kindFor(schemaOf<T>().name(), sync::Act::Edit)->kind, seen.id.value);
        made.seen = seen.version;
        made.units = sync::editsBetween(seen, wanted);
        return made;
    }
    sync::Mutation resolve(const MutationId &item, std::string_view choice)
    {
        auto made = mutation("attention.resolve", item.value);
        made.args = body({{"choice", choice}});
        return made;
    }

    //! As one group.
    static std::vector<sync::Mutation> together(std::vector<sync::Mutation> mutations)
    {
        const auto group = makeUuid();
        for (auto &mutation : mutations)
            mutation.group = group;
        return mutations;
    }

    std::string request(std::vector<sync::Mutation> mutations, int protocol = sync::protocolVersion) const
    {
        return toJson(sync::PushRequest {protocol, m_id, std::move(mutations)});
    }
    Site::Reply push(std::vector<sync::Mutation> mutations) { return send(request(std::move(mutations))); }
    Site::Reply send(std::string body, std::size_t server = 0)
    {
        return m_site.post("/api/v1/sync/push", std::move(body)).as(m_token).at(server).reply();
    }
    //! "applied conflict", or what the whole request was refused for.
    std::string verdicts(std::vector<sync::Mutation> mutations) { return verdictsOf(push(std::move(mutations))); }

    static std::string verdictsOf(const Site::Reply &reply)
    {
        if (reply.status() != 200)
            return reply.outcome();
        std::string all;
        const auto answer = fromJson<sync::PushAnswer>(reply.response.body, Purpose::Trusted).value();
        for (const auto &result : answer.results) {
            all += (all.empty() ? "" : " ") + std::string(codeOf(result.status));
            if (result.problem)
                all += ":" + result.problem->code;
        }
        return all;
    }

private:
    Site &m_site;
    std::string m_token;
    std::string m_name;
    DeviceId m_id = makeId<DeviceId>();
    std::int64_t m_next = 1;
};

} // namespace oms::test
