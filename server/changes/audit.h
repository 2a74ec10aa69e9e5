// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/listquery.h"
#include "shared/changes/auditentry.h"

//! Reads what Work::record() wrote.
namespace oms::audit {

const ListQuery &listing();
//! Newest first. Refuses: Invalid (a cursor of another list).
Result<ListPage<AuditEntry>> list(Session &db, const ListRequest &request);

} // namespace oms::audit
