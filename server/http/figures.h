// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/counters.h"
#include "server/http/metrics.h"

namespace oms::http {

//! oms_database_…: connections, waiting, statements. `counters` outlives the metrics.
void addDatabaseFigures(Metrics &metrics, const DatabaseCounters &counters);

} // namespace oms::http
