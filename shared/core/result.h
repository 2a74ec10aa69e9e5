// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace oms {

//! The closed set of reasons for which a request is refused. Breakage (a lost database, a bug) is an exception instead.
enum class ErrorCode {
    Malformed, //!< not readable as what it claims to be (broken JSON)
    Unauthenticated, //!< nobody is signed in, or the token is no longer good
    Forbidden, //!< signed in, but the role may not do this at all
    NotFound, //!< absent, or outside what the actor may see: the two are never told apart
    MethodNotAllowed,
    Conflict, //!< clashes with what is there: a duplicate, a wrong state
    Gone, //!< was there once: a used or expired token
    Stale, //!< the version seen is no longer the current one
    TooLarge,
    UnsupportedMedia,
    Invalid, //!< readable, but a field breaks a rule: errors() names it
    TooOld, //!< the program that asks must be updated first
    PreconditionRequired, //!< a change without the version that the person saw
    TooMany, //!< a rate limit
    Unavailable, //!< try again later: overload, database away
    Internal,
};

struct ErrorRow {
    ErrorCode code;
    std::string_view name; //!< the stable word in the API
    int httpStatus;
    std::string_view title; //!< English; a client translates by name
};

//! The one table error -> word, HTTP status, title.
const ErrorRow &describe(ErrorCode code);
//! By the word in the API; Internal for a word that this version does not know.
ErrorCode errorCodeNamed(std::string_view name);

//! What is wrong with one field. `code` and `arguments` are for translation, `message` is English for everyone else.
struct FieldError {
    std::string field; //!< a path: "email", "address.city", "horses.0.name"
    std::string code; //!< "required", "too_long", "unknown_field", …
    std::string message;
    std::vector<std::string> arguments = {};

    bool operator==(const FieldError &) const = default;
};

struct Refusal {
    ErrorCode code = ErrorCode::Internal;
    std::string detail = {}; //!< one English sentence for people
    std::vector<FieldError> errors = {};
    int retryAfterSeconds = 0; //!< > 0 where waiting helps
};

template<class T>
using Result = tl::expected<T, Refusal>;

//! Hands the refusal of one step on as that of the whole: `if (!step) return passOn(step);`
template<class T>
tl::unexpected<Refusal> passOn(Result<T> &refused)
{
    return tl::make_unexpected(std::move(refused.error()));
}
template<class T>
tl::unexpected<Refusal> passOn(const Result<T> &refused)
{
    return tl::make_unexpected(refused.error());
}

tl::unexpected<Refusal> refuse(ErrorCode code, std::string detail = {}, std::vector<FieldError> errors = {});
//! Invalid, for one field.
tl::unexpected<Refusal> refuseField(std::string field, std::string code, std::string message);

} // namespace oms
