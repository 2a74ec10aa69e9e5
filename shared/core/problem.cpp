// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/problem.h"

#include "shared/core/json.h"

namespace oms {

namespace {

//! What of a problem document a client needs.
struct Problem {
    std::string code;
    std::string detail;
    std::vector<FieldError> errors;
};

} // namespace

template<>
struct Describe<FieldError> {
    static const Schema &schema()
    {
        static const Schema schema("field_error",
                                   {
                                       field<&FieldError::field>("field"),
                                       field<&FieldError::code>("code"),
                                       field<&FieldError::message>("message"),
                                       field<&FieldError::arguments>("arguments"),
                                   });
        return schema;
    }
};

template<>
struct Describe<Problem> {
    static const Schema &schema()
    {
        static const Schema schema("problem",
                                   {
                                       field<&Problem::code>("code"),
                                       field<&Problem::detail>("detail"),
                                       field<&Problem::errors>("errors"),
                                   });
        return schema;
    }
};

namespace {

ErrorCode codeForStatus(int httpStatus)
{
    for (auto code = ErrorCode::Malformed; code < ErrorCode::Internal; code = ErrorCode(int(code) + 1))
        if (describe(code).httpStatus == httpStatus)
            return code;
    return httpStatus == 502 || httpStatus == 504 ? ErrorCode::Unavailable : ErrorCode::Internal;
}

} // namespace

Refusal refusalFromProblem(int httpStatus, std::string_view body, int retryAfterSeconds)
{
    Refusal refusal {codeForStatus(httpStatus), {}, {}, retryAfterSeconds};
    if (auto problem = fromJson<Problem>(body, Purpose::Trusted)) {
        if (const auto code = errorCodeNamed(problem->code); describe(code).name == problem->code)
            refusal.code = code;
        refusal.detail = std::move(problem->detail);
        refusal.errors = std::move(problem->errors);
    }
    if (refusal.detail.empty())
        refusal.detail = describe(refusal.code).title;
    return refusal;
}

std::string errorsToJson(const std::vector<FieldError> &errors)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &error : errors) {
        json.beginObject();
        json.member("field", error.field).member("code", error.code).member("message", error.message);
        if (!error.arguments.empty())
            json.member("arguments", Texts(error.arguments));
        json.endObject();
    }
    return json.endArray().take();
}

} // namespace oms
