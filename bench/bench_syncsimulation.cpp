// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the simulation of offline work over many seeds: ./dev bench sync-simulation --seeds 50000 [--first 1]
#include "tests/simulation/simulation.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <thread>

using namespace oms;
using namespace oms::simulation;

namespace {

struct Sum {
    std::mutex lock;
    std::size_t saved = 0;
    std::size_t crashes = 0;
    std::size_t decisions = 0;
    std::size_t failed = 0;
};

void add(Sum &sum, std::uint64_t seed, const Outcome &outcome)
{
    const std::lock_guard guard(sum.lock);
    sum.saved += outcome.saved;
    sum.crashes += outcome.crashes;
    sum.decisions += outcome.decisions;
    if (outcome.violations.empty())
        return;
    ++sum.failed;
    std::printf("OMS_SIM_SEED=%llu\n", static_cast<unsigned long long>(seed));
    for (const auto &text : outcome.violations)
        std::printf("  %s\n", text.c_str());
}

std::uint64_t option(int count, char **words, const char *name, std::uint64_t otherwise)
{
    for (int i = 1; i + 1 < count; ++i)
        if (std::strcmp(words[i], name) == 0)
            return std::strtoull(words[i + 1], nullptr, 10);
    return otherwise;
}

} // namespace

int main(int count, char **words)
{
    const auto first = option(count, words, "--first", 1);
    const auto seeds = option(count, words, "--seeds", 1000);
    const auto began = std::chrono::steady_clock::now();
    Sum sum;
    std::atomic<std::uint64_t> next = first;
    const auto work = [&] {
        for (auto seed = next++; seed < first + seeds; seed = next++)
            add(sum, seed, simulate(seed));
    };
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        workers.emplace_back(work);
    workers.clear();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::printf("%llu seeds from %llu in %.1f s (%.0f/s): %zu failed; %zu changes saved, %zu crashes, %zu decisions\n",
                static_cast<unsigned long long>(seeds), static_cast<unsigned long long>(first), took.count(),
                double(seeds) / took.count(), sum.failed, sum.saved, sum.crashes, sum.decisions);
    return sum.failed == 0 ? 0 : 1;
}
