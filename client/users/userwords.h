// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"
#include "shared/users/role.h"
#include "shared/users/user.h"

#include <QString>

//! Accounts, roles and permissions in words.
namespace oms {

QString roleText(std::string_view code); //!< "Supervisor"
QString rolesText(const User &user);
QString stateText(const User &user); //!< "Active", "Blocked", "Archived", "Has never signed in"
Tone stateTone(const User &user);
QString seenText(const std::optional<Instant> &at); //!< "today 16:02", "never"
QString permissionText(Permission permission); //!< "Change orders"
QString scopeText(Scope scope); //!< "all", "assigned to them", "their own"; empty for none

inline QString userPath(const User &user, const QString &verb = {})
{
    return QStringLiteral("/api/v1/users/") + QString::fromStdString(user.id.toString()) + verb;
}

} // namespace oms
