// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::people {

//! /api/v1/fitters, /api/v1/factories, /api/v1/countries, /api/v1/regions.
void registerRoutes(http::Router &router);

} // namespace oms::people
