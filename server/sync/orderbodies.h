// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/sync/projections.h"

//! What of orders and of what belongs to them is written for whom (projections.cpp says who reads which statement).
namespace oms::sync {

const Schema &orderForOffice(); //!< with the office's notes; names of whom it has itself are left out
const Schema &orderForFitter(); //!< whose customer may have become another's: with names
const Schema &orderForCustomer();
const Schema &orderForFactory(); //!< no amounts, no addresses

//! Orders that were closed long ago as a list shows them, the others as `body` says.
std::vector<ProjectedBody> ordersWritten(const Rows &rows, const Schema &body);
//! The filter of a saved view is kept as JSON and goes as it is.
std::vector<ProjectedBody> savedViewsWritten(const Rows &rows, const Schema &body);

} // namespace oms::sync
