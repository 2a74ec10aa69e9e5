// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/recordtable.h"
#include "client/synccentre/names.h"
#include "shared/changes/auditentry.h"

#include <memory>

namespace oms {

//! `names` outlives the table.
std::unique_ptr<RecordTable<AuditEntry>> makeAuditTable(const Names &names);

} // namespace oms
