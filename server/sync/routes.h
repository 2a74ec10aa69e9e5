// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::sync {

struct PushCounters;

//! /api/v1/sync: what laptops that work offline ask for. `counters` outlives the router.
void registerRoutes(http::Router &router, PushCounters &counters);

} // namespace oms::sync
