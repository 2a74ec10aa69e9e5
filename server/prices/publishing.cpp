// SPDX-License-Identifier: GPL-3.0-or-later
// From draft to published: the one step that cannot be taken back, and what a person looks at before it.
#include "server/prices/pricelists.h"
#include "sql/pricelists.h"

namespace oms::prices {

namespace {

constexpr std::string_view exclusionViolation = "23P01";

tl::unexpected<Refusal> overlaps()
{
    return refuse(ErrorCode::Conflict, "A published list of the region begins on that day or later",
                  {{"valid_from", "too_early", "must be after the first day of the latest published list"}});
}

Result<void> checkPublishable(const Work &work, const PriceList &list, const std::optional<PriceList> &predecessor)
{
    if (list.price_count == 0)
        return refuse(ErrorCode::Conflict, "The price list has no price yet", {{"prices", "empty", "has no price"}});
    if (list.valid_from < std::chrono::floor<std::chrono::days>(work.now))
        return refuseField("valid_from", "past", "must be today or later");
    if (predecessor && predecessor->valid_from >= list.valid_from)
        return overlaps();
    return {};
}

void endPredecessor(Work &work, const PriceList &before, Date day)
{
    if (before.valid_to && *before.valid_to <= day)
        return;
    work.db.execute(sql::pricelists::endOn, before.id, day, work.now, work.actor.id);
    const auto after = work.db.one<PriceList>(sql::pricelists::load, before.id);
    work.recordChange("change", &before, &after);
}

} // namespace

Result<PriceList> publish(Work &work, PriceListId id, std::optional<int> seenVersion)
{
    const auto before = lockDraft(work, id, seenVersion);
    if (!before)
        return before;
    const auto predecessor = work.db.optional<PriceList>(sql::pricelists::latestPublished, before->region_code);
    if (auto fine = checkPublishable(work, *before, predecessor); !fine)
        return passOn(fine);
    if (predecessor)
        endPredecessor(work, *predecessor, before->valid_from);
    try {
        work.db.execute(sql::pricelists::publish, id, work.now, work.actor.id);
    } catch (const DatabaseError &error) {
        if (error.sqlState() != exclusionViolation)
            throw;
        return overlaps();
    }
    auto after = work.db.one<PriceList>(sql::pricelists::load, id);
    work.recordChange("publish", &*before, &after);
    after.prices = cellsOf(work.db, id);
    return after;
}

Result<std::vector<PriceDifferenceRow>> differencesOf(Session &db, const Actor &actor, PriceListId id,
                                                      std::optional<PriceListId> to)
{
    auto after = find(db, actor, to.value_or(id));
    if (!after)
        return passOn(after);
    PriceList before;
    if (to) {
        auto found = find(db, actor, id);
        if (!found)
            return passOn(found);
        before = std::move(*found);
    } else if (auto holds =
                   db.optional<PriceList>(sql::pricelists::publishedOn, after->region_code, after->valid_from)) {
        before.prices = cellsOf(db, holds->id);
    }
    std::vector<PriceDifferenceRow> rows;
    for (const auto &difference : differences(before, *after))
        rows.push_back({difference.key.kind, difference.key.subject_id, difference.key.leather_type_id,
                        difference.before, difference.after});
    return rows;
}

} // namespace oms::prices
