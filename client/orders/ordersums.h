// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orders/ordertable.h"

#include <map>

namespace oms {

//! What the foot of a list says of its rows.
struct OrderSums {
    int orders = 0;
    int late = 0;
    int urgent = 0;
    std::map<std::string, MinorUnits> toCollect; //!< by currency; only what is owed

    void add(const OrderRow &row, Date today);
};

//! Of the rows that are shown, or of those that are picked.
OrderSums sumsOf(const OrderTable &table, bool areTaken);
//! "312 orders   23 late   9 urgent   € 812,440 to collect"
QString sumsText(const OrderSums &sums);
//! "€ 812,440", in whole units: a foot is no invoice; several currencies with a plus between.
QString collectText(const OrderSums &sums);

} // namespace oms
