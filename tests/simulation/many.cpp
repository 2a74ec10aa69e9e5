// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulation.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace oms::simulation {

Sum simulateMany(std::uint64_t first, std::uint64_t count, const Options &options)
{
    Sum sum;
    std::mutex lock;
    std::atomic<std::uint64_t> next = first;
    const auto work = [&] {
        for (auto seed = next++; seed < first + count; seed = next++) {
            auto outcome = simulate(seed, options);
            const std::lock_guard guard(lock);
            sum.saved += outcome.saved;
            sum.crashes += outcome.crashes;
            sum.decisions += outcome.decisions;
            if (!outcome.violations.empty())
                sum.failures.push_back({seed, std::move(outcome.violations)});
        }
    };
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        workers.emplace_back(work);
    workers.clear();
    std::sort(sum.failures.begin(), sum.failures.end(), [](const auto &a, const auto &b) { return a.seed < b.seed; });
    return sum;
}

} // namespace oms::simulation
