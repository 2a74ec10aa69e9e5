// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/pipeline.h"

#include "server/database/fiber.h"
#include "server/http/etag.h"
#include "server/http/problem.h"

#include <QLoggingCategory>
#include <algorithm>
#include <array>

namespace oms::http {

namespace {

Q_LOGGING_CATEGORY(logging, "oms.http")

constexpr std::size_t longestRequestId = 64;

//! A client may name its request; what could confuse a log line is replaced by a name of ours.
std::string requestIdFor(const Request &request)
{
    const auto given = request.header("x-request-id");
    const auto isSane = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'
            || c == '.';
    };
    if (!given.empty() && given.size() <= longestRequestId && std::all_of(given.begin(), given.end(), isSane))
        return std::string(given);
    return makeUuid().toString();
}

std::string joined(const std::vector<Method> &methods)
{
    std::string all;
    for (const auto method : methods)
        all += (all.empty() ? "" : ", ") + std::string(nameOf(method));
    return all;
}

void setUnlessSet(Response &response, std::string_view name, std::string_view value)
{
    if (response.header(name).empty())
        response.set(std::string(name), std::string(value));
}

void addSecurityHeaders(const Request &request, Response &response)
{
    response.set("X-Content-Type-Options", "nosniff");
    response.set("Referrer-Policy", "no-referrer");
    setUnlessSet(response, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    // What carries a tag may be kept by the person's own client, which asks again each time; nothing else may be kept.
    setUnlessSet(response, "Cache-Control", response.header("etag").empty() ? "no-store" : "private, no-cache");
    if (request.secure)
        response.set("Strict-Transport-Security", "max-age=31536000");
}

void addRate(const RateLimits::Verdict &rate, Response &response)
{
    if (rate.limit == 0)
        return;
    response.set("RateLimit-Limit", std::to_string(rate.limit));
    response.set("RateLimit-Remaining", std::to_string(rate.remaining));
    response.set("RateLimit-Reset", std::to_string(rate.resetSeconds));
}

bool isUntaggedJson(const Request &request, const Response &response)
{
    return request.method == Method::Get && response.status == 200 && response.header("etag").empty()
        && response.header("cache-control").empty() && response.header("content-type") == "application/json";
}

Refusal refusalFor(const DatabaseError &error)
{
    // Deadlock and serialisation failure: the same request may well succeed in a moment. 57014: it took too long.
    constexpr std::array<std::string_view, 4> passing {"40001", "40P01", "55P03", "57014"};
    if (error.isUniqueViolation())
        return {.code = ErrorCode::Conflict, .detail = "Something with these values is there already"};
    if (error.isUnavailable() || std::find(passing.begin(), passing.end(), error.sqlState()) != passing.end()) {
        Refusal refusal {.code = ErrorCode::Unavailable};
        refusal.retryAfterSeconds = 2;
        return refusal;
    }
    return {.code = ErrorCode::Internal};
}

} // namespace

Pipeline::Pipeline(const Surroundings &surroundings, Metrics &metrics, PipelineSettings settings)
    : m_surroundings(surroundings)
    , m_metrics(metrics)
    , m_settings(std::move(settings))
{ }

void Pipeline::handle(Request &&request, Respond respond)
{
    auto id = requestIdFor(request);
    auto exchange = std::make_shared<Exchange>(std::move(request), std::move(id), m_settings.clock(), m_surroundings);
    m_metrics.began();
    Fiber::spawn([this, exchange = std::move(exchange), respond = std::move(respond)] { serve(*exchange, respond); });
}

std::size_t Pipeline::bodyLimit(Method method, std::string_view path) const
{
    const auto match = m_surroundings.router.find(method, path);
    return match.endpoint ? match.endpoint->bodyLimit : Endpoint::ordinaryBodyLimit;
}

void Pipeline::serve(Exchange &exchange, const Respond &respond)
{
    auto response = responseTo(exchange);
    finish(exchange, response);
    record(exchange, response);
    respond(std::move(response));
}

Response Pipeline::responseTo(Exchange &exchange)
{
    const auto &id = exchange.requestId();
    try {
        if (exchange.request().method == Method::Options)
            return answerOptions(exchange);
        auto answer = exchange.run();
        if (answer)
            return std::move(answer->response);
        auto refused = problem(answer.error(), id);
        if (answer.error().code == ErrorCode::MethodNotAllowed)
            refused.set("Allow", joined(exchange.match().allowed));
        return refused;
    } catch (const DatabaseError &error) {
        qCWarning(logging, "%s: %s %s", id.c_str(), error.sqlState().c_str(), error.what());
        return problem(refusalFor(error), id);
    } catch (const std::exception &error) {
        qCCritical(logging, "%s: %s", id.c_str(), error.what());
        return problem({.code = ErrorCode::Internal}, id);
    }
}

Response Pipeline::answerOptions(const Exchange &exchange) const
{
    const auto match = m_surroundings.router.find(Method::Options, exchange.request().path);
    if (match.allowed.empty())
        return problem({.code = match.isReadable ? ErrorCode::NotFound : ErrorCode::Malformed}, exchange.requestId());
    const auto methods = joined(match.allowed);
    auto response = Answer::nothing().response;
    response.set("Allow", methods);
    m_settings.crossOrigin.allowPreflight(exchange.request(), methods, response);
    return response;
}

void Pipeline::finish(const Exchange &exchange, Response &response)
{
    const auto &request = exchange.request();
    if (isUntaggedJson(request, response))
        response.set("ETag", entityTag(response.body));
    const auto tag = response.header("etag");
    const bool isRead = request.method == Method::Get || request.method == Method::Head;
    if (isRead && response.status == 200 && !tag.empty() && matchesAny(request.header("if-none-match"), tag)) {
        response.status = 304;
        response.body.clear();
        std::erase_if(response.headers, [](const Header &header) { return header.name == "Content-Type"; });
    }
    m_compressor.pack(response, request.header("accept-encoding"));
    addSecurityHeaders(request, response);
    addRate(exchange.rate(), response);
    m_settings.crossOrigin.allow(request, response);
    response.set("X-Request-Id", exchange.requestId());
}

void Pipeline::record(const Exchange &exchange, const Response &response)
{
    const auto *endpoint = exchange.match().endpoint;
    const auto &request = exchange.request();
    const auto duration = std::chrono::steady_clock::now() - request.receivedAt;
    const auto user = exchange.whoever() ? exchange.whoever()->id.toString() : std::string();
    m_metrics.ended(endpoint, request.method, response.status, duration);
    m_settings.log({.method = nameOf(request.method),
                    .route = endpoint ? endpoint->path : std::string_view(),
                    .status = response.status,
                    .took = std::chrono::duration_cast<std::chrono::microseconds>(duration),
                    .bytes = response.body.size(),
                    .requestId = exchange.requestId(),
                    .userId = user});
}

} // namespace oms::http
