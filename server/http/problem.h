// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/message.h"
#include "shared/core/result.h"

#include <string_view>

namespace oms::http {

//! A refusal as application/problem+json (RFC 9457): {type, title, status, code, detail, errors, request_id};
//! Retry-After where waiting helps, WWW-Authenticate where signing in does. The front knows finer statuses than the
//! code's own (431, 408, …): httpStatus, when not 0.
Response problem(const Refusal &refusal, std::string_view requestId, int httpStatus = 0);

} // namespace oms::http
