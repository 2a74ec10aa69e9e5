// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/access/reach.h"

#include <algorithm>

namespace oms {

ReachByPermission reachOf(std::span<const Role> roles, std::span<const std::string> grants)
{
    ReachByPermission reach {};
    for (const std::string_view grant : grants) {
        const auto first = grant.find(' ');
        const auto last = grant.rfind(' ');
        if (first == grant.npos || first == last)
            continue;
        const auto role = fromCode<Role>(grant.substr(0, first));
        const auto permission = fromCode<Permission>(grant.substr(first + 1, last - first - 1));
        const auto scope = fromCode<Scope>(grant.substr(last + 1));
        if (!role || !permission || !scope || std::find(roles.begin(), roles.end(), *role) == roles.end())
            continue;
        auto &widest = reach[static_cast<std::size_t>(*permission)];
        widest = std::max(widest, *scope);
    }
    return reach;
}

std::vector<Role> rolesAmong(std::span<const std::string> codes)
{
    std::vector<Role> roles;
    for (const auto &code : codes)
        if (const auto role = fromCode<Role>(code))
            roles.push_back(*role);
    return roles;
}

} // namespace oms
