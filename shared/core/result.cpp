// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/result.h"

#include <array>

namespace oms {

namespace {

constexpr std::array table {
    ErrorRow {ErrorCode::Malformed, "malformed", 400, "The request could not be read"},
    ErrorRow {ErrorCode::Unauthenticated, "unauthenticated", 401, "Sign in first"},
    ErrorRow {ErrorCode::Forbidden, "forbidden", 403, "Not allowed"},
    ErrorRow {ErrorCode::NotFound, "not_found", 404, "Not found"},
    ErrorRow {ErrorCode::MethodNotAllowed, "method_not_allowed", 405, "Not possible here"},
    ErrorRow {ErrorCode::Conflict, "conflict", 409, "Clashes with what is there"},
    ErrorRow {ErrorCode::Gone, "gone", 410, "No longer there"},
    ErrorRow {ErrorCode::Stale, "stale", 412, "Changed by someone else meanwhile"},
    ErrorRow {ErrorCode::TooLarge, "too_large", 413, "Too large"},
    ErrorRow {ErrorCode::UnsupportedMedia, "unsupported_media", 415, "Send JSON"},
    ErrorRow {ErrorCode::Invalid, "invalid", 422, "Some fields need attention"},
    ErrorRow {ErrorCode::TooOld, "too_old", 426, "This program is too old; update it"},
    ErrorRow {ErrorCode::PreconditionRequired, "precondition_required", 428, "Say which version you saw"},
    ErrorRow {ErrorCode::TooMany, "too_many", 429, "Too many requests"},
    ErrorRow {ErrorCode::Unavailable, "unavailable", 503, "Try again in a moment"},
    ErrorRow {ErrorCode::Internal, "internal", 500, "Something broke on the server"},
};

} // namespace

const ErrorRow &describe(ErrorCode code)
{
    return table[static_cast<std::size_t>(code)];
}

ErrorCode errorCodeNamed(std::string_view name)
{
    for (const auto &row : table)
        if (row.name == name)
            return row.code;
    return ErrorCode::Internal;
}

tl::unexpected<Refusal> refuse(ErrorCode code, std::string detail, std::vector<FieldError> errors)
{
    return tl::make_unexpected(Refusal {code, std::move(detail), std::move(errors)});
}

tl::unexpected<Refusal> refuseField(std::string field, std::string code, std::string message)
{
    return refuse(ErrorCode::Invalid, message, {{std::move(field), std::move(code), message}});
}

} // namespace oms
