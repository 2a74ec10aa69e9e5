// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::sync {

//! /api/v1/sync: what laptops that work offline ask for.
void registerRoutes(http::Router &router);

} // namespace oms::sync
