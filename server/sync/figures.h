// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/metrics.h"
#include "server/sync/publisher.h"
#include "server/sync/pushcounters.h"

namespace oms::sync {

//! oms_sync_…: marks that wait, numbers given. `counters` outlive the metrics.
void addPublisherFigures(http::Metrics &metrics, const PublisherCounters &counters);

//! oms_sync_push_results_total by verdict. `counters` outlive the metrics.
void addPushFigures(http::Metrics &metrics, const PushCounters &counters);

//! Seconds of each publishing.
std::function<void(std::chrono::duration<double>)> publishingTimes(http::Metrics &metrics);

} // namespace oms::sync
