// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <cstdint>

namespace oms {

//! Figures of all pools of a program, for its metrics. Any thread may read them.
struct DatabaseCounters {
    std::atomic<std::int64_t> open {0}; //!< connections that are up
    std::atomic<std::int64_t> idle {0}; //!< of these, transaction connections that nobody holds
    std::atomic<std::int64_t> waiting {0}; //!< requests that wait for a connection
    std::atomic<std::int64_t> acquired {0}; //!< transaction connections handed out so far
    std::atomic<std::int64_t> acquireMicroseconds {0}; //!< what they waited together
    std::atomic<std::int64_t> statements {0};
    std::atomic<std::int64_t> errors {0}; //!< statements that PostgreSQL refused or that were lost
    std::atomic<std::int64_t> reconnects {0};
};

} // namespace oms
