// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/listquery.h"
#include "server/http/endpoint.h"

#include <algorithm>

namespace oms::http {

//! What a list may be asked: page, limit, cursor, sort, and each filter of its statement.
std::vector<QueryParameter> parametersOf(const ListQuery &list);

//! The query of a call as a list request. Refuses: Invalid, naming every parameter; also a value that is not among the
//! choices of the field of that name.
Result<ListRequest> listRequest(const Call &call, const ListQuery &list, const Schema &schema);
//! The same, of what is left of a query whose other parameters somebody else has read.
Result<ListRequest> listRequest(const std::map<std::string, std::string, std::less<>> &query, const ListQuery &list,
                                const Schema &schema);

template<Described T>
Result<Answer> answerWith(Result<ListPage<T>> found, const ListRequest &request)
{
    if (!found)
        return passOn(found);
    return Answer::of(
        Page<T> {std::move(found->data), request.page, request.limit, found->total, std::move(found->nextCursor)});
}

inline Result<Answer> answerWith(const Result<ListText> &found, const ListRequest &request)
{
    if (!found)
        return passOn(found);
    return Answer::of(*found, request.page, request.limit);
}

//! A short list that is always answered as a whole.
template<Described T>
Answer answerWhole(std::vector<T> records)
{
    const auto count = int(records.size());
    return Answer::of(Page<T> {std::move(records), 1, std::max(count, 1), count, {}});
}

//! GET of a list: `list(call, request)` finds the page.
template<Described T, class List>
Endpoint listEndpoint(std::string_view path, Needs needs, std::string_view summary, const ListQuery &query, List list)
{
    return {.method = Method::Get,
            .path = path,
            .needs = needs,
            .summary = summary,
            .perform = [&query, list](Call &call) -> Result<Answer> {
                const auto request = listRequest(call, query, schemaOf<T>());
                if (!request)
                    return passOn(request);
                return list(call, *request);
            },
            .answers = &schemaOf<T>(),
            .answersList = true,
            .query = parametersOf(query)};
}

} // namespace oms::http
