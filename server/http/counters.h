// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <atomic>
#include <cstdint>
#include <string_view>

namespace oms::http {

//! Why the front turned something away by itself.
enum class RefusedFor { Framing, HeadSize, BodySize, HeadDeadline, BodyDeadline, WriteDeadline, Address, InFlight };
inline constexpr std::size_t refusedForCount = 8;

std::string_view nameOf(RefusedFor reason); //!< as a label in the metrics: "head_size"

//! What the front counts, for the metrics. Written by every thread, read by anyone at any time.
struct Counters {
    std::atomic<std::uint64_t> accepted = 0;
    std::atomic<std::uint64_t> evicted = 0; //!< closed to make room for a newcomer
    std::atomic<std::uint64_t> acceptErrors = 0;
    std::atomic<std::uint64_t> requests = 0; //!< complete requests handed to the application
    std::atomic<std::uint64_t> upgraded = 0; //!< connections handed over to WebSockets
    std::atomic<std::int64_t> open = 0;
    std::atomic<std::int64_t> inFlight = 0; //!< includes requests whose client has gone meanwhile
    std::array<std::atomic<std::uint64_t>, refusedForCount> refused {};

    void countRefused(RefusedFor reason) { ++refused[static_cast<std::size_t>(reason)]; }
    std::uint64_t refusedFor(RefusedFor reason) const { return refused[static_cast<std::size_t>(reason)]; }
};

} // namespace oms::http
