// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/kept.h"

namespace oms {

KeptCounters &keptCounters()
{
    static KeptCounters counters;
    return counters;
}

std::optional<std::string> Kept::find(const std::string &key, const std::string &stamp)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_entries.find(key);
    if (known == m_entries.end() || known->second.stamp != stamp || Clock::now() - known->second.at > longest) {
        ++keptCounters().misses;
        return {};
    }
    ++keptCounters().hits;
    return known->second.value;
}

void Kept::put(std::string key, const std::string &stamp, std::string value)
{
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= most && !m_entries.contains(key)) {
        std::erase_if(m_entries, [&](const auto &entry) { return entry.second.stamp != stamp; });
        if (m_entries.size() >= most)
            m_entries.clear();
    }
    m_entries.insert_or_assign(std::move(key), Entry {stamp, std::move(value), Clock::now()});
}

} // namespace oms
