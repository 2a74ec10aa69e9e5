// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderwords.h"
#include "shared/catalogue/catalogue.h"
#include "shared/orders/measurement.h"
#include "shared/orders/order.h"

#include <vector>

namespace oms {

//! A paragraph of a ticket: names and values.
struct TicketGroup {
    struct Line {
        QString name;
        QString value;
    };

    QString title; //!< empty: no heading
    std::vector<Line> lines;

    int height() const { return int(lines.size()) + (title.isEmpty() ? 0 : 1); }
};

//! What is built, group by group; then what it must fit, of that visit if there was one.
std::vector<TicketGroup> ticketGroups(const Order &order, const MeasurementSet *visit, const Catalogue &catalogue);

//! Whom it is for, in one line; to head office, who builds it as well.
QString ticketContext(const Order &order, Reader reader);

} // namespace oms
