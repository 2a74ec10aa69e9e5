// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/counters.h"
#include "server/http/counters.h"
#include "server/http/metrics.h"

namespace oms::http {

// The counters outlive the metrics.

//! oms_front_…: connections, and what the front turned away by itself.
void addFrontFigures(Metrics &metrics, const Counters &counters);

//! oms_database_…: connections, waiting, statements.
void addDatabaseFigures(Metrics &metrics, const DatabaseCounters &counters);

//! oms_kept_…: totals and statistics that did not have to be counted.
void addKeptFigures(Metrics &metrics);

} // namespace oms::http
