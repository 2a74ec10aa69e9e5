// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "server/database/listquery.h"
#include "server/prices/cells.h"
#include "shared/pricing/exchange.h"

//! Price lists (domain.md 5): drafts are edited, published ones never. What the actor may not see is not found: drafts
//! are the office's. A list that is answered has its prices. Every change refuses Stale when another version than the
//! current one was seen, and writes its audit row; one that changes nothing writes nothing.
namespace oms::prices {

//! What the list filters and sorts by.
const ListQuery &listing();
//! One page, without prices. Refuses: Invalid (a cursor of another list).
Result<ListPage<PriceList>> list(Session &db, const Actor &actor, const ListRequest &request);

//! Refuses: NotFound.
Result<PriceList> find(Session &db, const Actor &actor, PriceListId id);

//! A draft, with the prices of another list as far as their subjects are still in the catalogue. Refuses: NotFound
//! (copy_of), Conflict (identity, name), Invalid (a day in the past; prices beyond what an amount may be).
Result<PriceList> create(Work &work, const PriceListWish &wish);

//! Name and day of a draft. Refuses: NotFound, Conflict (published, archived; name), Invalid (a day in the past).
Result<PriceList> change(Work &work, PriceListId id, const Edit &edit);
//! Sets and takes away prices of a draft, all or none. Refuses: NotFound, Conflict (published, archived), Invalid, each
//! cell by its place: "cells.7.subject_id".
Result<PriceList> setPrices(Work &work, PriceListId id, int seenVersion, const PriceChanges &changes);

//! Refuses: NotFound, Conflict (published; is archived already).
Result<PriceList> archive(Work &work, PriceListId id, std::optional<int> seenVersion);
//! Refuses: NotFound, Conflict (is not archived; its name has been given to another draft).
Result<PriceList> restore(Work &work, PriceListId id, std::optional<int> seenVersion);

//! From its day on the list is what orders of the region are priced by, for good; its predecessor ends on that day.
//! Refuses: NotFound, Conflict (published or archived already; without any price; not after the predecessor's first
//! day), Invalid (a day in the past).
Result<PriceList> publish(Work &work, PriceListId id, std::optional<int> seenVersion);

//! What is different in `to`, or, without one, in `id` against the published list that holds on its first day.
//! Refuses: NotFound.
Result<std::vector<PriceDifferenceRow>> differencesOf(Session &db, const Actor &actor, PriceListId id,
                                                      std::optional<PriceListId> to);

//! A draft that the actor may change, locked for the rest of the transaction, without its prices; the whole catalogue
//! is locked before. Refuses: NotFound, Stale, Conflict (published, archived).
Result<PriceList> lockDraft(Work &work, PriceListId id, std::optional<int> seenVersion);
//! The same without the lock: for looking only.
Result<PriceList> findDraft(Session &db, const Actor &actor, PriceListId id, std::optional<int> seenVersion);
//! Writes the changes and their audit row, and raises the version.
void store(Work &work, PriceListId id, const Cells &before, const CellChanges &changes);

} // namespace oms::prices
