// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace oms::http {

//! Requests a minute: so many at once, then refilled evenly. 0 = no limit.
struct RateSettings {
    int perAddress = 6000; //!< a whole office may stand behind one address
    int perAccount = 1200;
    int signIns = 30; //!< per address, on top of perAddress
    std::size_t maxBuckets = 100'000; //!< for all kinds together; about 100 bytes each
};

//! How often an address or an account may call. Shared by all threads; a call holds a lock for well under a
//! microsecond and never waits for anything else.
class RateLimits {
public:
    using Time = std::chrono::steady_clock::time_point;
    enum class Bucket { Address, SignIn, Account };

    struct Verdict {
        bool isAllowed = true;
        int limit = 0; //!< 0: there is no limit, nothing to tell
        int remaining = 0;
        int resetSeconds = 0; //!< until the bucket is full again
        int retryAfterSeconds = 0; //!< when refused
    };

    explicit RateLimits(const RateSettings &settings);

    //! Takes one token from the bucket of `key`, if there is one.
    Verdict take(Bucket bucket, std::string_view key, Time now);

    std::size_t bucketCount() const;

private:
    //! A bucket is only the time at which it will be full (the generic cell rate algorithm): one that is full already
    //! says nothing and is dropped.
    struct Shard {
        mutable std::mutex mutex;
        std::unordered_map<std::string, Time> fullAt;
        Time sweptAt {};
    };

    Shard &shardOf(const std::string &key);
    void makeRoom(Shard &shard, Time now) const;
    int perMinute(Bucket bucket) const;

    RateSettings m_settings;
    std::array<Shard, 16> m_shards;
};

//! What counts as one address: an IPv4 address, or the /64 network of an IPv6 address, which one household owns.
std::string rateKeyOf(const std::string &peer);

} // namespace oms::http
