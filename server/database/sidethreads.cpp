// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/sidethreads.h"

#include "server/database/fiber.h"

#include <QObject>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace oms {

//! Threads that take jobs from a queue of limited length.
class SideThreads::Pool {
public:
    Pool(unsigned threads, std::size_t queueLimit)
        : m_limit(queueLimit)
    {
        for (unsigned i = 0; i < threads; ++i)
            m_threads.emplace_back([this] { run(); });
    }

    ~Pool()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosing = true;
        }
        m_changed.notify_all();
        for (auto &thread : m_threads)
            thread.join();
    }

    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    bool add(std::function<void()> job)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_jobs.size() >= m_limit)
                return false;
            m_jobs.push_back(std::move(job));
        }
        m_changed.notify_one();
        return true;
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_isClosing || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            const auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    const std::size_t m_limit;
    bool m_isClosing = false;
};

SideThreads::SideThreads(unsigned threads, std::size_t queueLimit)
    : m_pool(std::make_unique<Pool>(threads, queueLimit))
{ }

SideThreads::~SideThreads() = default;

bool SideThreads::run(const std::function<void()> &job)
{
    auto *fiber = Fiber::current();
    if (!fiber)
        return job(), true;
    QObject home; // belongs to the fiber's thread: brings the wake-up back there
    std::exception_ptr thrown;
    const bool isTaken = m_pool->add([&job, &home, &thrown, fiber] {
        try {
            job();
        } catch (...) {
            thrown = std::current_exception();
        }
        QMetaObject::invokeMethod(
            &home, [fiber] { fiber->resume(); }, Qt::QueuedConnection);
    });
    if (isTaken)
        fiber->suspend();
    if (thrown)
        std::rethrow_exception(thrown);
    return isTaken;
}

} // namespace oms
