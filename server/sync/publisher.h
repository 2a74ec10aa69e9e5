// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/connectionoptions.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>

namespace oms {
class BlockingDatabase;
} // namespace oms

namespace oms::sync {

//! What a publisher keeps for the metrics. Any thread may read it.
struct PublisherCounters {
    std::atomic<std::int64_t> waiting {0}; //!< marks, as of the last look
    std::atomic<std::int64_t> oldestSeconds {0}; //!< age of the oldest of them
    std::atomic<std::int64_t> published {0}; //!< numbers given
    std::atomic<std::int64_t> failures {0};
};

//! Publishes what this program has committed, at once and at most every ten milliseconds; and what somebody else left
//! lying for a second, because their program ended between its commit and its publishing. On a thread and a connection
//! of its own, for as long as it lives. Looks after the feed's age as well.
class Publisher {
public:
    struct Surroundings {
        ConnectionOptions connection; //!< without time-outs: a bulk load takes what it takes
        std::function<bool()> isReady; //!< before that the tables may not be there
        std::function<void(std::chrono::duration<double>)> took; //!< told of every publishing
    };

    Publisher(Surroundings surroundings, PublisherCounters &counters);
    ~Publisher(); //!< stop()
    Publisher(const Publisher &) = delete;
    Publisher &operator=(const Publisher &) = delete;

    //! Something has been committed. From any thread; does not block.
    void wake();
    void stop();

private:
    using Clock = std::chrono::steady_clock;
    void run();
    bool waitForWork();
    void work(BlockingDatabase &database, bool isWoken);
    void publishTimed(BlockingDatabase &database);
    void look(BlockingDatabase &database);
    void keepYoung(BlockingDatabase &database);

    const Surroundings m_surroundings;
    PublisherCounters &m_counters;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isWoken = false;
    std::atomic<bool> m_isStopping {false};
    Clock::time_point m_lastPublish {};
    Clock::time_point m_lastLook {};
    Clock::time_point m_nextPurge {};
    bool m_isFailing = false;
    std::thread m_thread; //!< last: it uses everything above
};

} // namespace oms::sync
