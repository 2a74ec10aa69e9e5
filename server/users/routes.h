// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/passwords.h"
#include "server/http/router.h"

namespace oms::users {

//! /api/v1/users/… and /api/v1/roles/…. `passwords` outlives the router.
void addRoutes(http::Router &router, Passwords &passwords);

} // namespace oms::users
