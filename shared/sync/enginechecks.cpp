// SPDX-License-Identifier: GPL-3.0-or-later
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
