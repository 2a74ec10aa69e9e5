// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::prices {

//! /api/v1/price-lists/…, /api/v1/tax-rates/… and /api/v1/price.
void registerRoutes(http::Router &router);

} // namespace oms::prices
namespace oms::taxrates {

void registerRoutes(http::Router &router);

} // namespace oms::taxrates
