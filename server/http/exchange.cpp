// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/exchange.h"

#include "server/http/etag.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <algorithm>

namespace oms::http {

namespace {

constexpr std::size_t longestKey = 200;

Refusal refusal(ErrorCode code, std::string detail)
{
    return Refusal {.code = code, .detail = std::move(detail)};
}

Refusal fieldRefusal(std::string field, std::string code, std::string message)
{
    return refuseField(std::move(field), std::move(code), std::move(message)).value();
}

//! The token of "Authorization: Bearer …", empty when there is none.
std::string_view bearerToken(const Request &request)
{
    constexpr std::string_view scheme = "bearer ";
    const auto header = request.header("authorization");
    const auto isBearer = header.size() > scheme.size()
        && std::equal(scheme.begin(), scheme.end(), header.begin(),
                      [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); });
    return isBearer ? header.substr(scheme.size()) : std::string_view();
}

//! application/json, or a JSON merge patch where something is changed, in UTF-8 or saying nothing.
bool isJson(const Request &request)
{
    const auto header = request.header("content-type");
    auto type = std::string(header.substr(0, header.find(';')));
    type.erase(type.find_last_not_of(" \t") + 1);
    std::transform(type.begin(), type.end(), type.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return type == "application/json" || (type == "application/merge-patch+json" && request.method == Method::Patch);
}

bool isPrintable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

//! What a repetition must agree with: the address with its query and the body, byte for byte.
std::string digestOf(const Request &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string_view part :
         {std::string_view(request.path), std::string_view("?"), std::string_view(request.query),
          std::string_view("\n"), std::string_view(request.body)})
        hash.addData(QByteArrayView(part.data(), qsizetype(part.size())));
    return hash.result().toHex().toStdString();
}

} // namespace

Exchange::Exchange(Request request, std::string requestId, Instant now, const Surroundings &surroundings)
    : m_request(std::move(request))
    , m_requestId(std::move(requestId))
    , m_now(now)
    , m_surroundings(surroundings)
{ }

Exchange::~Exchange() = default;

Result<Answer> Exchange::run()
{
    constexpr Refused (Exchange::*stages[])() = {
        &Exchange::route,        &Exchange::admitAddress,
        &Exchange::beReady,      &Exchange::authenticate,
        &Exchange::admitAccount, &Exchange::permit,
        &Exchange::readPath,     &Exchange::readQuery,
        &Exchange::checkBody,    &Exchange::checkPrecondition,
    };
    for (const auto stage : stages)
        if (auto refused = (this->*stage)())
            return tl::make_unexpected(std::move(*refused));
    const std::string key(m_request.header("idempotency-key"));
    auto answer = key.empty() || !m_match.endpoint->isCreating ? perform() : performOnce(key);
    // A refusal takes back what was written before it; the connection is given back before the answer is sent.
    m_work.reset();
    m_transaction.reset();
    return answer;
}

Exchange::Refused Exchange::route()
{
    m_match = m_surroundings.router.find(m_request.method, m_request.path);
    if (!m_match.isReadable)
        return refusal(ErrorCode::Malformed, "The address is not properly percent-encoded UTF-8");
    return {};
}

//! What is not found counts too: somebody who tries many addresses is what the limit is for.
Exchange::Refused Exchange::admitAddress()
{
    const auto rate = m_match.endpoint ? m_match.endpoint->rate : RateClass::Ordinary;
    if (rate != RateClass::Unlimited) {
        const auto address = rateKeyOf(m_request.peer);
        if (auto refused = admit(RateLimits::Bucket::Address, address))
            return refused;
        if (rate == RateClass::SignIn)
            if (auto refused = admit(RateLimits::Bucket::SignIn, address))
                return refused;
    }
    if (m_match.endpoint)
        return {};
    if (m_match.allowed.empty())
        return refusal(ErrorCode::NotFound, "There is nothing at this address");
    return refusal(ErrorCode::MethodNotAllowed, std::string(nameOf(m_request.method)) + " is not possible here");
}

Exchange::Refused Exchange::beReady()
{
    const auto &readiness = m_surroundings.readiness;
    if (m_match.endpoint->answersAlways || readiness.phase() != Readiness::Phase::Starting)
        return {};
    auto refused = refusal(ErrorCode::Unavailable, readiness.reason());
    refused.retryAfterSeconds = 2;
    return refused;
}

Exchange::Refused Exchange::authenticate()
{
    if (!m_match.endpoint->needs.isSignInNeeded() || isOpenToPeer())
        return {};
    const auto token = bearerToken(m_request);
    if (token.empty())
        return refusal(ErrorCode::Unauthenticated, "Send an access token: Authorization: Bearer …");
    auto actor = m_surroundings.authenticator.authenticate(token, m_surroundings.database);
    if (!actor)
        return std::move(actor.error());
    m_actor = std::move(*actor);
    return {};
}

Exchange::Refused Exchange::admitAccount()
{
    if (!m_actor || m_match.endpoint->rate == RateClass::Unlimited)
        return {};
    return admit(RateLimits::Bucket::Account, m_actor->id.toString());
}

