// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/bulkload.h"
#include "shared/catalogue/catalogue.h"

namespace oms::demo {

//! Copies it into the database, in the transaction of `load`; its factories are there.
void write(BulkLoad &load, const CatalogueDocument &catalogue);

} // namespace oms::demo
