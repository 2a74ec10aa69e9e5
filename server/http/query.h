// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/endpoint.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace oms::http {

using Query = std::map<std::string, std::string, std::less<>>;

//! The parameters of a query string, decoded. Refuses: Malformed (broken encoding), Invalid naming every parameter that
//! is not declared, given twice or not of its kind.
Result<Query> readQuery(std::string_view encoded, const std::vector<QueryParameter> &declared);

} // namespace oms::http
