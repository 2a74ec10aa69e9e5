// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/session.h"
#include "shared/core/result.h"

#include <memory>
#include <string_view>

namespace oms {

//! Turns the token of a request into the person behind it. One per event-loop thread, with that thread's cache.
class Authenticator {
public:
    virtual ~Authenticator() = default;

    //! Refuses: Unauthenticated (unreadable, expired, tampered, session ended, account blocked).
    //! May ask the database, so it may suspend the request. The actor is shared because the cache may drop it
    //! (a role changed) while the request that got it is waiting for the database.
    virtual Result<std::shared_ptr<const Actor>> authenticate(std::string_view bearerToken, Database &database) = 0;
};

} // namespace oms
