// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::outbox {

void registerRoutes(http::Router &router);

} // namespace oms::outbox
