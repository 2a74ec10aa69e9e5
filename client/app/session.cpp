// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/session.h"

#include "shared/access/permissions.h"

#include <algorithm>

namespace oms {

bool Session::may(std::string_view permission) const
{
    const auto wanted = QString::fromUtf8(permission.data(), qsizetype(permission.size()));
    return std::any_of(permissions.begin(), permissions.end(), [&](const QString &held) {
        // what follows must be a reach: "orders:update:fulfillment" is another permission than "orders:update"
        return held == wanted
            || (held.startsWith(wanted) && held.at(wanted.size()) == u':'
                && fromCode<Scope>(held.sliced(wanted.size() + 1).toStdString()));
    });
}

} // namespace oms
