// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/access/permissions.h"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace oms {

//! How far each permission reaches; None = denied.
using ReachByPermission = std::array<Scope, permissionCount>;

//! What `roles` reach together: the widest of each permission. A grant is "ROLE permission scope", as the database
//! holds it. Codes are compared exactly; a role, permission or scope that is not one of ours grants nothing.
ReachByPermission reachOf(std::span<const Role> roles, std::span<const std::string> grants);

//! The roles among `codes`; anything else (empty, wrong case, unknown) is no role.
std::vector<Role> rolesAmong(std::span<const std::string> codes);

} // namespace oms
