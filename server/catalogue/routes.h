// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/catalogue/document.h"
#include "server/http/router.h"

namespace oms::catalogue {

//! /api/v1/catalogue, and for each of its entities a list, reading, next sequence, uses, creating and changing.
void registerRoutes(http::Router &router, std::shared_ptr<Documents> documents);

} // namespace oms::catalogue
