// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
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

class SharedRates;

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

    //! Takes one token from the bucket of `key`, if there is one. With `shared`, from the bucket that all processes
    //! share as well: that one decides, unless it cannot be asked. Who has used up the local one is refused unasked.
    Verdict take(Bucket bucket, std::string_view key, Time now, SharedRates *shared = nullptr);

    std::size_t bucketCount() const;

private:
    //! A bucket is only the time at which it will be full (the generic cell rate algorithm): one that is full already
    //! says nothing and is dropped.
    struct Shard {
        mutable std::mutex mutex;
        std::unordered_map<std::string, Time> fullAt;
        Time sweptAt {};
    };

    Verdict takeHere(Time::duration perToken, int rate, std::string name, Time now);
    Shard &shardOf(const std::string &key);
    void makeRoom(Shard &shard, Time now) const;
    int perMinute(Bucket bucket) const;

    RateSettings m_settings;
    std::array<Shard, 16> m_shards;
};

//! Buckets that all processes of an installation share. Belongs to one event-loop thread and suspends the fiber that
//! asks, for a few milliseconds at most.
class SharedRates {
public:
    virtual ~SharedRates() = default;
    //! Takes `perToken` from the bucket, if it holds that much; how much it missed before. Nothing when nobody answers
    //! in time. `name` is not shown to anybody.
    virtual std::optional<RateLimits::Time::duration> take(std::string_view name, RateLimits::Time::duration perToken,
                                                           RateLimits::Time::duration capacity) = 0;
};

//! What counts as one address: an IPv4 address, or the /64 network of an IPv6 address, which one household owns.
std::string rateKeyOf(const std::string &peer);

} // namespace oms::http
