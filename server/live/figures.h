// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/metrics.h"
#include "server/live/hub.h"

namespace oms::live {

//! oms_live_…: sockets and what they are told. `counters` outlive the metrics.
void addLiveFigures(http::Metrics &metrics, const Counters &counters);

} // namespace oms::live
