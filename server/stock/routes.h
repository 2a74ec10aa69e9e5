// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::stock {

//! /api/v1/stock, /api/v1/warehouses.
void registerRoutes(http::Router &router);

} // namespace oms::stock
