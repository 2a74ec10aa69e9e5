// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/fiber.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <list>

namespace oms {

//! Fibers of one thread that wait for something, first come, first served, each at most as long as the limit.
//! They are resumed from the event loop, never from inside the call that wakes them.
class WaitQueue : public QObject {
public:
    enum class Outcome { Waiting, Woken, TimedOut, Closed };

    explicit WaitQueue(std::chrono::milliseconds limit);
    ~WaitQueue() override;

    //! Suspends the running fiber.
    Outcome wait();
    //! False when nobody waits.
    bool wakeFirst();
    void wakeAll();
    //! Everyone goes on at once with Closed; only from outside any fiber.
    void close();
    std::size_t size() const { return m_waiting; }

private:
    struct Entry {
        Fiber *fiber;
        std::chrono::steady_clock::time_point deadline;
        Outcome outcome = Outcome::Waiting;
    };
    void settle(Entry &entry, Outcome outcome);
    void resumeSettled();
    void expire();
    void startTimer();

    const std::chrono::milliseconds m_limit;
    std::list<Entry> m_entries; //!< in order; an entry stays until its fiber goes on
    std::size_t m_waiting = 0;
    QTimer m_expiry;
    QTimer m_resume;
};

} // namespace oms