Exchange::Refused Exchange::permit()
{
    const auto permission = m_match.endpoint->needs.permission();
    if (!permission || (m_actor && m_actor->may(*permission)) || isOpenToPeer())
        return {};
    return refusal(ErrorCode::Forbidden, "This needs the permission " + std::string(codeOf(*permission)));
}

Exchange::Refused Exchange::readPath()
{
    for (const auto &[parameter, value] : m_match.parameters)
        if (!parseValue(parameter.kind, value))
            return fieldRefusal(std::string(parameter.name), "wrong_type", std::string(expectation(parameter.kind)));
    return {};
}

Exchange::Refused Exchange::readQuery()
{
    auto query = http::readQuery(m_request.query, m_match.endpoint->query);
    if (!query)
        return std::move(query.error());
    m_query = std::move(*query);
    return {};
}

Exchange::Refused Exchange::checkBody()
{
    if (m_request.body.size() > m_match.endpoint->bodyLimit)
        return refusal(ErrorCode::TooLarge,
                       "At most " + std::to_string(m_match.endpoint->bodyLimit) + " bytes are taken here");
    const bool takesBytes = m_match.endpoint->takesBytes;
    if (!m_match.endpoint->takes && !takesBytes && !m_request.body.empty())
        return refusal(ErrorCode::Malformed, "No body is taken here");
    if (m_match.endpoint->takes && !isJson(m_request))
        return refusal(ErrorCode::UnsupportedMedia, "Send JSON: Content-Type: application/json");
    if (takesBytes && m_request.header("content-type") != "application/octet-stream")
        return refusal(ErrorCode::UnsupportedMedia, "Send bytes: Content-Type: application/octet-stream");
    return {};
}

Exchange::Refused Exchange::checkPrecondition()
{
    if (!m_match.endpoint->checksVersion)
        return {};
    auto version = seenVersion();
    return version ? Refused() : Refused(std::move(version.error()));
}

Result<Answer> Exchange::perform()
{
    auto answer = m_match.endpoint->perform(*this);
    if (answer)
        commit();
    return answer;
}

//! The claim, the change and the answer kept for a repetition are one transaction: there is no half-done key.
Result<Answer> Exchange::performOnce(const std::string &key)
{
    if (key.size() > longestKey || !isPrintable(key))
        return refuseField("Idempotency-Key", "wrong_type", "must be 1 to 200 printable characters without blanks");
    const IdempotentRequest request {actor().id, std::string(m_match.endpoint->path), key, digestOf(m_request)};
    auto before = claim(transaction(), request);
    if (!before)
        return tl::make_unexpected(std::move(before.error()));
    if (*before) {
        auto answer = Answer::json(std::move((*before)->body), (*before)->status);
        if (!(*before)->etag.empty())
            answer.response.set("ETag", (*before)->etag);
        if (!(*before)->location.empty())
            answer.response.set("Location", (*before)->location);
        answer.response.set("Idempotency-Replayed", "true");
        return answer;
    }
    auto answer = m_match.endpoint->perform(*this);
    if (!answer)
        return answer;
    const auto &response = answer->response;
    keep(transaction(), request,
         {response.status, response.body, std::string(response.header("etag")),
          std::string(response.header("location"))});
    commit();
    return answer;
}

Exchange::Refused Exchange::admit(RateLimits::Bucket bucket, std::string_view key)
{
    const auto verdict = m_surroundings.rates.take(bucket, key, m_request.receivedAt, m_surroundings.sharedRates);
    if (verdict.limit > 0 && (m_rate.limit == 0 || verdict.remaining < m_rate.remaining))
        m_rate = verdict;
    if (verdict.isAllowed)
        return {};
    auto refused = refusal(ErrorCode::TooMany, "Too many requests: wait a little");
    refused.retryAfterSeconds = verdict.retryAfterSeconds;
    return refused;
}

//! Behind a proxy on the same machine everybody comes from the loopback address: what was forwarded does not count.
bool Exchange::isOpenToPeer() const
{
    return m_match.endpoint->isOpenToLoopback && m_request.header("x-forwarded-for").empty()
        && m_request.header("forwarded").empty() && QHostAddress(QString::fromStdString(m_request.peer)).isLoopback();
}

void Exchange::commit()
{
    if (m_transaction)
        m_transaction->commit();
}

const Actor &Exchange::actor() const
{
    if (!m_actor)
        throw std::logic_error("nobody is signed in at " + std::string(m_match.endpoint->path));
    return *m_actor;
}

Origin Exchange::origin() const
{
    return {m_requestId, std::string(m_request.header("user-agent").substr(0, 120))};
}

Session &Exchange::reading()
{
    return m_surroundings.database.reading();
}

Work &Exchange::work()
{
    if (!m_work)
        m_work.emplace(transaction(), actor(), m_now, origin());
    return *m_work;
}

Transaction &Exchange::transaction()
{
    if (!m_transaction)
        m_transaction = m_surroundings.database.begin();
    return *m_transaction;
}

std::string_view Exchange::path(std::string_view name) const
{
    for (const auto &[parameter, value] : m_match.parameters)
        if (parameter.name == name)
            return value;
    throw std::logic_error("no parameter " + std::string(name) + " in " + std::string(m_match.endpoint->path));
}

Result<int> Exchange::seenVersion() const
{
    return seenVersionIn(m_request.header("if-match"));
}

} // namespace oms::http
