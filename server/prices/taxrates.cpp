// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prices/taxrates.h"

#include "server/changes/archiving.h"
#include "server/changes/identity.h"
#include "server/prices/visible.h"
#include "sql/pricelists.h"
#include "sql/taxrates.h"

namespace oms::taxrates {

namespace {

tl::unexpected<Refusal> notFound()
{
    return refuse(ErrorCode::NotFound, "There is no such tax rate");
}

Result<TaxRate> lock(Work &work, TaxRateId id)
{
    work.db.value(sql::pricelists::lockCatalogue);
    if (!work.db.value(sql::taxrates::lock, id))
        return notFound();
    return work.db.one<TaxRate>(sql::taxrates::find, id);
}

//! Nothing stands against `rate`. The catalogue is locked, so that it still holds when it is written.
Result<void> admit(Work &work, const TaxRate &rate)
{
    if (rate.valid_to && *rate.valid_to <= rate.valid_from)
        return refuseField("valid_to", "out_of_range", "must be after the first day");
    if (!work.db.value(sql::taxrates::overlapping, rate.id, rate.region_code, rate.code, rate.valid_from,
                       rate.valid_to))
        return {};
    return refuse(ErrorCode::Conflict, "Another rate of that region and code holds in these days",
                  {{"valid_from", "overlap", "must not overlap another rate of that region and code"}});
}

Result<TaxRate> setArchived(Work &work, const TaxRate &before, std::optional<Instant> at)
{
    work.db.post(sql::taxrates::setArchived, {before.id, at, work.now, work.actor.id});
    const auto after = work.db.one<TaxRate>(sql::taxrates::find, before.id);
    work.recordChange(at ? "archive" : "restore", &before, &after);
    return after;
}

} // namespace

const ListQuery &listing()
{
    static const ListQuery query(sql::taxrates::list);
    return query;
}

Result<ListPage<TaxRate>> list(Session &db, const ListRequest &request)
{
    return listing().page<TaxRate>(db, unscoped, {}, liveOnly(request));
}

Result<TaxRate> find(Session &db, TaxRateId id)
{
    auto rate = db.optional<TaxRate>(sql::taxrates::find, id);
    if (!rate)
        return notFound();
    return std::move(*rate);
}

Result<TaxRate> create(Work &work, TaxRate rate)
{
    work.db.value(sql::pricelists::lockCatalogue);
    if (auto named = giveIdentity(rate.id); !named)
        return passOn(named);
    if (work.db.value(sql::taxrates::isKnown, rate.id) == "t")
        return refuse(ErrorCode::Conflict, "id is there already", {{"id", "duplicate", "is there already"}});
    if (auto admitted = admit(work, rate); !admitted)
        return passOn(admitted);
    work.db.post(sql::taxrates::insert,
                 {rate.id, rate.region_code, rate.code, rate.percent_basis_points, rate.valid_from, rate.valid_to,
                  work.now, work.actor.id});
    const auto created = work.db.one<TaxRate>(sql::taxrates::find, rate.id);
    work.recordChange<TaxRate>("create", nullptr, &created);
    return created;
}

Result<TaxRate> change(Work &work, TaxRateId id, const Edit &edit)
{
    const auto before = lock(work, id);
    if (!before)
        return before;
    if (auto live = checkLive(*before); !live)
        return passOn(live);
    const auto wanted = edited(*before, edit);
    if (!wanted || isSame(*before, *wanted))
        return wanted;
    if (auto admitted = admit(work, *wanted); !admitted)
        return passOn(admitted);
    work.db.post(sql::taxrates::update,
                 {id, wanted->code, wanted->percent_basis_points, wanted->valid_from, wanted->valid_to, work.now,
                  work.actor.id});
    const auto after = work.db.one<TaxRate>(sql::taxrates::find, id);
    work.recordChange("change", &*before, &after);
    return after;
}

Result<TaxRate> archive(Work &work, TaxRateId id, std::optional<int> seenVersion)
{
    return archived(lock(work, id), seenVersion, noObjection,
                    [&](const TaxRate &before) { return setArchived(work, before, work.now); });
}

Result<TaxRate> restore(Work &work, TaxRateId id, std::optional<int> seenVersion)
{
    return restored(
        lock(work, id), seenVersion, [&](const TaxRate &before) { return admit(work, before); },
        [&](const TaxRate &before) { return setArchived(work, before, std::nullopt); });
}

} // namespace oms::taxrates
