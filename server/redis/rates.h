// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/ratelimit.h"
#include "server/redis/client.h"

namespace oms::redis {

//! The buckets of the rate limits, one for all processes, by the clock of Redis. Addresses and accounts go there as
//! digests only, and for as long as the bucket is not full.
class Rates final : public http::SharedRates {
public:
    //! `secret`: of all who share the buckets; without it nobody finds an address by trying them all.
    Rates(Client &client, std::string secret)
        : m_client(client)
        , m_secret(std::move(secret))
    { }
    std::optional<http::RateLimits::Time::duration> take(std::string_view name,
                                                         http::RateLimits::Time::duration perToken,
                                                         http::RateLimits::Time::duration capacity) override;

private:
    Client &m_client;
    const std::string m_secret;
};

} // namespace oms::redis
