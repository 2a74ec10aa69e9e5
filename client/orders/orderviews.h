// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/tablemodel.h"
#include "client/orderbook/orderwords.h"

#include <span>

namespace oms {

//! One of the views that are always there.
struct BuiltInView {
    const char *id; //!< in preferences and addresses
    const char *title; //!< English; context "OrdersPage"
    OrderFilter (*filter)();
    bool isForFactories = true;
};

std::vector<BuiltInView> builtInViews(Reader reader);

OrderFilter withKind(OrderFilter filter, OrderKind kind);

} // namespace oms
