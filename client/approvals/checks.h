// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

namespace oms {

//! One thing that an approval rests on.
struct Check {
    enum class State { Good, Doubtful, Bad };
    QString text; //!< "The deposit of 1,500.28 € is paid"
    State state = State::Good;
};

//! In the order in which people look. Doubtful ones can be approved with open eyes; bad ones must be mended or waived.
std::vector<Check> checksOf(const Order &order, const OrderParts &parts, const Catalogue &catalogue);
//! Nothing stands against approving it without a further look.
bool areGreen(const std::vector<Check> &checks);

} // namespace oms
