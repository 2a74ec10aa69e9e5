// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/access/permissions.h"
#include "shared/core/ids.h"

#include <array>
#include <string>
#include <vector>

namespace oms {

//! Who asks, as the database says at this moment (cached per thread, dropped at once when roles or sessions change).
struct Actor {
    UserId id;
    SessionId session;
    std::string username;
    std::vector<Role> roles;
    std::array<Scope, permissionCount> reach {}; //!< the widest over all roles; None = denied

    Scope reachOf(Permission permission) const { return reach[static_cast<std::size_t>(permission)]; }
    bool may(Permission permission) const { return reachOf(permission) != Scope::None; }
};

} // namespace oms
