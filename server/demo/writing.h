// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/bulkload.h"
#include "server/demo/dataset.h"

namespace oms::demo {

//! Copies all of it into the database, in the transaction of `load`.
void write(BulkLoad &load, const Dataset &data);

} // namespace oms::demo
