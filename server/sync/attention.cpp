// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/attention.h"

#include "shared/core/json.h"
#include "sql/attention.h"

namespace oms {

namespace {

enum class AttentionChoice { Mine, Theirs, Both, Fixed, Discarded };

struct Resolving {
    AttentionChoice choice = AttentionChoice::Discarded;
};

//! An item as far as closing it goes, and as the audit keeps it.
struct Resolution {
    MutationId id;
    UserId author;
    std::string entity;
    int version = 1;
    std::optional<AttentionChoice> choice;
    std::optional<Instant> resolved_at;
};

} // namespace

template<>
struct Choices<AttentionChoice> {
    static constexpr std::array<std::string_view, 5> codes {"mine", "theirs", "both", "fixed", "discarded"};
};

template<>
struct Describe<Resolving> {
    static const Schema &schema()
    {
        static const Schema schema("resolving", {field<&Resolving::choice>("choice", {.required = true})});
        return schema;
    }
};

template<>
struct Describe<Resolution> {
    static const Schema &schema()
    {
        static const Schema schema("attention",
                                   {field<&Resolution::id>("id"), field<&Resolution::author>("author"),
                                    field<&Resolution::entity>("entity"), field<&Resolution::version>("version"),
                                    field<&Resolution::choice>("choice"),
                                    field<&Resolution::resolved_at>("resolved_at")});
        return schema;
    }
};

namespace sync {

namespace {

bool mayResolve(const Actor &actor, const Resolution &item)
{
    const auto *row = entityRow(item.entity);
    return item.author == actor.id || (row && actor.reachOf(row->reading) == Scope::All);
}

Texts waitingUnits(const Mutation &mutation, const MutationResult &result)
{
    Texts units;
    for (const auto &conflict : result.conflicts)
        units.push_back(conflict.unit);
    if (result.status == Verdict::Rejected)
        for (const auto &edit : mutation.units)
            units.push_back(edit.unit);
    return units;
}

} // namespace

void keepAttention(Session &db, const Actor &author, DeviceId device, const Mutation &mutation,
                   const MutationResult &result, const std::string &about, Instant now)
{
    const auto kind = result.status == Verdict::Conflict ? AttentionKind::Conflict : AttentionKind::Rejected;
    db.post(sql::attention::add,
            {mutation.id, kind, author.id, device, mutation.entity, mutation.entity_id, waitingUnits(mutation, result),
             toJson(mutation), about, toJson(result), now});
}

Result<Done> resolveAttention(Work &work, const Mutation &mutation)
{
    const auto wanted = fromJson<Resolving>(*mutation.args);
    if (!wanted)
        return passOn(wanted);
    const auto before = work.db.optional<Resolution>(sql::attention::lock, mutation.entity_id);
    if (!before || !mayResolve(work.actor, *before))
        return Done {};
    if (before->resolved_at)
        return Done {before->version};
    work.db.post(sql::attention::close, {before->id, wanted->choice, work.now, work.actor.id});
    auto after = *before;
    ++after.version;
    after.choice = wanted->choice;
    after.resolved_at = work.now;
    work.recordChange("resolve", &*before, &after);
    return Done {after.version};
}

} // namespace sync

} // namespace oms
