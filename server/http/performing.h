// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/endpoint.h"

//! What endpoints are put together from, so that a routes.cpp is a table.
namespace oms::http {

//! The record that a business function returned, or its refusal.
template<Described T>
Result<Answer> answerWith(const Result<T> &result)
{
    if (!result)
        return passOn(result);
    return Answer::of(*result);
}

inline Result<Answer> answerWith(Result<RecordText> found)
{
    if (!found)
        return passOn(found);
    return Answer::of(std::move(*found));
}

//! 201 with the address of the new record: `collection` and its identity.
template<Described T>
Result<Answer> answerCreated(const Result<T> &result, std::string_view collection)
{
    if (!result)
        return passOn(result);
    return Answer::created(*result, std::string(collection) + '/' + result->id.toString());
}

//! An endpoint about the record whose identity is `{id}` in the path.
template<class AnyId, class Act>
Perform onRecord(Act act)
{
    return [act](Call &call) -> Result<Answer> {
        const auto id = call.id<AnyId>("id");
        if (!id)
            return passOn(id);
        return act(call, *id);
    };
}

//! The same, changing the version that the caller saw: the endpoint has `checksVersion`.
template<class AnyId, class Act>
Perform onVersion(Act act)
{
    return onRecord<AnyId>([act](Call &call, AnyId id) -> Result<Answer> {
        const auto seen = call.seenVersion();
        if (!seen)
            return passOn(seen);
        return act(call, id, *seen);
    });
}

//! An endpoint that takes a T as its body.
template<Described T, class Act>
Perform onBody(Act act)
{
    return [act](Call &call) -> Result<Answer> {
        const auto body = call.body<T>();
        if (!body)
            return passOn(body);
        return act(call, *body);
    };
}

} // namespace oms::http
