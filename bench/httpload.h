// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace oms::bench {

struct Served {
    double rate = 0; //!< a second
    double p50 = 0; //!< milliseconds
    double p99 = 0;
    std::size_t count = 0;
    std::size_t failures = 0; //!< answers that were not 2xx
    std::string example; //!< of a failure
};

//! Keeps one request under way on each of so many connections, from one thread: what is left of the machine is the
//! server's. `request(connection, round)` is the whole next request.
Served load(std::uint16_t port, int connections, std::chrono::milliseconds time,
            const std::function<std::string(int connection, int round)> &request);

//! One request on a connection of its own; the body of the answer. Throws unless the answer is 2xx.
std::string ask(std::uint16_t port, const std::string &request);

//! A request as a client of the API sends it.
std::string requestOf(const std::string &method, const std::string &path, const std::string &token,
                      const std::string &body = {});

} // namespace oms::bench
