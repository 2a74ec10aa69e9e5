// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/sync/handlers.h"

//! What a laptop may do to orders beyond what every record knows.
namespace oms::sync {

//! Merged unit by unit, the saddle slot by slot and then judged as a whole: where what two people chose does not go
//! together, it is a conflict. Refuses as orders::change(), and Invalid (online_only) when it would stop an order that
//! has been released.
Result<Done> editOrder(Work &work, const Mutation &mutation);

//! An action of the workflow. `expected_status` must be given, and for advance the version that was seen. Refuses as
//! orders::act(), and Invalid: online_only, price_changed, option_discontinued with what could be taken instead.
Result<Done> actOnOrder(Work &work, const Mutation &mutation);

std::optional<std::string> titleOfOrder(Session &db, const Actor &actor, const Uuid &id);

} // namespace oms::sync
