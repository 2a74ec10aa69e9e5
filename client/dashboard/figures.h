// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/orderbook/orderwords.h"

namespace oms {

//! One question that a person asks the first thing in the morning, and where its orders are shown.
struct Need {
    const char *title; //!< context "Dashboard"
    const char *icon;
    OrderFilter filter;
    const char *address; //!< of the orders page: "filter:work:overdue"; or of another page, with a slash before
    bool isPressing = false; //!< more than none is bad news
};
//! Those of this person's roles, the most pressing first.
std::vector<Need> needsOf(const Session &session);

struct WeekCount {
    Date begins;
    int count = 0;
};
struct NamedCount {
    QString name;
    int count = 0;
};

//! Counted once over all rows that this computer has.
struct DashboardFigures {
    std::vector<int> needs; //!< as needsOf()
    std::array<int, orderStatusCount> statuses {};
    std::vector<WeekCount> weeks; //!< orders that came in, the oldest first, the running week last
    std::vector<NamedCount> brands; //!< open orders, the most first
    std::vector<OrderRowPtr> recent; //!< changed last, the latest first
};
DashboardFigures figuresOf(const std::vector<OrderRowPtr> &rows, const std::vector<Need> &needs, Date today);

} // namespace oms
