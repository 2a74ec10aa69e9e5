// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "server/database/listquery.h"
#include "shared/pricing/pricelist.h"

//! Tax rates of the regions; the periods of one region and code never overlap. Changes as with price lists.
namespace oms::taxrates {

//! What the list filters and sorts by.
const ListQuery &listing();
//! Refuses: Invalid (a cursor of another list).
Result<ListPage<TaxRate>> list(Session &db, const ListRequest &request);
//! Refuses: NotFound.
Result<TaxRate> find(Session &db, TaxRateId id);

//! Refuses: Conflict (identity, overlap), Invalid (ends before it begins).
Result<TaxRate> create(Work &work, TaxRate rate);
//! Refuses: NotFound, Stale, Conflict (archived, overlap), Invalid.
Result<TaxRate> change(Work &work, TaxRateId id, const Edit &edit);
//! Refuses: NotFound, Stale, Conflict (is archived already).
Result<TaxRate> archive(Work &work, TaxRateId id, std::optional<int> seenVersion);
//! Refuses: NotFound, Stale, Conflict (is not archived, overlap).
Result<TaxRate> restore(Work &work, TaxRateId id, std::optional<int> seenVersion);

} // namespace oms::taxrates
