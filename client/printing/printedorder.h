// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderparts.h"
#include "client/orderbook/orderrows.h"
#include "client/orderbook/orderwords.h"
#include "shared/catalogue/catalogue.h"
#include "shared/configuration/spec.h"
#include "shared/customers/customer.h"
#include "shared/pricing/price.h"

namespace oms::printing {

//! All that any paper about an order is written from; a value, so that another thread may write it.
struct PrintedOrder {
    Order order;
    QString saddle {}; //!< "Larkspur Sonata"
    QString seat {}; //!< "17½"
    QString leather {}; //!< "Vienna calf, Black"
    std::vector<SpecGroup> spec {};
    std::vector<MeasurementSet> visits {}; //!< of its horse, oldest first; the order's own last
    std::vector<Payment> payments {}; //!< oldest first
    std::optional<Customer> customer {};
    std::optional<Breakdown> breakdown {}; //!< only when it says what the order's amounts say
};

PrintedOrder printedOrder(const Order &order, const OrderParts &parts, std::vector<Kept<MeasurementSet>> visits,
                          const Catalogue &catalogue, const Customer *customer);

//! What a factory may read of it, whoever prints it: no amount, no way to reach the customer, nothing internal.
PrintedOrder forFactory(PrintedOrder printed);

//! What nobody may build by, as the order stands: before approval, changed, on hold, cancelled.
bool isStop(const Order &order);
//! The visit that the saddle is built by; null when nothing was measured.
const MeasurementSet *visitOf(const PrintedOrder &printed);

} // namespace oms::printing
