// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalogue/current.h"
#include "server/orders/belonging.h"
#include "server/orders/orders.h"
#include "server/orders/record.h"
#include "server/orders/tellingchanges.h"
#include "sql/acting.h"
#include "sql/orders.h"

#include <algorithm>

namespace oms::orders {

namespace {

//! What an edit does to the state of an order that has left the draft.
struct Step {
    OrderStatus to = OrderStatus::Draft;
    bool isTold = false; //!< the workflow's Change
};

tl::unexpected<Refusal> notNow(OrderStatus status)
{
    return refuse(ErrorCode::Conflict,
                  "Nothing can be changed in an order that is: " + std::string(describe(status).label),
                  {{"status", "transition", "does not allow to change", {std::string(codeOf(status)), "change"}}});
}

//! Facts that no factory builds by: references, wishes, dates.
Result<Step> stepOfLooseEdit(const Work &work, const Order &before, const std::vector<Party> &parties)
{
    static constexpr StatusSet fitters {OrderStatus::Draft, OrderStatus::AwaitingConfirmation, OrderStatus::Ordered,
                                        OrderStatus::Changed};
    const Step stay {before.status, false};
    if (work.actor.reachOf(Permission::OrdersUpdate) == Scope::All)
        return stay;
    const bool isFitter = std::find(parties.begin(), parties.end(), Party::Fitter) != parties.end();
    if (before.status == OrderStatus::Draft || (isFitter && fitters.contains(before.status)))
        return stay;
    return refuse(ErrorCode::Forbidden, "Only head office changes an order that is being built",
                  {{"status", "forbidden", "is past what is yours to change"}});
}

Result<Step> stepOfControlledEdit(const Work &work, const Order &before, const std::vector<Party> &parties,
                                  const OrderCommand &command)
{
    const bool isOffice = work.actor.reachOf(Permission::OrdersUpdate) == Scope::All;
    const bool isFitter = std::find(parties.begin(), parties.end(), Party::Fitter) != parties.end();
    if (before.status == OrderStatus::Draft)
        return Step {OrderStatus::Draft, false};
    if (before.status == OrderStatus::AwaitingConfirmation && (isOffice || isFitter))
        return Step {OrderStatus::Draft, false}; // what the customer was sent is no longer what would be ordered
    if (before.status == OrderStatus::Changed && (isOffice || (isFitter && !before.released_at)))
        return Step {OrderStatus::Changed, true};
    OrderFacts facts {before.status, before.resume_status, {}};
    if (command.reason && !command.reason->empty())
        facts.holding.insert(Guard::Reason);
    Result<Step> last = notNow(before.status);
    for (const auto party : parties) {
        auto next = nextStatus(facts, OrderAction::Change, party);
        if (next)
            return Step {*next, true};
        last = passOn(next);
    }
    return last;
}

void applyStep(Work &work, const Order &before, Order &wanted, const Step &step)
{
    if (before.status == OrderStatus::AwaitingConfirmation && step.to == OrderStatus::Draft)
        work.db.post(sql::orders::withdrawConfirmation, {before.id, work.now});
    if (step.to == before.status)
        return;
    wanted.status = step.to;
    wanted.status_at = work.now;
    wanted.approved_at.reset();
    if (stepOf(before.status))
        work.db.post(sql::acting::breakOffSteps, {before.id, work.now});
}

//! What the amounts follow from.
bool isPricedAnew(const Order &before, const Order &wanted, const std::vector<OrderDifference> &differences)
{
    return !differences.empty() || before.kind != wanted.kind || before.region_code != wanted.region_code
        || before.tax_basis_points != wanted.tax_basis_points || before.trade_in != wanted.trade_in
        || before.status == OrderStatus::Draft;
}

//! What an order is never without, and what its prices hang on.
Result<void> checkKept(const Order &before, const Order &wanted)
{
    const bool isPlaced = before.status != OrderStatus::Draft;
    if (isPlaced && before.factory_id && !wanted.factory_id)
        return refuseField("factory_id", "required", "must be given: it is being built");
    if (before.region_code != wanted.region_code && (isPlaced || before.amounts->paid_minor != 0))
        return refuseField("region_code", "fixed", "is fixed once the order is placed or something is paid");
    return checkState(wanted);
}

Result<void> checkPaid(const Order &order)
{
    if (!order.amounts || order.amounts->paid_minor <= std::max(order.amounts->total_minor, MinorUnits(0)))
        return {};
    return refuseField("amounts.total_minor", "below_paid", "would be less than what has been paid: refund first");
}

} // namespace

Result<Order> change(Work &work, OrderId id, const Edit &edit, const OrderCommand &command)
{
    const auto before = lockLive(work, id, Permission::OrdersUpdate);
    if (!before)
        return before;
    auto wanted = *before;
    if (auto applied = edit.apply(schemaOf<Order>(), &wanted, before->version); !applied)
        return passOn(applied);
    if (!wanted.fitter_id) // an order is always somebody's, somewhere
        wanted.fitter_id = before->fitter_id;
    if (!wanted.region_code)
        wanted.region_code = before->region_code;
    wanted.configuration = canonical(std::move(wanted.configuration));
    if (isSame(*before, wanted))
        return shownTo(work.actor, *before);
    if (auto fine = checkOrder(wanted); !fine)
        return passOn(fine);
    if (auto within = checkReach(work, &*before, wanted); !within)
        return passOn(within);
    if (auto kept = checkKept(*before, wanted); !kept)
        return passOn(kept);
    const auto ground = groundOf(work, &*before, wanted, false);
    if (auto theirs = checkCustomer(work.actor, ground, *before, wanted); !theirs)
        return passOn(theirs);
    if (auto admitted = admit(ground); !admitted)
        return passOn(admitted);
    const auto catalogue = catalogue::current(work.db, ground.stamp);
    if (before->configuration != wanted.configuration)
        if (auto known = checkChoices(work.db, *catalogue, wanted.configuration); !known)
            return passOn(known);
    const auto parties = before->status == OrderStatus::Draft ? std::vector<Party>()
                                                              : partiesOf(standingOf(work.db, work.actor, *before));
    auto differences = controlledDifferences(*before, wanted, *catalogue);
    const auto step = differences.empty() ? stepOfLooseEdit(work, *before, parties)
                                          : stepOfControlledEdit(work, *before, parties, command);
    if (!step)
        return passOn(step);
    applyStep(work, *before, wanted, *step);
    Order after;
    if (isPricedAnew(*before, wanted, differences)) {
        wanted.currency = ground.currency.value();
        const auto assessed = assess(std::move(wanted), catalogue, ground.deposit_basis_points, work.now);
        if (auto within = checkLimits(work, &*before, assessed.order); !within)
            return passOn(within);
        if (auto fine = checkPaid(assessed.order); !fine)
            return passOn(fine);
        after = store(work, *before, assessed, "change");
    } else {
        after = write(work, *before, wanted, "change");
    }
    if (before->status == OrderStatus::Draft)
        return shownTo(work.actor, std::move(after)); // a draft is saved with every pause: no line each
    if (differences.empty())
        tellEdit(work, *before, after);
    else
        tellDifferences(work, *before, after, command, differences);
    if (step->isTold)
        announceChange(work, id, command, std::move(differences));
    return shownTo(work.actor, std::move(after));
}

} // namespace oms::orders
