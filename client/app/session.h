// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/access/permissions.h"
#include "shared/core/ids.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <string_view>
#include <vector>

namespace oms {

//! Who is signed in, and where. A value: it changes only by signing in again.
struct Session {
    QString username;
    QString fullName;
    QStringList roles; //!< codes: "SUPERVISOR"
    QStringList permissions; //!< codes, with their reach where there is one: "customers:read:assigned"
    QString serverName; //!< what people call the server: "Larkspur Saddlery"
    QString serverAddress; //!< host as shown under the name
    QString profileId; //!< key of everything kept per server profile
    std::optional<FitterId> fitter {}; //!< that this person is
    std::vector<std::string> factories {}; //!< identities of those that this person works for
    UserId user {}; //!< who signed in

    //! `permission` without a reach: may("customers:read") holds for "customers:read:assigned" too. The server decides
    //! in the end; this only keeps out of sight what would be refused.
    bool may(std::string_view permission) const { return reachOf(permission) != Scope::None; }
    //! Whether this person works for that factory.
    bool worksFor(const FactoryId &factory) const;
    Scope reachOf(std::string_view permission) const;
};

} // namespace oms
