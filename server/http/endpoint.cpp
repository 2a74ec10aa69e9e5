// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/endpoint.h"

namespace oms::http {

const std::vector<QueryParameter> &listParameters()
{
    static const std::vector<QueryParameter> parameters {
        {"page", Kind::Integer, "The page, from 1; not together with cursor"},
        {"limit", Kind::Integer, "Records a page, 1 to 100; 50 when not given"},
        {"cursor", Kind::Text, "meta.next_cursor of the page before"},
        {"sort", Kind::Text, "Field names, comma-separated, each with - in front for descending"},
        {"q", Kind::Text, "Text to search for"},
    };
    return parameters;
}

std::vector<QueryParameter> withListParameters(std::vector<QueryParameter> filters)
{
    auto parameters = listParameters();
    parameters.insert(parameters.end(), filters.begin(), filters.end());
    return parameters;
}

} // namespace oms::http
