// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::orders {

//! POST /orders/{id}/{action} for every action of the workflow that is a command, GET /orders/{id}/actions, POST
//! /orders/bulk.
void addActionRoutes(http::Router &router);

} // namespace oms::orders
