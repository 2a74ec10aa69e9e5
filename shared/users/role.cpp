// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/users/role.h"

namespace oms {

const Schema &Describe<Reach>::schema()
{
    static const Schema schema("reach",
                               {
                                   field<&Reach::permission>("permission", {.required = true, .title = "Permission"}),
                                   field<&Reach::scope>("scope", {.required = true, .title = "Reach"}),
                               });
    return schema;
}

const Schema &Describe<RoleReach>::schema()
{
    static const Schema schema(
        "role",
        {
            field<&RoleReach::code>("code", {.access = Access::ReadOnly, .title = "Role"}),
            field<&RoleReach::label>("label", {.access = Access::ReadOnly, .title = "Name"}),
            field<&RoleReach::permissions>("permissions", {.required = true, .title = "Permissions"}),
            field<&RoleReach::version>("version", {.access = Access::ReadOnly}),
        });
    return schema;
}

} // namespace oms
