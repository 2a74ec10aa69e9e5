// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/config.h"
#include "shared/core/time.h"

#include <cstdio>
#include <string>
#include <string_view>

namespace oms {

//! What is worth a line about a request: ids and figures, never a name, a token or what somebody typed.
struct RequestLog {
    std::string_view method; //!< "GET"
    std::string_view route; //!< the template, "/api/v1/customers/{id}"; empty when no route matched
    int status = 0;
    std::chrono::microseconds took {};
    std::size_t bytes = 0; //!< of the answer's body
    std::string_view requestId;
    std::string_view userId; //!< empty: nobody was signed in
};

//! Sends Qt's messages (qCInfo and friends) and request lines to `target`, one line each, in that form. Categories are
//! "oms.http", "oms.database", …; QT_LOGGING_RULES refines `level`. Call once, before threads; `target` stays open.
void startLogging(LogLevel level, LogFormat format, std::FILE *target);

//! Writes the line of a request, when level info is logged. Any thread.
void logRequest(const RequestLog &request);

//! The same for one line each, without writing it; ends with a line break.
std::string logLine(LogFormat format, Instant at, LogLevel level, std::string_view category, std::string_view message);
std::string logLine(LogFormat format, Instant at, const RequestLog &request);

} // namespace oms
