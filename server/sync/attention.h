// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/sync/handlers.h"
#include "shared/sync/attention.h"

//! What waits for a person: kept here, so that it is not lost with the laptop and the office sees it too.
namespace oms::sync {

//! Keeps a mutation that was rejected or came into conflict. `about` is what people call the record.
void keepAttention(Session &db, const Actor &author, DeviceId device, const Mutation &mutation,
                   const MutationResult &result, const std::string &about, Instant now);

//! Applies attention.resolve: closes the item, by its author or by whoever reaches such records as the office does. An
//! item that is closed already, or that there is none of for the actor, is content. Refuses: Invalid (no such choice).
Result<Done> resolveAttention(Work &work, const Mutation &mutation);

} // namespace oms::sync
