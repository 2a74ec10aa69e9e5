// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/command.h"

#include <algorithm>

namespace oms {

namespace {

bool isSaid(const std::optional<std::string> &text)
{
    return text && text->find_first_not_of(" \t\r\n") != text->npos;
}

bool isKeptInStock(const Order &order)
{
    return order.kind == OrderKind::Stock || order.kind == OrderKind::Demo;
}

bool isWaived(const std::optional<std::string> &before, const std::optional<std::string> &now, bool mayWaive)
{
    return isSaid(before) || (mayWaive && isSaid(now));
}

//! Advancing finishes the step that the order stands in; what has not begun cannot be finished.
bool isStepUnderWay(const Order &order)
{
    const auto name = stepOf(order.status);
    const auto &steps = order.production_steps;
    return name && std::any_of(steps.begin(), steps.end(), [&](const ProductionStep &one) {
               return one.step == *name && one.started_at && one.result != StepResult::Fail;
           });
}

bool hasPassed(const Order &order, const OrderCommand &command)
{
    if (command.passed)
        return *command.passed;
    const auto &steps = order.production_steps;
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [](const ProductionStep &one) {
        return one.step == StepName::Qc && one.finished_at;
    });
    return last != steps.rend() && last->result == StepResult::Pass;
}

bool canBeDelivered(const std::optional<Recipient> &recipient)
{
    return recipient && isSaid(recipient->name) && isSaid(recipient->address.line1);
}

//! Whoever is not shown amounts cannot know; the server, which decides, always does.
bool isDepositMet(const Order &order, const OrderCommand &command, bool mayWaive)
{
    return !order.amounts || order.amounts->paid_minor >= order.amounts->deposit_minor
        || isWaived(order.deposit_waiver, command.deposit_waiver, mayWaive);
}

bool isBalanceSettled(const Order &order, const OrderCommand &command, bool mayWaive)
{
    return !order.amounts || order.amounts->balance_minor <= 0
        || isWaived(order.balance_waiver, command.balance_waiver, mayWaive);
}

bool hasBegun(const Order &order)
{
    return std::any_of(order.production_steps.begin(), order.production_steps.end(),
                       [](const ProductionStep &step) { return step.started_at.has_value(); });
}

} // namespace

std::optional<StepName> stepOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Production1:
        return StepName::P1;
    case OrderStatus::Production2:
        return StepName::P2;
    case OrderStatus::Production3:
        return StepName::P3;
    default:
        return {};
    }
}

OrderFacts factsOf(const Order &order, const OrderCommand &command, const OrderCircumstances &around)
{
    const struct {
        Guard guard;
        bool holds;
    } rows[] = {
        {Guard::Configured, around.isConfigured},
        {Guard::Priced, around.isPriced},
        {Guard::CustomerNamed, order.customer_id || isKeptInStock(order)},
        {Guard::FactoryKnown, order.factory_id.has_value()},
        {Guard::CustomerHasEmail, around.hasCustomerEmail},
        {Guard::LinkValid, around.isLinkValid},
        {Guard::DepositMet, isDepositMet(order, command, around.mayWaive)},
        {Guard::PromisedDate, order.promised_date || command.promised_date},
        {Guard::Reason, isSaid(command.reason)},
        {Guard::StepFinished, isStepUnderWay(order)},
        {Guard::SerialNumber, isSaid(order.serial_no) || isSaid(command.serial_no)},
        {Guard::QualityPassed, hasPassed(order, command)},
        {Guard::Shipment, isSaid(command.carrier)},
        {Guard::ShipTo, canBeDelivered(order.ship_to)},
        {Guard::BalanceSettled, isBalanceSettled(order, command, around.mayWaive)},
        {Guard::Warehouse, command.warehouse_id.has_value()},
        {Guard::DueBack, command.due_back.has_value()},
        {Guard::KeptInStock, isKeptInStock(order)},
        {Guard::NothingBegun, !hasBegun(order)},
    };
    OrderFacts facts {order.status, order.resume_status, {}};
    for (const auto &row : rows)
        if (row.holds)
            facts.holding.insert(row.guard);
    return facts;
}

std::optional<Party> partyFor(std::span<const Party> parties, OrderStatus from, OrderAction action)
{
    for (const auto party : parties)
        if (transitionFor(from, action, party))
            return party;
    return {};
}

std::vector<OfferedAction> offeredTo(std::span<const Party> parties, const OrderFacts &order)
{
    std::vector<OfferedAction> offered;
    for (const auto party : parties)
        for (const auto &one : allowedActions(order, party))
            if (std::none_of(offered.begin(), offered.end(),
                             [&](const OfferedAction &known) { return known.action == one.action; }))
                offered.push_back(one);
    std::stable_sort(offered.begin(), offered.end(),
                     [](const OfferedAction &one, const OfferedAction &other) { return one.action < other.action; });
    return offered;
}

ActionOffer offerOf(const OfferedAction &offered)
{
    ActionOffer offer {.action = offered.action,
                       .label = std::string(describe(offered.action).label),
                       .targets = {},
                       .missing = {},
                       .may_wait = offered.mayWait};
    for (std::size_t i = 0; i < orderStatusCount; ++i)
        if (offered.targets.contains(static_cast<OrderStatus>(i)))
            offer.targets.emplace_back(Choices<OrderStatus>::codes[i]);
    for (std::size_t i = 0; i < Choices<Guard>::codes.size(); ++i)
        if (offered.missing.contains(static_cast<Guard>(i)))
            offer.missing.emplace_back(Choices<Guard>::codes[i]);
    return offer;
}

} // namespace oms
