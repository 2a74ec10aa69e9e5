// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/core/result.h"

//! What opens a live socket: got by an ordinary request, given once, within half a minute. So no token stands in an
//! address or a cookie.
namespace oms::live {

struct Ticket {
    std::string ticket;
    Instant expires_at;
};

//! Whose the socket is, from the ticket.
struct Holder {
    SessionId session;
    std::optional<DeviceId> device;
    Texts scopes; //!< whose changes it is told of
};

//! For the actor's session and, when the program has one, its device (admitted already).
Ticket issue(Work &work, std::optional<DeviceId> device);

//! Takes the ticket; nothing when it is none, was taken before or came too late.
std::optional<Holder> redeem(Database &database, std::string_view ticket, Instant now);

//! A holder who may not go on.
struct Fallen {
    SessionId session;
    std::optional<DeviceId> device;
    bool is_wipe = false;
};
std::vector<Fallen> fallenAmong(Session &db, const std::vector<Holder> &holders, Instant now);

} // namespace oms::live

namespace oms {

template<>
struct Describe<live::Ticket> {
    static const Schema &schema();
};
template<>
struct Describe<live::Holder> {
    static const Schema &schema();
};
template<>
struct Describe<live::Fallen> {
    static const Schema &schema();
};

} // namespace oms
