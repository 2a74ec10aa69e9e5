// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "shared/users/role.h"

//! The matrix: which role may do what, and how far.
namespace oms::roles {

std::vector<RoleReach> matrix(Session &db);
//! Refuses: NotFound.
Result<RoleReach> find(Session &db, std::string_view code);

//! Replaces all that a role may do by the `permissions` in the edit; what is not listed is denied. It counts from the
//! next request of everyone who has the role. Refuses: NotFound, Stale, Invalid (an unknown code, one listed twice),
//! Conflict (nobody would be left who can manage accounts and roles).
Result<RoleReach> change(Work &work, std::string_view code, const Edit &edit);

} // namespace oms::roles
