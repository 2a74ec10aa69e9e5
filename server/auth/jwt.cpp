// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/jwt.h"

#include "shared/core/json.h"

#include <algorithm>
#include <stdexcept>

namespace oms {

namespace {

constexpr std::string_view issuer = "oms";
constexpr std::string_view audience = "oms-api";
constexpr std::size_t longestToken = 1024;
constexpr std::int64_t clockSkew = 10; //!< seconds that another server's clock may be ahead

std::int64_t secondsOf(Instant instant)
{
    return std::chrono::duration_cast<std::chrono::seconds>(instant.time_since_epoch()).count();
}

std::string startOf(const std::string &kid)
{
    JsonWriter header;
    header.beginObject().member("alg", "HS256").member("kid", kid).member("typ", "JWT").endObject();
    return crypto::toBase64Url(header.take()) + '.';
}

std::string_view viewOf(const crypto::Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), digest.size()};
}

auto unreadable()
{
    return refuse(ErrorCode::Unauthenticated, "The access token is not one of this server's.");
}

} // namespace

const Schema &Describe<Claims>::schema()
{
    static const Schema schema("claims",
                               {
                                   field<&Claims::iss>("iss", {.required = true}),
                                   field<&Claims::aud>("aud", {.required = true}),
                                   field<&Claims::sub>("sub", {.required = true}),
                                   field<&Claims::sid>("sid", {.required = true}),
                                   field<&Claims::iat>("iat", {.required = true}),
                                   field<&Claims::nbf>("nbf", {.required = true}),
                                   field<&Claims::exp>("exp", {.required = true}),
                               });
    return schema;
}

KeyRing::KeyRing(const std::vector<SigningKey> &keys)
{
    for (const auto &key : keys)
        m_keys.push_back({startOf(key.kid), crypto::Hmac(key.secret)});
}

std::string KeyRing::issue(UserId user, SessionId session, Instant now, Instant expiry) const
{
    if (m_keys.empty())
        throw std::logic_error("no signing key");
    const Claims claims {.iss = std::string(issuer),
                         .aud = std::string(audience),
                         .sub = user,
                         .sid = session,
                         .iat = secondsOf(now),
                         .nbf = secondsOf(now),
                         .exp = secondsOf(expiry)};
    const auto &key = m_keys.front();
    const auto signedPart = key.start + crypto::toBase64Url(toJson(claims));
    return signedPart + '.' + crypto::toBase64Url(viewOf(key.hmac.of(signedPart)));
}

//! Comparing the header's bytes with those that we would have written checks alg, kid and typ in one go; a header
//! that says the same in other words was not made here.
const KeyRing::Key *KeyRing::keyOf(std::string_view token) const
{
    const auto found =
        std::find_if(m_keys.begin(), m_keys.end(), [token](const Key &key) { return token.starts_with(key.start); });
    return found == m_keys.end() ? nullptr : &*found;
}

Result<Claims> KeyRing::verify(std::string_view token, Instant now) const
{
    if (token.size() > longestToken || std::count(token.begin(), token.end(), '.') != 2)
        return unreadable();
    const auto *key = keyOf(token);
    if (!key)
        return unreadable();
    const auto signedPart = token.substr(0, token.rfind('.'));
    const auto signature = crypto::fromBase64Url(token.substr(signedPart.size() + 1));
    if (!signature || !crypto::isEqual(*signature, viewOf(key->hmac.of(signedPart))))
        return unreadable();

    const auto payload = crypto::fromBase64Url(signedPart.substr(key->start.size()));
    auto claims = fromJson<Claims>(payload.value_or(std::string()));
    if (!claims || claims->iss != issuer || claims->aud != audience || claims->nbf > secondsOf(now) + clockSkew)
        return unreadable();
    if (claims->exp <= secondsOf(now))
        return refuse(ErrorCode::Unauthenticated, "The access token has expired.",
                      {{"access_token", "expired", "has expired"}});
    return claims;
}

} // namespace oms
