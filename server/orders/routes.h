// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::orders {

//! /api/v1/orders: making, reading, changing. What belongs to orders has routes of its own beside its functions.
void registerRoutes(http::Router &router);
//! Lists, work lists, statistics, suggestions.
void registerListRoutes(http::Router &router);
void registerSavedViewRoutes(http::Router &router);

} // namespace oms::orders
