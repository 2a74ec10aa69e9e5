// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"

#include <functional>

//! What keeps the administration of accounts and roles from being stolen or lost.
namespace oms::users {

//! Makes a change of who may do what, one at a time. Refuses Conflict when it takes away the last one who can manage
//! accounts and roles; roll back then.
Result<void> keepAnAdministrator(Session &db, const std::function<void()> &change);

//! Refuses Forbidden when `roles` together reach further than the actor: neither may the actor give them, nor touch an
//! account that has them.
Result<void> stayWithinReach(Work &work, const Texts &roles);

//! Whoever works at the server itself (omsctl): reaches everything.
Actor operatorOfServer();
//! For the columns created_by and updated_by: null for the server's operator, who has no account.
std::optional<UserId> authorOf(const Actor &actor);

} // namespace oms::users
