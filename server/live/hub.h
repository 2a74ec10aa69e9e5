// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/addresscap.h"

#include <QObject>

#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

namespace oms::live {

class Sockets;

//! What the live sockets of all threads count. Any thread may read it.
struct Counters {
    std::atomic<std::int64_t> open {0}; //!< connections, also those that have not shown their ticket yet
    std::atomic<std::int64_t> refused {0}; //!< too many, or no good ticket
    std::atomic<std::int64_t> pokes {0};
    std::atomic<std::int64_t> held {0}; //!< pokes that waited because the one before had not left
    std::atomic<std::int64_t> signouts {0};
    std::atomic<std::int64_t> wipes {0};
};

struct Limits {
    std::size_t most = 2000;
    std::size_t mostPerAddress = 200; //!< 0: no cap
};

//! What has been published, for whom.
struct News {
    std::int64_t to_seq = 0;
    std::unordered_set<std::string> scopes; //!< empty: everybody's
};
//! Of a notification: "17 fitter:UUID office", "17 *". Nothing when it is not one.
std::optional<News> newsOf(std::string_view payload);

//! All live sockets of the program: the threads that hold them, and what they share.
class Hub {
public:
    explicit Hub(const Limits &limits)
        : m_limits(limits)
        , m_addresses(limits.mostPerAddress)
    { }

    Counters counters;

    //! False when there is no room; else leave() when the connection has gone.
    bool enter(const QHostAddress &address);
    void leave(const QHostAddress &address);

    void add(Sockets &sockets);
    void remove(Sockets &sockets);

    //! From any thread: everybody concerned is poked.
    void tell(const News &news);
    //! Says goodbye to everybody and lets nobody in any more.
    void drain();

    std::int64_t head() const { return m_head; } //!< the latest number that was told
    bool isDraining() const { return m_isDraining; }

private:
    const Limits m_limits;
    http::AddressCap m_addresses;
    std::atomic<std::int64_t> m_head {0};
    std::atomic<bool> m_isDraining {false};
    std::mutex m_mutex;
    std::vector<Sockets *> m_threads;
};

} // namespace oms::live
