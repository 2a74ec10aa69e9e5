// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/message.h"

#include <QByteArray>

#include <cstdint>
#include <string>

namespace oms::http {

//! What the request and the state of the connection say about how an answer leaves.
struct Framing {
    bool closes = false; //!< the connection ends with this answer
    bool saysKeepAlive = false; //!< HTTP/1.0 does not take it for granted
};

//! Gives the answer its Content-Length, Date and Connection, and takes from it what would break the framing: such
//! fields set by the application, and fields with a line break in them.
void frame(Response &response, const Framing &framing);
//! Has no body and no Content-Length whatever the application says: 1xx, 204, 304.
bool isBodiless(int status);
//! A framed answer as octets, body included.
QByteArray serialised(const Response &response);
//! Leaves only the head of an answer on the wire: what HEAD gets.
void dropBody(QByteArray &wire);

//! "Tue, 15 Nov 1994 08:12:31 GMT" (RFC 9110, 5.6.7).
std::string httpDate(std::int64_t secondsSinceEpoch);

} // namespace oms::http
