// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/redis/rates.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <algorithm>

namespace oms::redis {

namespace {

using namespace std::chrono;

//! The generic cell rate algorithm, as in http::RateLimits: a bucket is the time at which it will be full, here in
//! microseconds of Redis' clock. A clock that was set back must not lock anybody out.
const std::string script = R"(
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local per, capacity = tonumber(ARGV[1]), tonumber(ARGV[2])
local missing = math.max((tonumber(redis.call('GET', KEYS[1])) or now) - now, 0)
if missing > capacity then missing = 0 end
if missing + per <= capacity then
    local after = missing + per
    redis.call('SET', KEYS[1], string.format('%.0f', now + after), 'PX', math.max(1, math.ceil(after / 1000)))
end
return missing
)";

std::string digestOfScript()
{
    return QCryptographicHash::hash(QByteArrayView(script.data(), qsizetype(script.size())), QCryptographicHash::Sha1)
        .toHex()
        .toStdString();
}

std::string keyOf(std::string_view name, const std::string &secret)
{
    const auto digest = QMessageAuthenticationCode::hash(QByteArray(name.data(), qsizetype(name.size())),
                                                         QByteArray::fromStdString(secret), QCryptographicHash::Sha256);
    return "oms:rate:" + digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

std::string inMicroseconds(http::RateLimits::Time::duration duration)
{
    return std::to_string(duration_cast<microseconds>(duration).count());
}

} // namespace

std::optional<http::RateLimits::Time::duration> Rates::take(std::string_view name,
                                                            http::RateLimits::Time::duration perToken,
                                                            http::RateLimits::Time::duration capacity)
{
    static const std::string digest = digestOfScript();
    Command command {
        "EVALSHA", digest, "1", keyOf(name, m_secret), inMicroseconds(perToken), inMicroseconds(capacity),
    };
    auto reply = m_client.ask(command);
    if (reply && reply->error() && reply->error()->starts_with("NOSCRIPT")) {
        command[0] = "EVAL";
        command[1] = script;
        reply = m_client.ask(command);
    }
    const auto missing = reply ? reply->number() : std::nullopt;
    if (!missing)
        return {};
    return microseconds(*missing);
}

} // namespace oms::redis
