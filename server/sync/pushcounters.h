// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/mutation.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace oms::sync {

//! What became of pushed mutations, by verdict; a repetition counts again. Written by every thread.
struct PushCounters {
    std::array<std::atomic<std::int64_t>, Choices<Verdict>::codes.size()> results {};

    void count(Verdict verdict) { ++results[static_cast<std::size_t>(verdict)]; }
};

} // namespace oms::sync
