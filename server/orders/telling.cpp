// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/timeline.h"
#include "sql/timeline.h"

namespace oms::orders {

void tell(Work &work, OrderEvent event, bool isByServer)
{
    const auto actor = isByServer ? Param(std::nullopt) : Param(work.doer());
    work.db.post(sql::timeline::tell,
                 {makeUuid(), event.order_id, work.now, actor, event.kind, event.action, event.from_status,
                  event.to_status, event.text, event.data, event.audience, event.is_correction});
}

} // namespace oms::orders
