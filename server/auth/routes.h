// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/visit.h"
#include "server/http/router.h"

namespace oms::auth {

//! /api/v1/auth/…: signing in and one's own account. `passwords` outlives the router.
void addRoutes(http::Router &router, Passwords &passwords);

//! The request as somebody at the door.
Visit visitOf(http::Call &call, Passwords &passwords);

} // namespace oms::auth
