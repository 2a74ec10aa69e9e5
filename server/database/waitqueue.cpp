// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/waitqueue.h"

#include <algorithm>
#include <stdexcept>

namespace oms {

using Clock = std::chrono::steady_clock;

WaitQueue::WaitQueue(std::chrono::milliseconds limit)
    : m_limit(limit)
{
    m_expiry.setSingleShot(true);
    m_resume.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &WaitQueue::expire);
    connect(&m_resume, &QTimer::timeout, this, &WaitQueue::resumeSettled);
}

WaitQueue::~WaitQueue()
{
    close();
}

WaitQueue::Outcome WaitQueue::wait()
{
    auto *fiber = Fiber::current();
    if (!fiber)
        throw std::logic_error("the database of an event loop was asked outside a fiber");
    const auto entry = m_entries.insert(m_entries.end(), {fiber, Clock::now() + m_limit});
    ++m_waiting;
    startTimer();
    fiber->suspend();
    const auto outcome = entry->outcome;
    m_entries.erase(entry);
    return outcome;
}

void WaitQueue::settle(Entry &entry, Outcome outcome)
{
    entry.outcome = outcome;
    --m_waiting;
    m_resume.start(0);
}

bool WaitQueue::wakeFirst()
{
    for (auto &entry : m_entries) {
        if (entry.outcome == Outcome::Waiting) {
            settle(entry, Outcome::Woken);
            return true;
        }
    }
    return false;
}

void WaitQueue::wakeAll()
{
    while (wakeFirst()) { }
}

void WaitQueue::expire()
{
    const auto now = Clock::now();
    for (auto &entry : m_entries)
        if (entry.outcome == Outcome::Waiting && entry.deadline <= now)
            settle(entry, Outcome::TimedOut);
    startTimer();
}

//! All wait equally long, so the first is the next to expire.
void WaitQueue::startTimer()
{
    const auto first = std::find_if(m_entries.begin(), m_entries.end(),
                                    [](const Entry &entry) { return entry.outcome == Outcome::Waiting; });
    if (first != m_entries.end() && !m_expiry.isActive())
        m_expiry.start(std::chrono::ceil<std::chrono::milliseconds>(
            std::max(first->deadline - Clock::now(), Clock::duration::zero())));
}

void WaitQueue::resumeSettled()
{
    // A resumed fiber removes its own entry and may add, settle or even resume others: look anew each time.
    for (;;) {
        const auto settled = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
            return entry.outcome != Outcome::Waiting && entry.fiber;
        });
        if (settled == m_entries.end())
            return;
        std::exchange(settled->fiber, nullptr)->resume();
    }
}

void WaitQueue::close()
{
    for (auto &entry : m_entries)
        if (entry.outcome == Outcome::Waiting)
            settle(entry, Outcome::Closed);
    resumeSettled();
}

} // namespace oms
