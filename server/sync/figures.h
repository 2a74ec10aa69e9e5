// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/metrics.h"
#include "server/sync/publisher.h"

namespace oms::sync {

//! oms_sync_…: marks that wait, numbers given. `counters` outlive the metrics.
void addPublisherFigures(http::Metrics &metrics, const PublisherCounters &counters);

//! Seconds of each publishing.
std::function<void(std::chrono::duration<double>)> publishingTimes(http::Metrics &metrics);

} // namespace oms::sync
