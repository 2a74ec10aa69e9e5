// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/connectionoptions.h"
#include "server/outbox/smtp.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace oms {
class BlockingDatabase;
} // namespace oms

namespace oms::outbox {

//! What a postman keeps for the metrics. Any thread may read it.
struct PostmanCounters {
    std::atomic<std::int64_t> waiting {0}; //!< events and mails, as of the last look
    std::atomic<std::int64_t> dead {0}; //!< that a person must look at
    std::atomic<std::int64_t> sent {0};
    std::atomic<std::int64_t> failures {0}; //!< attempts
};

//! Carries the outbox to the mail host and looks at the clock, on a thread and a connection of its own, for as long as
//! it lives. Every server has one; they share the work.
class Postman {
public:
    struct Surroundings {
        ConnectionOptions connection;
        std::function<bool()> isReady; //!< before that the tables may not be there
        std::optional<Mailbox> mailbox; //!< without it events wait, and only the clock is looked at
        std::string publicUrl;
    };

    Postman(Surroundings surroundings, PostmanCounters &counters);
    ~Postman(); //!< stop()
    Postman(const Postman &) = delete;
    Postman &operator=(const Postman &) = delete;

    void stop();

private:
    using Clock = std::chrono::steady_clock;
    void run();
    bool waitForTick();
    void work(BlockingDatabase &database);
    void carry(BlockingDatabase &database);
    void look(BlockingDatabase &database);

    const Surroundings m_surroundings;
    PostmanCounters &m_counters;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::atomic<bool> m_isStopping {false};
    Clock::time_point m_nextTimers;
    Clock::time_point m_nextLook {};
    bool m_isFailing = false;
    std::thread m_thread; //!< last: it uses everything above
};

} // namespace oms::outbox
