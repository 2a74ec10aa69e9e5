// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/orders.h"

#include "server/catalogue/current.h"
#include "server/changes/identity.h"
#include "server/orders/belonging.h"
#include "server/orders/record.h"
#include "server/orders/timeline.h"
#include "server/orders/visible.h"
#include "sql/orders.h"

namespace oms::orders {

namespace {

tl::unexpected<Refusal> notFound()
{
    return refuse(ErrorCode::NotFound, "There is no such order");
}

Result<Order> shown(const Actor &actor, std::optional<Order> order)
{
    if (!order)
        return notFound();
    return shownTo(actor, std::move(*order));
}

Result<RecordText> shown(const Actor &actor, const Rows &rows)
{
    if (rows.size() == 0)
        return notFound();
    return RowJson::of<Order>(rows, withheldFrom(actor)).text(0);
}

Order setArchived(Work &work, const Order &before, std::optional<Instant> at)
{
    work.db.post(sql::orders::setArchived, {before.id, at, work.now, work.actor.id});
    auto after = load(work.db, before.id);
    work.recordChange(at ? "archive" : "restore", &before, &after);
    OrderEvent event;
    event.order_id = before.id;
    event.text = at ? "archived" : "restored";
    event.audience = Audience::Internal;
    tell(work, std::move(event));
    return shownTo(work.actor, std::move(after));
}

//! What is being worked on is not hidden, and only head office hides more than a draft.
Result<void> checkArchivable(const Work &work, const Order &order)
{
    if (order.status == OrderStatus::Draft)
        return {};
    if (work.actor.reachOf(Permission::OrdersArchive) != Scope::All)
        return refuse(ErrorCode::Forbidden, "Only head office archives orders that have been placed");
    if (isOpen(order.status))
        return refuse(ErrorCode::Conflict, "An open order is cancelled, not archived",
                      {{"status", "open", "is open: cancel it", {std::string(codeOf(order.status))}}});
    return {};
}

} // namespace

Result<Order> find(Session &db, const Actor &actor, OrderId id)
{
    return shown(actor, db.optional<Order>(visibleTo(actor, Permission::OrdersRead, sql::orders::find), actor.id, id));
}

Result<RecordText> read(Session &db, const Actor &actor, OrderId id)
{
    return shown(actor, *db.run(visibleTo(actor, Permission::OrdersRead, sql::orders::find), {actor.id, id}));
}

Result<RecordText> readByNumber(Session &db, const Actor &actor, int number)
{
    const auto &statement = visibleTo(actor, Permission::OrdersRead, sql::orders::findByNumber);
    return shown(actor, *db.run(statement, {actor.id, number}));
}

Result<Order> create(Work &work, Order order)
{
    if (auto named = giveIdentity(order.id); !named)
        return passOn(named);
    order.configuration = canonical(std::move(order.configuration));
    const bool makesOwn = work.actor.reachOf(Permission::OrdersCreate) == Scope::Assigned;
    const auto ground = groundOf(work, nullptr, order, makesOwn);
    if (auto settled = settle(work.actor, ground, order); !settled)
        return passOn(settled);
    if (auto fine = checkOrder(order); !fine)
        return passOn(fine);
    if (auto within = checkReach(work, nullptr, order); !within)
        return passOn(within);
    if (auto admitted = admit(ground); !admitted)
        return passOn(admitted);
    order.currency = ground.currency.value();
    const auto catalogue = catalogue::current(work.db, ground.stamp);
    if (auto known = checkChoices(work.db, *catalogue, order.configuration); !known)
        return passOn(known);
    const auto assessed = assess(std::move(order), catalogue, ground.deposit_basis_points, work.now);
    if (auto within = checkLimits(work, nullptr, assessed.order); !within)
        return passOn(within);
    auto created = begin(work, assessed, ground);
    OrderEvent event;
    event.order_id = created.id;
    event.kind = OrderEventKind::Status;
    event.to_status = OrderStatus::Draft;
    event.audience = Audience::Fitter;
    tell(work, std::move(event));
    return shownTo(work.actor, std::move(created));
}

Result<Order> duplicate(Work &work, OrderId id)
{
    if (const auto seen = find(work.db, work.actor, id); !seen)
        return seen;
    auto copy = duplicateOf(load(work.db, id));
    if (work.actor.reachOf(Permission::OrdersCreate) != Scope::All) {
        // What head office has granted once is not granted again.
        copy.fitter_id.reset();
        copy.region_code.reset();
        std::erase_if(copy.charges, [](const Charge &charge) { return charge.kind == ChargeKind::Discount; });
    }
    return create(work, std::move(copy));
}

Result<Order> archive(Work &work, OrderId id, std::optional<int> seenVersion)
{
    const auto before = lock(work, id, Permission::OrdersArchive);
    if (!before)
        return before;
    if (before->archived_at && !seenVersion)
        return shownTo(work.actor, *before);
    if (auto live = checkLive(*before); !live)
        return passOn(live);
    if (auto fresh = checkVersion(*before, seenVersion); !fresh)
        return passOn(fresh);
    if (auto fine = checkArchivable(work, *before); !fine)
        return passOn(fine);
    return setArchived(work, *before, work.now);
}

Result<Order> restore(Work &work, OrderId id, std::optional<int> seenVersion)
{
    const auto before = lock(work, id, Permission::OrdersCorrect);
    if (!before)
        return before;
    if (!before->archived_at && !seenVersion)
        return shownTo(work.actor, *before);
    if (auto archived = checkArchived(*before); !archived)
        return passOn(archived);
    if (auto fresh = checkVersion(*before, seenVersion); !fresh)
        return passOn(fresh);
    return setArchived(work, *before, std::nullopt);
}

} // namespace oms::orders
