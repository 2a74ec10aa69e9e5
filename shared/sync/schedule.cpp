// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/schedule.h"

#include <algorithm>

namespace oms::sync {

using namespace std::chrono_literals;

namespace {

constexpr Schedule::Time first = 1s;
constexpr Schedule::Time longest = 5min;
constexpr Schedule::Time shortest = 50ms;
constexpr Schedule::Time poll = 60s;
constexpr int mostDoublings = 9; // more than the longest

Schedule::Time times(Schedule::Time time, double factor)
{
    return Schedule::Time(std::int64_t(double(time.count()) * factor));
}

} // namespace

Schedule::Schedule(Surroundings &around)
    : m_around(around)
{ }

//! Anywhere between nothing and the double of the last time: many laptops that lost the same server come back spread.
Schedule::Time Schedule::jitter(int failures)
{
    const auto most = std::min(longest, first * (1 << std::min(failures, mostDoublings)));
    return std::max(shortest, times(most, m_around.random.fraction()));
}

void Schedule::failed(int retryAfterSeconds)
{
    const auto now = m_around.clock.steady();
    m_askAt = now + jitter(m_failures++);
    if (retryAfterSeconds > 0)
        m_retryAfter = now + std::chrono::seconds(retryAfterSeconds) + times(first, m_around.random.fraction());
}

void Schedule::deferred()
{
    m_pushAt = m_around.clock.steady() + jitter(m_deferrals++);
}

void Schedule::answered()
{
    m_failures = 0;
    m_askAt = m_retryAfter = {};
}

void Schedule::sent()
{
    m_deferrals = 0;
    m_pushAt = {};
}

void Schedule::networkUp()
{
    m_failures = 0;
    m_askAt = {};
    sent();
}

void Schedule::now()
{
    answered();
    sent();
    m_wantsPull = true;
}

void Schedule::rest()
{
    m_askAt = m_around.clock.steady() + times(longest, 0.5 + 0.5 * m_around.random.fraction());
}

void Schedule::pulled()
{
    m_pollAt = m_around.clock.steady() + times(poll, 0.8 + 0.4 * m_around.random.fraction());
}

bool Schedule::mayAsk() const
{
    return m_around.clock.steady() >= std::max(m_askAt, m_retryAfter);
}

bool Schedule::mayPush() const
{
    return m_around.clock.steady() >= m_pushAt;
}

bool Schedule::shallPull() const
{
    return m_wantsPull || m_around.clock.steady() >= m_pollAt;
}

Schedule::Time Schedule::next(bool hasWaiting) const
{
    auto due = m_wantsPull ? Time {} : m_pollAt;
    if (hasWaiting)
        due = std::min(due, m_pushAt);
    return std::max({due, m_askAt, m_retryAfter});
}

} // namespace oms::sync
