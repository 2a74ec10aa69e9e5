// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changes/edit.h"
#include "server/changes/objection.h"
#include "server/orders/acting.h"
#include "sql/acting.h"

#include <algorithm>

namespace oms::orders {

namespace {

//! Whoever promises what the saddle is and costs has it judged and priced at that moment; a correction that takes a
//! draft along, too, so that it gets its prices and its factory.
bool isJudging(OrderAction action, OrderStatus from)
{
    return action == OrderAction::Submit || action == OrderAction::RequestConfirmation
        || (action == OrderAction::Correct && from == OrderStatus::Draft);
}

//! What a draft leaves open is fixed when it is promised: who builds it, where it goes.
void resolve(Work &work, Assessed &assessed)
{
    auto &order = assessed.order;
    if (!order.factory_id)
        order.factory_id = assessed.factory;
    if (!order.ship_to && order.customer_id)
        order.ship_to = work.db.optional<Recipient>(sql::acting::customersAddress, *order.customer_id);
}

//! Why it cannot be ordered as it is, slot by slot, beside the one word of the guard.
Result<Order> explained(Result<Order> refused, const std::vector<Finding> &findings)
{
    auto &errors = refused.error().errors;
    const auto &row = describe(Guard::Configured);
    const bool isAboutThat = std::any_of(errors.begin(), errors.end(), [&](const FieldError &one) {
        return one.field == row.field && one.code == row.code;
    });
    if (isAboutThat)
        for (const auto &finding : findings)
            errors.push_back(
                {std::string(row.field), std::string(codeOf(finding.code)), finding.why, finding.arguments});
    return refused;
}

//! Price review: neither number is changed silently (domain.md 5).
Result<void> checkQuote(const OrderCommand &command, const Order &order)
{
    if (!command.quoted_total_minor || !order.amounts || *command.quoted_total_minor == order.amounts->total_minor)
        return {};
    const auto total = std::to_string(order.amounts->total_minor);
    return refuse(ErrorCode::Conflict, "The price is another one than was shown",
                  {{"quoted_total_minor", "price_review", "is " + total + " now", {total, order.currency}}});
}

Result<void> checkReferences(Work &work, const Order &order, const OrderCommand &command)
{
    if (!command.employee_id && !command.warehouse_id && !command.serial_no)
        return {};
    return heed(work.db.all<Objection>(sql::acting::objections, order.id, order.repaired_unit_id, command.employee_id,
                                       command.warehouse_id, command.serial_no));
}

} // namespace

Result<Planned> plan(Work &work, Order order, OrderAction action, Party party, const OrderCommand &command,
                     bool isLinkValid)
{
    const auto *row = transitionFor(order.status, action, party);
    const bool isJudged = row && isJudging(action, order.status);
    Planned planned {.action = action,
                     .command = command,
                     .isCorrection = row && row->isCorrection,
                     .isByServer = !work.doer(),
                     .before = std::move(order),
                     .after = {},
                     .isJudged = isJudged};
    OrderCircumstances around;
    if (planned.isJudged) {
        planned.after = assess(work.db, planned.before, work.now);
        resolve(work, planned.after);
        around = circumstancesOf(work.db, work.actor, planned.after);
    } else {
        planned.after.order = planned.before;
        around.mayWaive = work.actor.reachOf(Permission::PaymentsRecord) == Scope::All;
    }
    around.isLinkValid = isLinkValid;
    auto next = oms::after(planned.after.order, action, party, command, around, work.now);
    if (!next) {
        auto refused = explained(std::move(next), planned.after.findings);
        return passOn(refused);
    }
    if (auto fine = checkQuote(command, *next); !fine)
        return passOn(fine);
    if (auto fine = checkReferences(work, *next, command); !fine)
        return passOn(fine);
    planned.after.order = std::move(*next);
    return planned;
}

Result<Planned> planFor(Work &work, Order order, OrderAction action, const OrderCommand &command)
{
    const auto parties = partiesOf(standingOf(work.db, work.actor, order));
    // The server's part in the table is not open to anybody: whoever has none is told what stands in the way.
    const auto party = partyFor(parties, order.status, action).value_or(Party::Server);
    return plan(work, std::move(order), action, party, command);
}

} // namespace oms::orders
