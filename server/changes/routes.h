// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::audit {

//! /api/v1/audit.
void registerRoutes(http::Router &router);

} // namespace oms::audit
