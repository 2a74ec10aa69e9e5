// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/visit.h"
#include "shared/users/user.h"

namespace oms::auth {

//! Signs in by user name or e-mail address.
//! Refuses: Unauthenticated with one neutral sentence for an unknown name, a wrong password and an account without
//! one; with account_blocked or not_confirmed only to those who know the password; TooMany after many wrong passwords
//! (attempts.h); Unavailable when too many sign in at once.
Result<Tokens> login(Visit &visit, const LoginRequest &request);

} // namespace oms::auth
