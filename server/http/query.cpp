// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/query.h"

#include "server/http/percent.h"

#include <algorithm>

namespace oms::http {

namespace {

//! Adds one parameter to `query`, or says in `errors` what is wrong with it.
void take(std::string name, std::string value, const std::vector<QueryParameter> &declared, Query &query,
          std::vector<FieldError> &errors)
{
    const auto known = std::find_if(declared.begin(), declared.end(),
                                    [&](const QueryParameter &parameter) { return parameter.name == name; });
    if (known == declared.end())
        errors.push_back({name, "unknown_parameter", "is not a parameter of this address"});
    else if (query.contains(name))
        errors.push_back({name, "duplicate_parameter", "is given twice"});
    else if (!parseValue(known->kind, value))
        errors.push_back({name, "wrong_type", std::string(expectation(known->kind))});
    else
        query.emplace(std::move(name), std::move(value));
}

} // namespace

Result<Query> readQuery(std::string_view encoded, const std::vector<QueryParameter> &declared)
{
    Query query;
    std::vector<FieldError> errors;
    while (!encoded.empty()) {
        const auto pair = encoded.substr(0, encoded.find('&'));
        encoded = pair.size() == encoded.size() ? std::string_view() : encoded.substr(pair.size() + 1);
        if (pair.empty())
            continue;
        const auto equals = std::min(pair.find('='), pair.size());
        auto name = percentDecoded(pair.substr(0, equals), Plus::IsBlank);
        auto value = percentDecoded(pair.substr(std::min(equals + 1, pair.size())), Plus::IsBlank);
        if (!name || !value)
            return refuse(ErrorCode::Malformed, "The query is not properly percent-encoded UTF-8");
        take(std::move(*name), std::move(*value), declared, query, errors);
    }
    if (!errors.empty()) {
        auto detail = errors.front().field + ' ' + errors.front().message;
        return refuse(ErrorCode::Invalid, std::move(detail), std::move(errors));
    }
    return query;
}

} // namespace oms::http
