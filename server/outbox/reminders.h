// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"

namespace oms::outbox {

//! What time alone brings about (domain.md 6, 8): links to customers that run out, trials that end, promises that have
//! passed, orders on hold or unclosed for long. Each is told once, by whichever server is first. Throws DatabaseError.
void runTimers(Database &database, Instant now);

} // namespace oms::outbox
