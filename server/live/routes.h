// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::live {

//! /api/v1/live/ticket. The socket itself is no route: the front hands it to the Sockets of its thread.
void registerRoutes(http::Router &router);

} // namespace oms::live
