// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/announcing.h"
#include "server/outbox/outbox.h"

namespace oms::outbox {

void announce(Work &work, EventType type, OrderId order, std::string details)
{
    work.db.post(sql::announcing::announce, {makeUuid(), type, order.toString(), std::move(details), work.now});
}

} // namespace oms::outbox
