// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/orders/order.h"

//! What became of a shipment after it left. Shipments are made by actions of the workflow.
namespace oms::shipments {

//! Oldest first. Refuses: NotFound.
Result<std::vector<Shipment>> of(Session &db, const Actor &actor, OrderId order);

struct Changed {
    Shipment shipment;
    int orderVersion = 1;
};
//! Carrier, tracking number, expected and delivered, as a JSON object of what shall differ; `seenVersion` is the
//! order's, whose version follows. A fitter only says when it arrived, but of what the fitter has sent. Refuses:
//! NotFound, Stale, Forbidden (field), Conflict (the order is archived), Invalid.
Result<Changed> change(Work &work, ShipmentId id, std::optional<int> seenVersion, std::string_view fields);

} // namespace oms::shipments
