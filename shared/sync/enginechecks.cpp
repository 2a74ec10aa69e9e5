// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/body.h"
#include "shared/sync/engineparts.h"
#include "shared/sync/kinds.h"
#include "shared/sync/records.h"
#include "shared/sync/units.h"

#include <algorithm>

namespace oms::sync {

namespace {

constexpr std::size_t bytesAround = 400; // of a mutation besides what was typed

std::size_t sizeOf(const Wish &wish)
{
    std::size_t size = bytesAround + wish.args.value_or("").size();
    for (const auto &edit : wish.units)
        size += edit.unit.size() + edit.base.size() + edit.mine.size() + 40;
    return size;
}

Result<void> checkCreate(const RecordRow &row, const Wish &wish)
{
    const auto read = readJson(row.schema(), row.make().get(), wish.args.value_or("{}"), Purpose::Create);
    if (!read)
        return passOn(read);
    return {};
}

Result<void> checkEdit(const RecordRow &row, const Wish &wish)
{
    if (wish.units.empty())
        return refuseField("units", "required", "must be given");
    const auto object = row.make();
    for (const auto &edit : wish.units)
        if (auto set = setUnit(row.schema(), object.get(), edit.unit, edit.mine); !set)
            return set;
    return {};
}

bool creates(const Wish &wish, std::string_view entity, const Uuid &id)
{
    const auto *kind = kindRow(wish.kind);
    return kind && kind->act == Act::Create && kind->entity == entity && wish.entity_id == id;
}

Mutation mutationOf(const Wish &wish, const KindRow &kind, Instant at)
{
    Mutation mutation;
    mutation.kind = wish.kind;
    mutation.entity = kind.entity;
    mutation.entity_id = wish.entity_id;
    mutation.units = wish.units;
    mutation.args = wish.args;
    mutation.at = at;
    return mutation;
}

//! To the record as it is shown here, with what is wished before it.
Result<void> checkCommand(Surroundings &around, std::span<const Wish> before, const Wish &wish, const KindRow &row)
{
    const auto at = around.clock.wall();
    const auto stored = around.store.find({std::string(row.entity), wish.entity_id});
    const auto &json = stored && stored->view ? stored->view : stored ? stored->base : std::nullopt;
    auto body = json ? Body::read(row.entity, *json) : std::nullopt;
    for (const auto &earlier : before) {
        const auto *kind = kindRow(earlier.kind);
        if (!kind || kind->entity != row.entity || earlier.entity_id != wish.entity_id)
            continue;
        if (kind->act == Act::Create)
            body = Body::made(mutationOf(earlier, *kind, at));
        else if (body)
            body->change(mutationOf(earlier, *kind, at));
    }
    if (!body)
        return refuse(ErrorCode::NotFound, "This record is not kept here any longer");
    return body->check(mutationOf(wish, row, at));
}

} // namespace

Result<void> SyncEngine::Parts::check(const std::vector<Wish> &wishes)
{
    std::size_t size = 0;
    for (const auto &wish : wishes)
        size += sizeOf(wish);
    if (wishes.size() > mostMutations || size > mostPushBytes - bytesAround)
        return refuse(ErrorCode::TooLarge, "That is too much to be done at once");
    for (auto wish = wishes.begin(); wish != wishes.end(); ++wish) {
        const auto *kind = kindRow(wish->kind);
        const auto *row = kind ? recordRow(kind->entity) : nullptr;
        if (!row || kind->act == Act::Resolve)
            return refuseField("kind", "unknown_kind", "is not something that can be done here");
        if (kind->act == Act::Create) {
            if (auto made = checkCreate(*row, *wish); !made)
                return made;
            continue;
        }
        const bool isMadeHere = std::any_of(
            wishes.begin(), wish, [&](const auto &earlier) { return creates(earlier, row->entity, wish->entity_id); });
        if (!isMadeHere && !around.store.find({std::string(row->entity), wish->entity_id}))
            return refuse(ErrorCode::NotFound, "This record is not kept here any longer");
        if (kind->act == Act::Edit)
            if (auto edit = checkEdit(*row, *wish); !edit)
                return edit;
        if (kind->act == Act::Command)
            if (auto done = checkCommand(around, {wishes.begin(), wish}, *wish, *kind); !done)
                return done;
    }
    return {};
}

Result<void> SyncEngine::Parts::check(const Decision &decision)
{
    if (auto decided = decisions.check(decision); !decided)
        return decided;
    return decision.choice == Decision::Choice::Fix ? check(std::vector {*decision.fixed}) : Result<void> {};
}

} // namespace oms::sync
