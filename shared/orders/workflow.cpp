// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/workflow.h"

#include <algorithm>

namespace oms {

namespace {

using enum OrderStatus;
using enum Party;
using Action = OrderAction;
using G = Guard;

constexpr Parties office {Supervisor, Admin};
constexpr Parties fitterAndOffice {Fitter, Supervisor, Admin};
constexpr Parties factoryAndOffice {Factory, Supervisor, Admin};

constexpr StatusSet inProduction {Production1, Production2, Production3};
constexpr StatusSet waiting {Ordered, AwaitingConfirmation, Changed};

//! Rows of one action exclude each other by state or by party: nothing is ambiguous, and the compiler holds it so.
constexpr Transition table[] = {
    {.action = Action::Submit,
     .from = {Draft},
     .allowed = {Ordered},
     .parties = {Fitter, Customer, Supervisor, Admin},
     .guards = {G::Configured, G::Priced, G::CustomerNamed, G::FactoryKnown},
     .mayWait = true},
    {.action = Action::RequestConfirmation,
     .from = {Draft, Ordered, Changed},
     .allowed = {AwaitingConfirmation},
     .parties = fitterAndOffice,
     .guards = {G::Configured, G::Priced, G::CustomerNamed, G::CustomerHasEmail},
     .mayWait = true},
    {.action = Action::Confirm,
     .from = {AwaitingConfirmation},
     .allowed = {Ordered},
     .parties = {CustomerLink},
     .guards = {G::LinkValid}},
    {.action = Action::Decline, .from = {AwaitingConfirmation}, .allowed = {Draft}, .parties = {CustomerLink, Server}},
    {.action = Action::Approve,
     .from = {Ordered, Changed},
     .allowed = {Approved},
     .parties = office,
     .guards = {G::DepositMet, G::PromisedDate}},
    {.action = Action::WithdrawApproval,
     .from = {Approved},
     .allowed = {Ordered},
     .parties = office,
     .guards = {G::Reason, G::NothingBegun}},
    {.action = Action::Reject,
     .from = {Ordered, Changed},
     .allowed = {Draft},
     .parties = office,
     .guards = {G::Reason}},
    {.action = Action::Change, .from = {Ordered}, .allowed = {Changed}, .parties = fitterAndOffice, .mayWait = true},
    {.action = Action::Change, .from = {Approved, Production1}, .allowed = {Changed}, .parties = office},
    {.action = Action::Change,
     .from = {Production2, Production3},
     .allowed = {Changed},
     .parties = office,
     .guards = {G::Reason}},
    {.action = Action::Advance,
     .from = {Approved},
     .target = Target::NextStep,
     .parties = factoryAndOffice,
     .mayWait = true},
    {.action = Action::Advance,
     .from = {Production1, Production2},
     .target = Target::NextStep,
     .parties = factoryAndOffice,
     .guards = {G::StepFinished},
     .mayWait = true},
    {.action = Action::StepBack,
     .from = {Production2, Production3},
     .target = Target::PreviousStep,
     .parties = factoryAndOffice,
     .guards = {G::Reason},
     .mayWait = true},
    {.action = Action::Hold,
     .from = StatusSet {Ordered, Changed, Approved} | inProduction,
     .allowed = {OnHold},
     .parties = office,
     .guards = {G::Reason}},
    {.action = Action::Resume, .from = {OnHold}, .target = Target::Resume, .parties = office},
    {.action = Action::ShipToFitter,
     .from = {Production3},
     .allowed = {ShippedToFitter},
     .parties = factoryAndOffice,
     .guards = {G::SerialNumber, G::QualityPassed, G::Shipment},
     .mayWait = true},
    {.action = Action::ShipToCustomer,
     .from = {Production3, InInventory},
     .allowed = {ShippedToCustomer},
     .parties = factoryAndOffice,
     .guards = {G::SerialNumber, G::Shipment, G::ShipTo, G::BalanceSettled},
     .mayWait = true},
    {.action = Action::ShipToCustomer,
     .from = {ShippedToFitter},
     .allowed = {ShippedToCustomer},
     .parties = fitterAndOffice,
     .guards = {G::Shipment, G::ShipTo, G::BalanceSettled},
     .mayWait = true},
    {.action = Action::PutIntoInventory,
     .from = {Production3, ShippedToFitter, OnTrial, Returned},
     .allowed = {InInventory},
     .parties = factoryAndOffice,
     .guards = {G::Warehouse},
     .mayWait = true},
    {.action = Action::IssueToFitter,
     .from = {InInventory},
     .allowed = {ShippedToFitter},
     .parties = office,
     .guards = {G::Shipment}},
    {.action = Action::IssueToCustomer,
     .from = {InInventory},
     .allowed = {ShippedToCustomer},
     .parties = office,
     .guards = {G::Shipment, G::ShipTo, G::BalanceSettled}},
    {.action = Action::StartTrial,
     .from = {ShippedToFitter, InInventory},
     .allowed = {OnTrial},
     .parties = fitterAndOffice,
     .guards = {G::DueBack},
     .mayWait = true},
    {.action = Action::KeepAfterTrial,
     .from = {OnTrial},
     .allowed = {OrderStatus::Completed},
     .parties = fitterAndOffice,
     .guards = {G::BalanceSettled},
     .mayWait = true},
    {.action = Action::ReturnFromTrial,
     .from = {OnTrial},
     .allowed = {Returned},
     .parties = fitterAndOffice,
     .mayWait = true},
    {.action = Action::Complete,
     .from = {ShippedToFitter, ShippedToCustomer},
     .allowed = {OrderStatus::Completed},
     .parties = fitterAndOffice,
     .guards = {G::BalanceSettled},
     .mayWait = true},
    {.action = Action::Complete,
     .from = {InInventory},
     .allowed = {OrderStatus::Completed},
     .parties = fitterAndOffice,
     .guards = {G::BalanceSettled, G::KeptInStock},
     .mayWait = true},
    {.action = Action::Cancel,
     .from = {Draft},
     .allowed = {OrderStatus::Cancelled},
     .parties = {Fitter, Customer, Supervisor, Admin},
     .guards = {G::Reason},
     .mayWait = true},
    {.action = Action::Cancel,
     .from = {Ordered},
     .allowed = {OrderStatus::Cancelled},
     .parties = fitterAndOffice,
     .guards = {G::Reason},
     .mayWait = true},
    {.action = Action::Cancel,
     .from = StatusSet {AwaitingConfirmation, Changed, Approved, OnHold} | inProduction,
     .allowed = {OrderStatus::Cancelled},
     .parties = office,
     .guards = {G::Reason}},
    {.action = Action::Return,
     .from = {ShippedToFitter, ShippedToCustomer, OrderStatus::Completed},
     .allowed = {Returned},
     .parties = fitterAndOffice,
     .guards = {G::Reason},
     .mayWait = true},
    {.action = Action::Reopen,
     .from = {OrderStatus::Cancelled},
     .allowed = {Draft},
     .parties = {Admin},
     .guards = {G::Reason}},
    {.action = Action::Reopen,
     .from = {OrderStatus::Completed},
     .target = Target::Given,
     .allowed = {ShippedToFitter, ShippedToCustomer},
     .parties = {Admin},
     .guards = {G::Reason}},
    {.action = Action::Correct,
     .from = StatusSet::all(),
     .target = Target::Given,
     .allowed = StatusSet::all(),
     .parties = {Admin},
     .guards = {G::Reason},
     .isCorrection = true},
};

constexpr std::array<GuardRow, Choices<Guard>::codes.size()> guards {{
    {G::Configured, "configuration", "incomplete", "must be complete and obey every rule"},
    {G::Priced, "price_list_id", "no_price", "has no price for something that is chosen"},
    {G::CustomerNamed, "customer_id", "required", "must be given unless the order is for stock or demonstration"},
    {G::FactoryKnown, "factory_id", "required", "must be given: nobody builds this model for the region"},
    {G::CustomerHasEmail, "customer.email", "required", "must be known to ask for a confirmation"},
    {G::LinkValid, "token", "invalid", "is used, expired, or of an order that has changed since"},
    {G::DepositMet, "deposit", "too_small", "is below what is required; it can be waived with a note"},
    {G::PromisedDate, "promised_date", "required", "must be given"},
    {G::Reason, "reason", "required", "must be given"},
    {G::StepFinished, "production_step", "unfinished", "must be finished first"},
    {G::SerialNumber, "serial_no", "required", "must be given"},
    {G::QualityPassed, "quality", "required", "must have passed"},
    {G::Shipment, "shipment", "required", "must be given"},
    {G::ShipTo, "ship_to", "required", "must be given"},
    {G::BalanceSettled, "balance", "open", "must be zero, or waived by the office"},
    {G::Warehouse, "warehouse_id", "required", "must be given"},
    {G::DueBack, "due_back", "required", "must be given"},
    {G::KeptInStock, "kind", "invalid", "must be stock or demonstration"},
    {G::NothingBegun, "production_step", "begun", "must not have begun: the factory builds it already"},
}};

constexpr OrderStatus steps[] = {Approved, Production1, Production2, Production3};

//! Every state that the row can lead to.
constexpr StatusSet targetsOf(const Transition &row)
{
    if (row.target == Target::Resume)
        return StatusSet {Ordered, Changed, Approved} | inProduction;
    StatusSet targets = row.allowed;
    for (std::size_t i = 0; i < std::size(steps); ++i) {
        if (!row.from.contains(steps[i]))
            continue;
        if (row.target == Target::NextStep)
            targets = targets | StatusSet {steps[i + 1]};
        if (row.target == Target::PreviousStep)
            targets = targets | StatusSet {steps[i - 1]};
    }
    return targets;
}

constexpr bool isDeterministic()
{
    for (const auto &one : table)
        for (const auto &other : table)
            if (&one != &other && one.action == other.action && !(one.from & other.from).isEmpty()
                && !(one.parties & other.parties).isEmpty())
                return false;
    return true;
}
static_assert(isDeterministic(), "one row at most for a state, an action and a party");

constexpr StatusSet reached()
{
    StatusSet known {Draft};
    for (std::size_t round = 0; round < orderStatusCount; ++round)
        for (const auto &row : table)
            if (!row.isCorrection && !(row.from & known).isEmpty())
                known = known | targetsOf(row);
    return known;
}
static_assert(reached() == StatusSet::all(), "every state can be reached without a correction");

constexpr bool hasDeadEnd()
{
    for (std::size_t i = 0; i < orderStatusCount; ++i) {
        const auto status = static_cast<OrderStatus>(i);
        const StatusSet closed {OrderStatus::Completed, OrderStatus::Cancelled};
        const bool goesOn = std::any_of(std::begin(table), std::end(table), [=](const Transition &row) {
            return !row.isCorrection && row.from.contains(status);
        });
        if (!goesOn && !closed.contains(status))
            return true;
    }
    return false;
}
static_assert(!hasDeadEnd(), "only what is closed stays");

constexpr bool mayAdminDoAllThatASupervisorMay()
{
    return std::all_of(std::begin(table), std::end(table), [](const Transition &row) {
        return !row.parties.contains(Supervisor) || row.parties.contains(Admin);
    });
}
static_assert(mayAdminDoAllThatASupervisorMay());

constexpr bool areGuardsInOrder()
{
    for (std::size_t i = 0; i < guards.size(); ++i)
        if (guards[i].guard != static_cast<Guard>(i))
            return false;
    return true;
}
static_assert(areGuardsInOrder(), "one row per guard, in the order of the enumeration");

bool isKnown(OrderStatus from, OrderAction action)
{
    return std::any_of(std::begin(table), std::end(table),
                       [=](const Transition &row) { return row.action == action && row.from.contains(from); });
}

OrderStatus step(OrderStatus from, int by)
{
    const auto at = std::find(std::begin(steps), std::end(steps), from);
    return *(at + by);
}

Guards missingOf(const Transition &row, const OrderFacts &order)
{
    Guards missing;
    for (const auto &one : guards)
        if (row.guards.contains(one.guard) && !order.holding.contains(one.guard))
            missing.insert(one.guard);
    return missing;
}

std::vector<FieldError> errorsOf(Guards missing)
{
    std::vector<FieldError> errors;
    for (const auto &one : guards)
        if (missing.contains(one.guard))
            errors.push_back({std::string(one.field), std::string(one.code), std::string(one.message)});
    return errors;
}

tl::unexpected<Refusal> wrongState(OrderStatus status, OrderAction action)
{
    const std::string label(describe(status).label);
    const std::string word(codeOf(action));
    return refuse(ErrorCode::Conflict, "Nothing can " + word + " an order that is: " + label,
                  {{"status", "transition", "does not allow to " + word, {std::string(codeOf(status)), word}}});
}

} // namespace

std::span<const Transition> workflow()
{
    return table;
}

const Transition *transitionFor(OrderStatus from, OrderAction action, Party party)
{
    const auto *row = std::find_if(std::begin(table), std::end(table), [=](const Transition &one) {
        return one.action == action && one.from.contains(from) && one.parties.contains(party);
    });
    return row == std::end(table) ? nullptr : row;
}

Result<OrderStatus> nextStatus(const OrderFacts &order, OrderAction action, Party party,
                               std::optional<OrderStatus> wanted)
{
    if (!isKnown(order.status, action))
        return wrongState(order.status, action);
    const auto *row = transitionFor(order.status, action, party);
    if (!row)
        return refuse(ErrorCode::Forbidden, "This is not yours to do",
                      {{"action", "forbidden", "is for others", {std::string(codeOf(action))}}});
    if (const auto missing = missingOf(*row, order); !missing.isEmpty())
        return refuse(ErrorCode::Invalid, "Something is still missing", errorsOf(missing));
    switch (row->target) {
    case Target::NextStep:
        return step(order.status, 1);
    case Target::PreviousStep:
        return step(order.status, -1);
    case Target::Resume:
        if (order.resume_status)
            return *order.resume_status;
        return wrongState(order.status, action);
    case Target::Given:
        if (!wanted || !row->allowed.contains(*wanted) || *wanted == order.status)
            return refuseField("to", wanted ? "not_allowed" : "required", "must be another state that is allowed here");
        return *wanted;
    case Target::Fixed:
        break;
    }
    for (std::size_t i = 0; i < orderStatusCount; ++i)
        if (row->allowed.contains(static_cast<OrderStatus>(i)))
            return static_cast<OrderStatus>(i);
    return wrongState(order.status, action);
}

std::vector<OfferedAction> allowedActions(const OrderFacts &order, Party party)
{
    std::vector<OfferedAction> offered;
    for (const auto &row : table) {
        if (row.action == Action::Change || !row.from.contains(order.status) || !row.parties.contains(party))
            continue;
        StatusSet targets = row.allowed;
        if (row.target == Target::NextStep || row.target == Target::PreviousStep)
            targets = {step(order.status, row.target == Target::NextStep ? 1 : -1)};
        else if (row.target == Target::Resume)
            targets = order.resume_status ? StatusSet {*order.resume_status} : StatusSet {};
        offered.push_back({row.action, targets.without({order.status}), missingOf(row, order), row.mayWait});
    }
    return offered;
}

const GuardRow &describe(Guard guard)
{
    return guards[static_cast<std::size_t>(guard)];
}

} // namespace oms
