// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/result.h"

#include <optional>
#include <string_view>
#include <vector>

namespace oms {

inline constexpr std::size_t shortestPassword = 10;
inline constexpr std::size_t longestPassword = 256;

//! What is wrong with a password that somebody chose, nothing when it may be used. Length is what makes a password
//! good (NIST SP 800-63B): there are no rules of composition, but it is not one of the person's own `names`
//! (user name, e-mail address, full name), whatever the case.
std::optional<FieldError> passwordProblem(std::string_view field, std::string_view password,
                                          const std::vector<std::string_view> &names);

} // namespace oms
