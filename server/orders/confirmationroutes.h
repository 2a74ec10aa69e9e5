// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::orders {

//! The page that the mailed link leads to, PUBLIC_URL/confirm#SECRET, and what it asks: POST
//! /api/v1/confirmations/{open,sign,decline}. Public; the secret travels in bodies only.
void addConfirmationRoutes(http::Router &router);

} // namespace oms::orders
