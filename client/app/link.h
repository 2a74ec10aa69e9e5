// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/history.h"

namespace oms {

//! What an oms:// link says. It only ever leads to a place: nothing is made, changed or sent by following one.
struct Link {
    QString server; //!< "oms.example.com:8443"; empty = whichever somebody is signed in to
    Location place;

    //! "oms://orders/01890a5d-…", "oms://oms.example.com/orders/48213", "oms://dashboard". Nothing when it is too long,
    //! when there is no such page, or when what it names is neither a record, a number nor a filter.
    static std::optional<Link> fromText(const QString &text);
};

//! "oms://connect?server=…": for the window where one signs in.
bool isInvitation(const QString &text);

} // namespace oms
