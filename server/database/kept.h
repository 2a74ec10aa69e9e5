// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/sharedstore.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace oms {

//! How often what was kept spared the database the work, in this process. Any thread may read it.
struct KeptCounters {
    std::atomic<std::int64_t> hits {0}; //!< found in this process
    std::atomic<std::int64_t> sharedHits {0}; //!< found where processes keep answers for each other
    std::atomic<std::int64_t> misses {0};
    std::atomic<std::int64_t> entries {0}; //!< in this process, now
};
KeptCounters &keptCounters();

//! Answers of the database, kept for at most five minutes, each with the stamp of what it was computed from: whoever
//! asks has just read the stamp, so an answer is right at the moment of asking, whichever process wrote in between
//! (docs/decisions/0016, 0018). What this process does not know, `shared` may, where there is one. Any thread; holds
//! no lock while waiting.
class Kept {
public:
    //! `name` tells what is kept from what others keep.
    explicit Kept(std::string name)
        : m_name(std::move(name))
    { }
    ~Kept();
    Kept(const Kept &) = delete;
    Kept &operator=(const Kept &) = delete;

    std::optional<std::string> find(const std::string &key, const std::string &stamp, SharedStore *shared = nullptr);
    void put(const std::string &key, const std::string &stamp, std::string value, SharedStore *shared = nullptr);

    static constexpr auto longest = std::chrono::minutes(5);
    //! Of these, how long the shared store keeps an answer; a process that found it there keeps it for the rest.
    static constexpr auto longestShared = longest / 2;
    static constexpr std::size_t most = 4096;

private:
    using Clock = std::chrono::steady_clock;
    struct Entry {
        std::string stamp;
        std::string value;
        Clock::time_point until;
    };
    void keep(const std::string &key, const std::string &stamp, std::string value, Clock::duration life);
    std::string sharedName(const std::string &key, const std::string &stamp) const;

    const std::string m_name;
    std::mutex m_mutex;
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace oms
