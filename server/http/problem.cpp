// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/problem.h"

#include "shared/core/json.h"
#include "shared/core/problem.h"

namespace oms::http {

Response problem(const Refusal &refusal, std::string_view requestId, int httpStatus)
{
    const auto &row = describe(refusal.code);
    const int status = httpStatus > 0 ? httpStatus : row.httpStatus;
    JsonWriter json;
    json.beginObject();
    json.member("type", "urn:oms:problem:" + std::string(row.name)).member("title", row.title);
    json.member("status", status).member("code", row.name);
    json.member("detail", refusal.detail.empty() ? row.title : std::string_view(refusal.detail));
    json.key("errors").raw(errorsToJson(refusal.errors));
    json.member("request_id", requestId).endObject();

    Response response {.status = status, .headers = {}, .body = json.take()};
    response.set("Content-Type", "application/problem+json");
    if (refusal.retryAfterSeconds > 0)
        response.set("Retry-After", std::to_string(refusal.retryAfterSeconds));
    if (refusal.code == ErrorCode::Unauthenticated)
        response.set("WWW-Authenticate", "Bearer");
    return response;
}

} // namespace oms::http
