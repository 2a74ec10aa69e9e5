// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <string_view>

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

    //! `permission` without a reach: may("customers:read") holds for "customers:read:assigned" too. The server decides
    //! in the end; this only keeps out of sight what would be refused.
    bool may(std::string_view permission) const;
};

} // namespace oms
