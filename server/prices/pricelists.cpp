// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prices/pricelists.h"

#include "server/changes/archiving.h"
#include "server/changes/identity.h"
#include "server/changes/objection.h"
#include "server/prices/visible.h"
#include "sql/pricelists.h"

namespace oms::prices {

namespace {

tl::unexpected<Refusal> notFound()
{
    return refuse(ErrorCode::NotFound, "There is no such price list");
}

Result<void> checkDraft(const PriceList &list)
{
    if (list.state == PriceListState::Published)
        return refuse(ErrorCode::Conflict, "The price list is published, and stays as it is: make a new one",
                      {{"state", "published", "is published"}});
    return checkLive(list);
}

//! Locks the list for the rest of the transaction, and the catalogue before it.
Result<PriceList> lock(Work &work, PriceListId id)
{
    work.db.value(sql::pricelists::lockCatalogue);
    if (!work.db.value(visibleTo(work.actor, Permission::PricesWrite, sql::pricelists::lock), work.actor.id, id))
        return notFound();
    return work.db.one<PriceList>(sql::pricelists::load, id);
}

Result<void> checkDay(const Work &work, Date validFrom)
{
    if (validFrom >= std::chrono::floor<std::chrono::days>(work.now))
        return {};
    return refuseField("valid_from", "past", "must be today or later");
}

//! Nothing in the database stands against `list`.
Result<void> admit(Work &work, const PriceList &list, bool isNew)
{
    return heed(work.db.all<Objection>(sql::pricelists::objections, list.id, isNew, list.region_code, list.name));
}

PriceList whole(Session &db, PriceListId id)
{
    auto list = db.one<PriceList>(sql::pricelists::load, id);
    list.prices = cellsOf(db, id);
    return list;
}

//! The prices that a new draft begins with.
Result<std::vector<PriceCell>> beginning(Work &work, const PriceListWish &wish)
{
    if (!wish.copy_of)
        return std::vector<PriceCell>();
    const auto &statement = visibleTo(work.actor, Permission::PricesWrite, sql::pricelists::find);
    if (!work.db.optional<PriceList>(statement, work.actor.id, *wish.copy_of))
        return refuse(ErrorCode::NotFound, "There is no price list to copy", {{"copy_of", "unknown", "is not known"}});
    auto cells = knownCellsOf(work.db, *wish.copy_of);
    for (auto &cell : cells) {
        cell.amount_minor = raised(cell.amount_minor.value_or(0), wish.raise, wish.step);
        if (*cell.amount_minor > mostMinorUnits)
            return refuseField("raise", "out_of_range", "makes a price larger than a price may be");
    }
    return cells;
}

Result<PriceList> setArchived(Work &work, const PriceList &before, std::optional<Instant> at)
{
    work.db.post(sql::pricelists::setArchived, {before.id, at, work.now, work.actor.id});
    const auto after = work.db.one<PriceList>(sql::pricelists::load, before.id);
    work.recordChange(at ? "archive" : "restore", &before, &after);
    return whole(work.db, before.id);
}

} // namespace

const ListQuery &listing()
{
    static const ListQuery query(sql::pricelists::list);
    return query;
}

Result<ListPage<PriceList>> list(Session &db, const Actor &actor, const ListRequest &request)
{
    return listing().page<PriceList>(db, predicate(actor, Permission::PricesRead), {actor.id}, liveOnly(request));
}

Result<PriceList> find(Session &db, const Actor &actor, PriceListId id)
{
    const auto &statement = visibleTo(actor, Permission::PricesRead, sql::pricelists::find);
    auto list = db.optional<PriceList>(statement, actor.id, id);
    if (!list)
        return notFound();
    list->prices = cellsOf(db, id);
    return std::move(*list);
}

Result<PriceList> create(Work &work, const PriceListWish &wish)
{
    work.db.value(sql::pricelists::lockCatalogue);
    PriceList draft;
    draft.id = wish.id;
    draft.region_code = wish.region_code;
    draft.name = wish.name;
    draft.valid_from = wish.valid_from;
    if (auto named = giveIdentity(draft.id); !named)
        return passOn(named);
    if (auto fine = checkDay(work, draft.valid_from); !fine)
        return passOn(fine);
    if (auto admitted = admit(work, draft, true); !admitted)
        return passOn(admitted);
    const auto cells = beginning(work, wish);
    if (!cells)
        return passOn(cells);
    work.db.post(sql::pricelists::insert,
                 {draft.id, draft.region_code, draft.name, draft.valid_from, work.now, work.actor.id});
    write(work.db, draft.id, *cells);
    const auto created = work.db.one<PriceList>(sql::pricelists::load, draft.id);
    work.recordChange<PriceList>("create", nullptr, &created);
    return whole(work.db, draft.id);
}

Result<PriceList> lockDraft(Work &work, PriceListId id, std::optional<int> seenVersion)
{
    auto list = lock(work, id);
    if (!list)
        return list;
    if (auto draft = checkDraft(*list); !draft)
        return passOn(draft);
    if (auto fresh = checkVersion(*list, seenVersion); !fresh)
        return passOn(fresh);
    return list;
}

Result<PriceList> findDraft(Session &db, const Actor &actor, PriceListId id, std::optional<int> seenVersion)
{
    const auto &statement = visibleTo(actor, Permission::PricesWrite, sql::pricelists::find);
    auto list = db.optional<PriceList>(statement, actor.id, id);
    if (!list)
        return notFound();
    if (auto draft = checkDraft(*list); !draft)
        return passOn(draft);
    if (auto fresh = checkVersion(*list, seenVersion); !fresh)
        return passOn(fresh);
    return std::move(*list);
}

void store(Work &work, PriceListId id, const Cells &before, const CellChanges &changes)
{
    if (changes.cells.empty())
        return;
    write(work.db, id, changes.cells);
    work.db.post(sql::pricelists::touch, {id, work.now, work.actor.id});
    record(work, id, before, changes);
}

Result<PriceList> change(Work &work, PriceListId id, const Edit &edit)
{
    const auto before = lockDraft(work, id, std::nullopt);
    if (!before)
        return before;
    const auto wanted = edited(*before, edit);
    if (!wanted)
        return wanted;
    if (isSame(*before, *wanted))
        return whole(work.db, id);
    if (auto fine = checkDay(work, wanted->valid_from); wanted->valid_from != before->valid_from && !fine)
        return passOn(fine);
    if (auto admitted = admit(work, *wanted, false); !admitted)
        return passOn(admitted);
    work.db.post(sql::pricelists::update, {id, wanted->name, wanted->valid_from, work.now, work.actor.id});
    const auto after = work.db.one<PriceList>(sql::pricelists::load, id);
    work.recordChange("change", &*before, &after);
    return whole(work.db, id);
}

Result<PriceList> setPrices(Work &work, PriceListId id, int seenVersion, const PriceChanges &changes)
{
    if (changes.cells.size() > PriceChanges::most)
        return refuseField("cells", "out_of_range", "must be at most " + std::to_string(PriceChanges::most));
    if (auto fine = checkKeys(changes.cells); !fine)
        return passOn(fine);
    const auto list = lockDraft(work, id, seenVersion);
    if (!list)
        return list;
    const auto before = byKey(cellsOf(work.db, id));
    const auto effect = changesOf(before, changes.cells);
    if (auto known = checkKnown(work.db, effect); !known)
        return passOn(known);
    store(work, id, before, effect);
    return whole(work.db, id);
}

Result<PriceList> archive(Work &work, PriceListId id, std::optional<int> seenVersion)
{
    return archived(lock(work, id), seenVersion, checkDraft,
                    [&](const PriceList &before) { return setArchived(work, before, work.now); });
}

Result<PriceList> restore(Work &work, PriceListId id, std::optional<int> seenVersion)
{
    return restored(
        lock(work, id), seenVersion, [&](const PriceList &before) { return admit(work, before, false); },
        [&](const PriceList &before) { return setArchived(work, before, std::nullopt); });
}

} // namespace oms::prices
