// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "shared/orders/measurement.h"

//! Visits with the tape. A set belongs to a horse, and to an order when it was taken for one: it stands as it is once
//! that order has been released to a factory; a correction is a new set. What is measured for an order is controlled
//! (domain.md 12): a new or different set of one that has been ordered makes it *changed*, as an edit does.
namespace oms::measurements {

//! Live ones, newest first. Refuses: NotFound.
Result<std::vector<MeasurementSet>> of(Session &db, const Actor &actor, OrderId order);
Result<std::vector<MeasurementSet>> of(Session &db, const Actor &actor, HorseId horse);

//! With the identity that its maker gave it or a new one. Refuses: NotFound (order, horse), Conflict (identity;
//! archived; the order's state does not allow it), Forbidden (a released order is changed by the office), Invalid
//! (values; another horse than the order's; a late change without notes that say why).
Result<MeasurementSet> create(Work &work, MeasurementSet set);
//! Refuses: NotFound, Stale, Conflict (archived; released), Invalid.
Result<MeasurementSet> change(Work &work, MeasurementSetId id, const Edit &edit);
//! Whoever has seen no version is content when it is archived. Refuses: as change().
Result<MeasurementSet> archive(Work &work, MeasurementSetId id, std::optional<int> seenVersion);

} // namespace oms::measurements
