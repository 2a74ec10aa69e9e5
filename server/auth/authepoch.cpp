// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/authepoch.h"

#include "server/database/fiber.h"
#include "sql/auth.h"

#include <charconv>
#include <utility>

namespace oms {

namespace {

std::int64_t read(Database &db)
{
    const auto text = db.reading().value(sql::auth::epoch).value();
    std::int64_t epoch = 0;
    std::from_chars(text.data(), text.data() + text.size(), epoch);
    return epoch;
}

} // namespace

std::int64_t AuthEpoch::current(Database &db)
{
    auto *fiber = Fiber::current();
    if (!fiber)
        return read(db);
    Question mine {fiber, 0, {}, false};
    if (m_isReading) {
        // The read on its way may have been answered before this request came: wait for the next one.
        m_waiting.push_back(&mine);
        fiber->suspend();
        if (!mine.isLeading) {
            if (mine.failure)
                std::rethrow_exception(mine.failure);
            return mine.epoch;
        }
    }
    return readFor(mine, db);
}

//! Reads for the leader and for everyone who waits at this moment; then lets the first of those who came meanwhile
//! lead the next round.
std::int64_t AuthEpoch::readFor(Question &leader, Database &db)
{
    m_isReading = true;
    const auto followers = std::exchange(m_waiting, {});
    try {
        leader.epoch = read(db);
    } catch (...) {
        leader.failure = std::current_exception();
    }
    m_isReading = false;
    wakeNext();
    for (auto *follower : followers) {
        follower->epoch = leader.epoch;
        follower->failure = leader.failure;
        follower->fiber->resume();
    }
    if (leader.failure)
        std::rethrow_exception(leader.failure);
    return leader.epoch;
}

void AuthEpoch::wakeNext()
{
    if (m_waiting.empty())
        return;
    auto *next = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    next->isLeading = true;
    next->fiber->resume(); // until its read is on the way
}

} // namespace oms
