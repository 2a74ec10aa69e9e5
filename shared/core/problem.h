// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

namespace oms {

//! A problem document (RFC 9457) read back into the Refusal that the server made it from. What is not one of ours (a
//! proxy's page) becomes the error that stands for its status.
Refusal refusalFromProblem(int httpStatus, std::string_view body, int retryAfterSeconds = 0);

//! A JSON array of {field, code, message, arguments}, as problems have them.
std::string errorsToJson(const std::vector<FieldError> &errors);

} // namespace oms
