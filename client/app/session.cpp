// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/session.h"

#include <algorithm>

namespace oms {

//! What follows the permission must be a reach: "orders:update:fulfillment" is another one than "orders:update".
Scope Session::reachOf(std::string_view permission) const
{
    const auto wanted = QString::fromUtf8(permission.data(), qsizetype(permission.size()));
    auto furthest = Scope::None;
    for (const auto &held : permissions) {
        if (held == wanted)
            return Scope::All;
        if (held.startsWith(wanted) && held.at(wanted.size()) == u':')
            furthest =
                std::max(furthest, fromCode<Scope>(held.sliced(wanted.size() + 1).toStdString()).value_or(Scope::None));
    }
    return furthest;
}

bool Session::worksFor(const FactoryId &factory) const
{
    return std::find(factories.begin(), factories.end(), factory.toString()) != factories.end();
}

} // namespace oms
