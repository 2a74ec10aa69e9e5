// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstddef>

namespace oms::http {

//! What a client may ask of the front before it is refused or closed. The body's size is the route's matter
//! (Handler::bodyLimit). Defaults are what was measured to survive 300 slow clients; tests use shorter times.
struct Limits {
    std::size_t headBytes = 16 * 1024;
    std::size_t targetBytes = 4 * 1024;
    std::size_t headers = 64;

    std::chrono::milliseconds head {5'000}; //!< from the first wish to read a request until its head is complete
    std::chrono::milliseconds body {2'000}; //!< plus its length at bodyBytesPerSecond
    std::size_t bodyBytesPerSecond = 1024;
    std::chrono::milliseconds write {15'000}; //!< plus the answer's length at writeBytesPerSecond
    std::size_t writeBytesPerSecond = 16 * 1024;
    std::chrono::milliseconds idle {30'000}; //!< between two requests
    std::chrono::milliseconds idleBehindProxy {65'000}; //!< longer than nginx's own 60 s: the proxy closes first
    std::chrono::milliseconds linger {1'000}; //!< after the last answer: let the client read it before closing
    std::size_t lingerBytes = 64 * 1024;
    std::chrono::milliseconds sweep {500}; //!< how often deadlines are looked at
    std::chrono::milliseconds acceptPause {100}; //!< after a failed accept, as when out of descriptors

    std::size_t maxConnections = 2'000; //!< beyond it the one that waited longest for its client is closed
    std::size_t maxPerAddress = 200; //!< 0: no cap. Trusted proxies are not capped
    std::size_t maxInFlight = 512; //!< requests handed to the application and not yet answered; more get 503
};

} // namespace oms::http
