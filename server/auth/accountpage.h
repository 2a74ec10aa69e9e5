// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/router.h"

namespace oms::auth {

//! Where the links of account mails lead: PUBLIC_URL/account#PURPOSE=TOKEN. Public and the same for everybody.
void addAccountPage(http::Router &router);

} // namespace oms::auth
