// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/surroundings.h"

namespace oms::sync {

//! Lays what waits over what the server sent last and stores that as the record's view (I5). Within a transaction.
void layOver(Surroundings &around, const RecordKey &key);

} // namespace oms::sync
