// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/crossorigin.h"

#include <algorithm>

namespace oms::http {

namespace {

//! Adds to Vary without losing what is there.
void varyByOrigin(Response &response)
{
    const auto before = response.header("vary");
    response.set("Vary", before.empty() ? std::string("Origin") : std::string(before) + ", Origin");
}

} // namespace

CrossOrigin::CrossOrigin(std::vector<std::string> origins)
    : m_origins(std::move(origins))
{ }

bool CrossOrigin::isAllowed(const Request &request) const
{
    return std::find(m_origins.begin(), m_origins.end(), request.header("origin")) != m_origins.end();
}

void CrossOrigin::allow(const Request &request, Response &response) const
{
    if (m_origins.empty())
        return;
    varyByOrigin(response);
    if (!isAllowed(request))
        return;
    response.set("Access-Control-Allow-Origin", std::string(request.header("origin")));
    response.set("Access-Control-Expose-Headers",
                 "ETag, Location, Retry-After, X-Request-Id, Idempotency-Replayed, RateLimit-Limit, "
                 "RateLimit-Remaining, RateLimit-Reset");
}

void CrossOrigin::allowPreflight(const Request &request, std::string_view methods, Response &response) const
{
    if (!isAllowed(request) || request.header("access-control-request-method").empty())
        return;
    response.set("Access-Control-Allow-Methods", std::string(methods));
    response.set("Access-Control-Allow-Headers",
                 "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, X-Request-Id");
    response.set("Access-Control-Max-Age", "600");
}

} // namespace oms::http
