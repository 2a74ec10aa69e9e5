// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/history.h"

#include <algorithm>

namespace oms {

namespace {

constexpr std::size_t longest = 100;

} // namespace

void History::visit(const Location &location)
{
    if (m_at >= 0 && m_places[std::size_t(m_at)].isSamePlace(location)) {
        m_places[std::size_t(m_at)].title = location.title;
        return;
    }
    m_places.resize(std::size_t(m_at + 1));
    m_places.push_back(location);
    if (m_places.size() > longest)
        m_places.erase(m_places.begin());
    m_at = int(m_places.size()) - 1;
}

std::optional<Location> History::back()
{
    if (!canGoBack())
        return {};
    return m_places[std::size_t(--m_at)];
}

std::optional<Location> History::forward()
{
    if (!canGoForward())
        return {};
    return m_places[std::size_t(++m_at)];
}

std::optional<Location> History::current() const
{
    return m_at < 0 ? std::nullopt : std::optional(m_places[std::size_t(m_at)]);
}

std::vector<Location> History::recent(int atMost) const
{
    std::vector<Location> found;
    for (auto place = m_places.rbegin(); place != m_places.rend() && int(found.size()) < atMost; ++place) {
        const auto same = [&](const Location &other) { return other.isSamePlace(*place); };
        if (place->record.isEmpty() || same(m_places[std::size_t(m_at)])
            || std::any_of(found.begin(), found.end(), same))
            continue;
        found.push_back(*place);
    }
    return found;
}

} // namespace oms
