// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/access/permissions.h"
#include "shared/core/schema.h"

namespace oms {

//! One cell of the matrix; a permission that a role does not list is denied.
struct Reach {
    Permission permission = {};
    Scope scope = Scope::None;
};

template<>
struct Describe<Reach> {
    static const Schema &schema();
};

//! One column of the matrix: a role and what it may do.
struct RoleReach {
    Role code = {};
    std::string label;
    std::vector<Reach> permissions;
    int version = 1;
};

template<>
struct Describe<RoleReach> {
    static const Schema &schema();
};

} // namespace oms
