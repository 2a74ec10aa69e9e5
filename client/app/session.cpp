// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/session.h"

#include <algorithm>

namespace oms {

bool Session::may(std::string_view permission) const
{
    const auto wanted = QString::fromUtf8(permission.data(), qsizetype(permission.size()));
    return std::any_of(permissions.begin(), permissions.end(), [&](const QString &held) {
        return held == wanted || (held.startsWith(wanted) && held.at(wanted.size()) == u':');
    });
}

} // namespace oms
