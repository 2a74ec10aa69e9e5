// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changes/audit.h"

#include "server/database/scoped.h"
#include "sql/audit.h"

namespace oms::audit {

const ListQuery &listing()
{
    static const ListQuery query(sql::audit::list);
    return query;
}

Result<ListPage<AuditEntry>> list(Session &db, const ListRequest &request)
{
    return listing().page<AuditEntry>(db, unscoped, {}, request);
}

} // namespace oms::audit
