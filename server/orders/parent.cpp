// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/parent.h"

#include "server/changes/edit.h"
#include "server/orders/visible.h"
#include "sql/orderparents.h"

namespace oms {

const Schema &Describe<orders::ParentOrder>::schema()
{
    using orders::ParentOrder;
    static const Schema schema("order",
                               {
                                   field<&ParentOrder::id>("id"),
                                   field<&ParentOrder::status>("status"),
                                   field<&ParentOrder::customer_id>("customer_id"),
                                   field<&ParentOrder::horse_id>("horse_id"),
                                   field<&ParentOrder::currency>("currency"),
                                   field<&ParentOrder::total_minor>("total_minor"),
                                   field<&ParentOrder::paid_minor>("paid_minor"),
                                   field<&ParentOrder::is_priced>("is_priced"),
                                   field<&ParentOrder::approved_at>("approved_at"),
                                   field<&ParentOrder::released_at>("released_at"),
                                   field<&ParentOrder::version>("version"),
                                   field<&ParentOrder::archived_at>("archived_at"),
                               });
    return schema;
}

namespace orders {

namespace {

Result<ParentOrder> found(std::optional<ParentOrder> order)
{
    if (!order)
        return refuse(ErrorCode::NotFound, "There is no such order");
    return std::move(*order);
}

} // namespace

Result<ParentOrder> parent(Session &db, const Actor &actor, Permission permission, OrderId id)
{
    return found(db.optional<ParentOrder>(visibleTo(actor, permission, sql::orderparents::find), actor.id, id));
}

Result<ParentOrder> lockParent(Work &work, Permission permission, OrderId id)
{
    const auto &statement = visibleTo(work.actor, permission, sql::orderparents::lock);
    auto order = found(work.db.optional<ParentOrder>(statement, work.actor.id, id));
    if (!order)
        return order;
    if (auto live = checkLive(*order); !live)
        return passOn(live);
    return order;
}

} // namespace orders

} // namespace oms
