// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/kept.h"

namespace oms {

KeptCounters &keptCounters()
{
    static KeptCounters counters;
    return counters;
}

Kept::~Kept()
{
    keptCounters().entries -= std::int64_t(m_entries.size());
}

std::optional<std::string> Kept::find(const std::string &key, const std::string &stamp, SharedStore *shared)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_entries.find(key);
        if (known != m_entries.end() && known->second.stamp == stamp && Clock::now() < known->second.until) {
            ++keptCounters().hits;
            return known->second.value;
        }
    }
    auto found = shared ? shared->find(sharedName(key, stamp)) : std::nullopt;
    if (found)
        keep(key, stamp, *found, longest - longestShared);
    ++(found ? keptCounters().sharedHits : keptCounters().misses);
    return found;
}

void Kept::put(const std::string &key, const std::string &stamp, std::string value, SharedStore *shared)
{
    if (shared)
        shared->put(sharedName(key, stamp), value, longestShared);
    keep(key, stamp, std::move(value), longest);
}

void Kept::keep(const std::string &key, const std::string &stamp, std::string value, Clock::duration life)
{
    const std::lock_guard lock(m_mutex);
    const auto before = std::int64_t(m_entries.size());
    if (m_entries.size() >= most && !m_entries.contains(key)) {
        std::erase_if(m_entries, [&](const auto &entry) { return entry.second.stamp != stamp; });
        if (m_entries.size() >= most)
            m_entries.clear();
    }
    m_entries.insert_or_assign(key, Entry {stamp, std::move(value), Clock::now() + life});
    keptCounters().entries += std::int64_t(m_entries.size()) - before;
}

//! Another version of the program may mean something else by the same name.
std::string Kept::sharedName(const std::string &key, const std::string &stamp) const
{
    return OMS_VERSION "\n" + m_name + '\n' + stamp + '\n' + key;
}

} // namespace oms
