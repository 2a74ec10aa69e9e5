// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <cstdint>

namespace oms::redis {

//! Figures of all connections of a program to Redis. Any thread may read them.
struct Counters {
    std::atomic<std::int64_t> answering {0}; //!< connections that Redis answers on
    std::atomic<std::int64_t> commands {0};
    std::atomic<std::int64_t> timeouts {0}; //!< answers that did not come in time
    std::atomic<std::int64_t> errors {0}; //!< commands that Redis refused
    std::atomic<std::int64_t> losses {0}; //!< connections lost, and attempts to connect that failed
    std::atomic<bool> isMissed {false}; //!< somebody has said that Redis does not answer
};

} // namespace oms::redis
