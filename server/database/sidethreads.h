// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>

namespace oms {

//! Threads for work that would hold an event loop or needs more stack than a fiber has: password hashes, spreadsheets.
//! Thread-safe. Lives longer than every event-loop thread that uses it.
class SideThreads {
public:
    //! `queueLimit`: how many jobs may wait for a thread.
    SideThreads(unsigned threads, std::size_t queueLimit);
    ~SideThreads(); //!< finishes what waits
    SideThreads(const SideThreads &) = delete;
    SideThreads &operator=(const SideThreads &) = delete;

    //! Runs `job` and returns when it is done: a fiber is suspended meanwhile; outside a fiber (omsctl, tests) the
    //! caller does the work itself. False when the queue is full: nothing was done. Throws what the job threw.
    bool run(const std::function<void()> &job);

private:
    class Pool;
    std::unique_ptr<Pool> m_pool;
};

} // namespace oms
