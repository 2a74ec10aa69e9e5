// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the simulation of offline work over many seeds: ./dev bench sync-simulation --seeds 50000 [--first 1]
#include "tests/simulation/simulation.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace oms::simulation;

namespace {

std::uint64_t option(int count, char **words, const char *name, std::uint64_t otherwise)
{
    for (int i = 1; i + 1 < count; ++i)
        if (std::strcmp(words[i], name) == 0)
            return std::strtoull(words[i + 1], nullptr, 10);
    return otherwise;
}

unsigned long long figure(std::uint64_t number)
{
    return number;
}

} // namespace

int main(int count, char **words)
{
    const auto first = option(count, words, "--first", 1);
    const auto seeds = option(count, words, "--seeds", 1000);
    const auto began = std::chrono::steady_clock::now();
    const auto sum = simulateMany(first, seeds);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    for (const auto &failure : sum.failures) {
        std::printf("OMS_SIM_SEED=%llu\n", figure(failure.seed));
        for (const auto &text : failure.violations)
            std::printf("  %s\n", text.c_str());
    }
    std::printf("%llu seeds from %llu in %.1f s (%.0f/s): %zu failed; %zu changes saved, %zu crashes, %zu decisions\n",
                figure(seeds), figure(first), took.count(), double(seeds) / took.count(), sum.failures.size(),
                sum.saved, sum.crashes, sum.decisions);
    return sum.failures.empty() ? 0 : 1;
}
