// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/metrics.h"

namespace oms::orders {

//! orders_total{status,urgent}: how many live orders stand where, counted at each scrape; nothing is asked before
//! `isReady`, for until then there may be no tables.
void addOrderFigures(http::Metrics &metrics, std::function<bool()> isReady);

} // namespace oms::orders
