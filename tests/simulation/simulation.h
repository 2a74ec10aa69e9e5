// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/modelserver.h"

//! Several people's laptops, a server and everything that can go wrong between them, from one seed (sync.md 7).
namespace oms::simulation {

struct Options {
    sync::Flaw flaw = sync::Flaw::None;
    ServerFlaw serverFlaw = ServerFlaw::None;
    bool isTraced = false; //!< tells on stderr what happens
    int actions = 80; //!< of people
};

struct Outcome {
    Texts violations;
    std::size_t saved = 0; //!< changes that were acknowledged on a laptop
    std::size_t crashes = 0;
    std::size_t decisions = 0;
};

Outcome simulate(std::uint64_t seed, const Options &options = {});

struct Failure {
    std::uint64_t seed = 0;
    Texts violations;
};
struct Sum {
    std::vector<Failure> failures; //!< by seed
    std::size_t saved = 0;
    std::size_t crashes = 0;
    std::size_t decisions = 0;
};
//! Many seeds on all processors.
Sum simulateMany(std::uint64_t first, std::uint64_t count, const Options &options = {});

} // namespace oms::simulation
