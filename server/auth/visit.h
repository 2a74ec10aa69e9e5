// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/passwords.h"
#include "server/changes/work.h"
#include "server/database/session.h"

namespace oms {

//! Somebody at the door: what signing in and everything else that needs no sign-in gets. It opens its own
//! transactions, because what it writes must stay although it refuses (a wrong password is counted), and because no
//! connection may be held while a password is being checked.
struct Visit {
    Database &db;
    Passwords &passwords;
    Instant now;
    Origin origin;
    std::string address; //!< the client's
};

} // namespace oms
