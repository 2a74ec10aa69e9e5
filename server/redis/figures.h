// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/metrics.h"
#include "server/redis/counters.h"

namespace oms::redis {

//! oms_redis_…: whether Redis answers, and what was asked. The counters outlive the metrics; `connections`: how many
//! there are when all is well.
void addFigures(http::Metrics &metrics, const Counters &counters, int connections);

} // namespace oms::redis
