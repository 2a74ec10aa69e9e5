// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/catalogue/document.h"
#include "server/http/router.h"

namespace oms::prices {

//! /api/v1/price-lists/…, /api/v1/tax-rates/… and /api/v1/price, which asks the kept catalogue.
void registerRoutes(http::Router &router, const std::shared_ptr<catalogue::Documents> &documents);

} // namespace oms::prices
namespace oms::taxrates {

void registerRoutes(http::Router &router);

} // namespace oms::taxrates
