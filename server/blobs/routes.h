// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::blobs {

//! /api/v1/blobs.
void registerRoutes(http::Router &router);

} // namespace oms::blobs
