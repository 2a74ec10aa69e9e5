// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/jwt.h"
#include "server/database/session.h"

namespace oms::auth {

//! The newest key, which signs; makes the very first one. In a transaction.
KeyRing signingKey(Session &db, Instant now);
//! Every key whose tokens may still be good, the newest first.
KeyRing verifyingKeys(Session &db, Instant now);
//! A new key signs from now on; the old ones verify until their tokens have expired. In a transaction.
//! Returns the new key's name.
std::string rotateKeys(Session &db, Instant now);

} // namespace oms::auth
