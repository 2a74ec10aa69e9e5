// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::http {

//! /openapi.json and /docs, a page that shows it; all of it is compiled in. `router` outlives its routes; the
//! description is made when it is first asked for, so routes may be added afterwards.
void addDocumentationRoutes(Router &router);

} // namespace oms::http
