// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ratelimit.h"

#include <QHostAddress>
#include <algorithm>

namespace oms::http {

namespace {

using namespace std::chrono;

int secondsUp(RateLimits::Time::duration duration)
{
    return std::max(0, static_cast<int>(ceil<seconds>(duration).count()));
}

//! Of a bucket that missed so much before a token was asked for.
RateLimits::Verdict verdictOf(int rate, RateLimits::Time::duration perToken, RateLimits::Time::duration missing)
{
    const auto capacity = perToken * rate;
    RateLimits::Verdict verdict {.isAllowed = missing + perToken <= capacity, .limit = rate};
    const auto left = verdict.isAllowed ? missing + perToken : missing;
    if (!verdict.isAllowed)
        verdict.retryAfterSeconds = std::max(1, secondsUp(missing + perToken - capacity));
    verdict.remaining = static_cast<int>((capacity - left) / perToken);
    verdict.resetSeconds = secondsUp(left);
    return verdict;
}

} // namespace

RateLimits::RateLimits(const RateSettings &settings)
    : m_settings(settings)
{ }

int RateLimits::perMinute(Bucket bucket) const
{
    switch (bucket) {
    case Bucket::Address:
        return m_settings.perAddress;
    case Bucket::SignIn:
        return m_settings.signIns;
    case Bucket::Account:
        break;
    }
    return m_settings.perAccount;
}

RateLimits::Shard &RateLimits::shardOf(const std::string &key)
{
    return m_shards[std::hash<std::string> {}(key) % m_shards.size()];
}

RateLimits::Verdict RateLimits::take(Bucket bucket, std::string_view key, Time now, SharedRates *shared)
{
    const int rate = perMinute(bucket);
    if (rate <= 0)
        return {};
    const auto perToken = duration_cast<Time::duration>(minutes(1)) / rate;
    const auto name = std::to_string(static_cast<int>(bucket)) + ' ' + std::string(key);
    const auto verdict = takeHere(perToken, rate, name, now);
    if (!shared || !verdict.isAllowed)
        return verdict;
    const auto missing = shared->take(name, perToken, perToken * rate);
    return missing ? verdictOf(rate, perToken, *missing) : verdict;
}

RateLimits::Verdict RateLimits::takeHere(Time::duration perToken, int rate, std::string name, Time now)
{
    auto &shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    makeRoom(shard, now);
    auto &fullAt = shard.fullAt.try_emplace(std::move(name), now).first->second;
    const auto missing = std::max(fullAt - now, Time::duration::zero());
    const auto verdict = verdictOf(rate, perToken, missing);
    if (verdict.isAllowed)
        fullAt = now + missing + perToken;
    return verdict;
}

//! Drops what is full, once a minute or, at the limit, once a second; when all are in use (an attack from very many
//! addresses), any one.
void RateLimits::makeRoom(Shard &shard, Time now) const
{
    const bool isCrowded = shard.fullAt.size() >= std::max<std::size_t>(1, m_settings.maxBuckets / m_shards.size());
    if (now - shard.sweptAt >= (isCrowded ? seconds(1) : seconds(60))) {
        std::erase_if(shard.fullAt, [now](const auto &bucket) { return bucket.second <= now; });
        shard.sweptAt = now;
    }
    if (shard.fullAt.size() >= std::max<std::size_t>(1, m_settings.maxBuckets / m_shards.size()))
        shard.fullAt.erase(shard.fullAt.begin());
}

std::size_t RateLimits::bucketCount() const
{
    std::size_t count = 0;
    for (const auto &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        count += shard.fullAt.size();
    }
    return count;
}

std::string rateKeyOf(const std::string &peer)
{
    if (peer.find(':') == peer.npos)
        return peer;
    const QHostAddress address(QString::fromStdString(peer));
    bool isMapped = false;
    if (const auto ipv4 = address.toIPv4Address(&isMapped); isMapped)
        return QHostAddress(ipv4).toString().toStdString();
    const auto bytes = address.toIPv6Address();
    return std::string(reinterpret_cast<const char *>(&bytes), 8);
}

} // namespace oms::http
