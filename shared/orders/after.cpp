// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/command.h"

#include <algorithm>

namespace oms {

namespace {

using enum OrderAction;

//! What every action takes.
constexpr std::string_view always[] = {"expected_status", "reason", "note"};

std::vector<FieldError> notTaken(OrderAction action, const OrderCommand &command)
{
    const auto &takes = describe(action).takes;
    std::vector<FieldError> errors;
    for (const auto &field : schemaOf<OrderCommand>().fields()) {
        const bool isKnown = std::find(takes.begin(), takes.end(), field.name) != takes.end()
            || std::find(std::begin(always), std::end(always), field.name) != std::end(always);
        if (!isKnown && !isNull(field.get(&command)))
            errors.push_back({std::string(field.name), "not_taken", "is not part of this"});
    }
    return errors;
}

Result<void> checkCommand(const Order &order, OrderAction action, const OrderCommand &command,
                          const OrderCircumstances &around, Instant now)
{
    if (auto errors = notTaken(action, command); !errors.empty())
        return refuse(ErrorCode::Invalid, "This action does not take all of that", std::move(errors));
    if (command.expected_status && *command.expected_status != order.status)
        return refuse(ErrorCode::Conflict, "The order has moved on: " + std::string(describe(order.status).label),
                      {{"status",
                        "moved_on",
                        "is another one now",
                        {std::string(codeOf(order.status)), std::string(codeOf(*command.expected_status))}}});
    if (!around.mayWaive && (command.deposit_waiver || command.balance_waiver))
        return refuse(ErrorCode::Forbidden, "Only the office does without a payment",
                      {{command.deposit_waiver ? "deposit_waiver" : "balance_waiver", "forbidden", "is the office's"}});
    if (action == ShipToCustomer && command.passed == false) {
        const auto &row = describe(Guard::QualityPassed);
        return refuseField("passed", std::string(row.code), std::string(row.message));
    }
    // A day of tolerance: it is still yesterday west of here.
    const auto yesterday = std::chrono::floor<std::chrono::days>(now) - std::chrono::days(1);
    if (command.promised_date && *command.promised_date < yesterday)
        return refuseField("promised_date", "past", "must not lie in the past");
    return {};
}

//! Which state it comes to leaves nothing behind of the one that it was in: the constraints of sales_order.
void settle(Order &order, OrderStatus to, Instant now)
{
    using enum OrderStatus;
    static constexpr auto entry = StatusSet::range(Draft, Changed);
    static constexpr auto released = StatusSet::range(Approved, Production3);
    static constexpr auto resumable = StatusSet {Ordered, OrderStatus::Changed} | released;

    const auto from = order.status;
    order.status = to;
    order.status_at = now;
    order.resume_status = to == OnHold ? std::optional(resumable.contains(from) ? from : Ordered) : std::nullopt;
    if (to != InInventory)
        order.warehouse_id.reset();
    if (to != OnTrial)
        order.due_back.reset();
    if (to != Cancelled)
        order.cancel_reason.reset();
    if (entry.contains(to)) {
        order.approved_at.reset();
        order.approved_by_name.reset();
    }
    if (to != Draft && to != AwaitingConfirmation && to != Cancelled)
        order.ordered_at = order.ordered_at.value_or(now);
    if (released.contains(to)) {
        order.approved_at = order.approved_at.value_or(now);
        order.released_at = order.released_at.value_or(now);
    }
    order.completed_at = to == OrderStatus::Completed ? std::optional(now) : std::nullopt;
}

bool isUnderWay(const ProductionStep &step)
{
    return step.started_at && !step.finished_at;
}

//! What was planned and has not begun, else a new row: a step that failed is done again as another one.
ProductionStep &begin(Order &order, StepName name, Instant now)
{
    auto &steps = order.production_steps;
    auto at = std::find_if(steps.begin(), steps.end(),
                           [=](const ProductionStep &one) { return one.step == name && isUnderWay(one); });
    if (at == steps.end())
        at = std::find_if(steps.begin(), steps.end(),
                          [=](const ProductionStep &one) { return one.step == name && !one.started_at; });
    if (at == steps.end())
        at = steps.insert(steps.end(), ProductionStep {.step = name});
    if (!at->started_at)
        at->started_at = now;
    return *at;
}

//! How the step ends that an action leaves; one that is broken off by a change or the end of all has no result.
std::optional<StepResult> resultOf(OrderAction action)
{
    switch (action) {
    case Advance:
    case ShipToFitter:
    case ShipToCustomer:
    case PutIntoInventory:
        return StepResult::Pass;
    case StepBack:
        return StepResult::Fail;
    default:
        return {};
    }
}

void planSteps(Order &order)
{
    if (!order.production_steps.empty())
        return;
    for (const auto name : {StepName::P1, StepName::P2, StepName::P3, StepName::Qc})
        order.production_steps.push_back({.step = name});
}

//! Steps follow the state: one that is left is finished, the one that is come to begins. On hold all stands still.
void moveSteps(Order &order, OrderAction action, const OrderCommand &command, Instant now)
{
    if (order.status == OrderStatus::OnHold)
        return;
    if (order.status == OrderStatus::Approved)
        planSteps(order);
    const auto current = stepOf(order.status);
    const auto result = resultOf(action);
    bool hasEnded = false;
    for (auto &step : order.production_steps) {
        if (!isUnderWay(step) || step.step == current)
            continue;
        step.finished_at = std::max(now, *step.started_at); // a laptop's clock may be behind
        step.result = result;
        if (result == StepResult::Fail)
            step.note = command.reason;
        if (command.employee_id)
            step.employee_id = command.employee_id;
        hasEnded = true;
    }
    if (current) {
        auto &step = begin(order, *current, now);
        if (!hasEnded && command.employee_id)
            step.employee_id = command.employee_id;
    }
    if (command.passed == true && hasEnded) {
        auto &check = begin(order, StepName::Qc, now);
        check.finished_at = std::max(now, *check.started_at);
        check.result = StepResult::Pass;
        check.employee_id = command.employee_id;
    }
}

std::optional<ShipmentLeg> legOf(OrderAction action)
{
    switch (action) {
    case ShipToFitter:
    case IssueToFitter:
        return ShipmentLeg::ToFitter;
    case ShipToCustomer:
    case IssueToCustomer:
        return ShipmentLeg::ToCustomer;
    case Return:
        return ShipmentLeg::Return;
    default:
        return {};
    }
}

template<class T>
void take(std::optional<T> &kept, const std::optional<T> &said)
{
    if (said)
        kept = said;
}

//! What the command says about the order itself.
void takeOver(Order &order, OrderAction action, const OrderCommand &command, Instant now)
{
    if (action == WithdrawApproval) // it was given for that approval
        order.deposit_waiver.reset();
    take(order.promised_date, command.promised_date);
    take(order.deposit_waiver, command.deposit_waiver);
    take(order.balance_waiver, command.balance_waiver);
    take(order.serial_no, command.serial_no);
    if (order.status == OrderStatus::InInventory)
        take(order.warehouse_id, command.warehouse_id);
    if (order.status == OrderStatus::OnTrial)
        take(order.due_back, command.due_back);
    if (order.status == OrderStatus::Cancelled)
        order.cancel_reason = command.reason;
    if (const auto leg = legOf(action))
        order.shipments.push_back({.id = makeId<ShipmentId>(),
                                   .leg = *leg,
                                   .carrier = command.carrier,
                                   .tracking = command.tracking,
                                   .shipped_at = now,
                                   .employee_id = command.employee_id,
                                   .expected_at = command.expected_at});
}

} // namespace

Result<void> checkState(const Order &order)
{
    using enum OrderStatus;
    const bool needsCustomer = order.kind != OrderKind::Stock && order.kind != OrderKind::Demo;
    const struct {
        StatusSet states;
        bool isMissing;
        std::string_view field;
    } rows[] = {
        {StatusSet::all().without({Draft, Cancelled}), needsCustomer && !order.customer_id, "customer_id"},
        {StatusSet::range(Approved, Production3), !order.promised_date, "promised_date"},
        {{InInventory}, !order.warehouse_id, "warehouse_id"},
        {{OnTrial}, !order.due_back, "due_back"},
    };
    for (const auto &row : rows)
        if (row.isMissing && row.states.contains(order.status))
            return refuseField(std::string(row.field), "required", "must be given for that state");
    return {};
}

Result<Order> after(Order order, OrderAction action, Party party, const OrderCommand &command,
                    const OrderCircumstances &around, Instant now)
{
    if (auto fine = checkCommand(order, action, command, around, now); !fine)
        return passOn(fine);
    auto next = nextStatus(factsOf(order, command, around), action, party, command.to);
    if (!next)
        return passOn(next);
    settle(order, *next, now);
    takeOver(order, action, command, now);
    moveSteps(order, action, command, now);
    if (auto fine = checkState(order); !fine)
        return passOn(fine);
    return order;
}

} // namespace oms
