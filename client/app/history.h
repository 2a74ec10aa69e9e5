// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>
#include <vector>

namespace oms {

//! A place in the application.
struct Location {
    QString page;
    QString record; //!< "" = the page itself
    QString title; //!< for the list of recent places

    bool isSamePlace(const Location &other) const { return page == other.page && record == other.record; }
};

//! Back and forward like a browser's.
class History {
public:
    //! Where the person went; what was ahead is forgotten. The same place again is no step.
    void visit(const Location &location);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < int(m_places.size()); }
    std::optional<Location> back();
    std::optional<Location> forward();
    std::optional<Location> current() const;
    //! Records visited, latest first, each once, without the current one.
    std::vector<Location> recent(int atMost) const;

private:
    std::vector<Location> m_places;
    int m_at = -1;
};

} // namespace oms
