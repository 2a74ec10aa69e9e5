// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/orders/parent.h"
#include "shared/orders/measurement.h"

namespace oms::orders {

//! What measuring does to an order: a draft and one that is *changed* already stay as they are, one that has been
//! ordered becomes *changed* by the workflow's Change, with its timeline, audit and mail. `before` is null for a new
//! set, `after` for one that goes. The notes of the new set are the reason of a late change. Refuses: Conflict (the
//! state does not allow it), Forbidden (released: the office's), Invalid (notes).
Result<void> changeByMeasuring(Work &work, const ParentOrder &order, const MeasurementSet *before,
                               const MeasurementSet *after);

} // namespace oms::orders
