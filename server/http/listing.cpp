// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listing.h"

#include <algorithm>

namespace oms::http {

namespace {

//! "one of mare, gelding, stallion", when the filter is named like a field of an enumeration.
std::optional<FieldError> unknownChoice(const Schema &schema, const std::string &name, const Param &value)
{
    const auto *field = schema.find(name);
    if (!field || field->choices.empty() || !value.text())
        return {};
    if (std::find(field->choices.begin(), field->choices.end(), *value.text()) != field->choices.end())
        return {};
    FieldError error {name, "unknown_choice", "must be one of "};
    for (const auto choice : field->choices) {
        error.message += (error.arguments.empty() ? "" : ", ") + std::string(choice);
        error.arguments.emplace_back(choice);
    }
    return error;
}

} // namespace

std::vector<QueryParameter> parametersOf(const ListQuery &list)
{
    std::vector<QueryParameter> parameters;
    for (const auto &parameter : listParameters())
        if (parameter.name != "q" || list.knowsFilter("q"))
            parameters.push_back(parameter);
    for (const auto &filter : list.definition().filters)
        if (filter.name != "q")
            parameters.push_back({filter.name, filter.kind});
    return parameters;
}

Result<ListRequest> listRequest(const Call &call, const ListQuery &list, const Schema &schema)
{
    return listRequest(call.query(), list, schema);
}

Result<ListRequest> listRequest(const std::map<std::string, std::string, std::less<>> &query, const ListQuery &list,
                                const Schema &schema)
{
    auto request = list.parse(query);
    if (!request)
        return request;
    std::vector<FieldError> errors;
    for (const auto &[name, value] : request->filters)
        if (auto error = unknownChoice(schema, name, value))
            errors.push_back(std::move(*error));
    if (errors.empty())
        return request;
    auto detail = errors.front().field + ' ' + errors.front().message;
    return refuse(ErrorCode::Invalid, std::move(detail), std::move(errors));
}

} // namespace oms::http
