// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::customers {

//! /api/v1/customers/… and /api/v1/horses/….
void registerRoutes(http::Router &router);

} // namespace oms::customers
