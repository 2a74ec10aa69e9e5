// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

#include <string>

namespace oms::http {

//! The description of all routes as OpenAPI 3.1, made from what the program itself goes by: endpoints and schemas.
//! Pages for people (/, /docs, /openapi.json itself) are left out.
std::string openApi(const Router &router);

} // namespace oms::http
