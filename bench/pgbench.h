// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sqltap.h"

#include <chrono>

namespace oms::bench {

//! A script for `pgbench -M prepared` that executes the same statements with the same values.
struct Script {
    std::string text;
    std::vector<std::string> variables; //!< "name=value"
};

//! Without what the server does anyway, which was heard while nobody asked for anything.
std::vector<Executed> without(const std::vector<Executed> &all, const std::vector<Executed> &background);

//! What two runs of the same request have executed. Identities that differ between them are new ones in each
//! transaction; `own` is the order that they were about, with its number: each client has one of its own (bench_own).
//! What only one of them has executed is somebody else's.
Script scriptOf(const std::vector<Executed> &first, const std::vector<Executed> &second, const std::string &own,
                const std::string &number);

//! Transactions a second; 0 when pgbench has failed, which it has then said.
double runPgbench(const Script &script, const std::string &socketDirectory, const std::string &database,
                  int connections, std::chrono::seconds time);

} // namespace oms::bench
