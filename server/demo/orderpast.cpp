// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/orderpast.h"

#include "server/demo/orderwords.h"
#include "shared/core/json.h"

#include <stdexcept>

namespace oms::demo {

namespace {

using namespace std::chrono;
using enum OrderStatus;
using Action = OrderAction;

constexpr days confirmationLasts {14};
constexpr days trialLasts {14};

WarehouseId warehouseFor(RegionCode region)
{
    const auto number = region == RegionCode::Us || region == RegionCode::Ca ? 1 : region == RegionCode::Gb ? 2 : 3;
    return {Uuid::parse("01900000-0000-7000-8000-00000000000" + std::to_string(number)).value()};
}

Date dayOf(Instant at)
{
    return floor<days>(at);
}

//! Sixty-four hexadecimal digits, as a digest looks.
std::string digits(Chance &chance)
{
    std::string text;
    while (text.size() < 64)
        text += "0123456789abcdef"[chance.below(16)];
    return text;
}

struct Place {
    std::string_view state;
    std::string_view owner;
};

//! Where a unit is after that turn, as server/orders/unit.cpp has it.
Place placeOf(const Turn &turn, OrderKind kind)
{
    const bool isKept = kind == OrderKind::Stock || kind == OrderKind::Demo;
    switch (turn.to) {
    case OnTrial:
        return {"on_trial", "company"};
    case OrderStatus::Completed:
        return {"sold", "customer"};
    case Returned:
        return {"available", "company"};
    case InInventory:
        return {isKept || turn.from == OnTrial ? "available" : "reserved", "company"};
    case ShippedToFitter:
        return isKept ? Place {"available", "fitter"} : Place {"reserved", "company"};
    default:
        return {"reserved", "company"};
    }
}

bool isMoneyNeeded(Action action)
{
    return action == Action::ShipToCustomer || action == Action::IssueToCustomer || action == Action::Complete
        || action == Action::KeepAfterTrial;
}

std::string money(MinorUnits amount, const std::string &currency)
{
    const auto cents = std::to_string(std::abs(amount) % 100);
    return std::to_string(amount / 100) + '.' + (cents.size() < 2 ? "0" : "") + cents + ' ' + currency;
}

} // namespace

OrderPast::OrderPast(OrderContext &context, const Plan &plan, Chance &chance, MadeOrder &made)
    : m_context(context)
    , m_plan(plan)
    , m_chance(chance)
    , m_made(made)
{ }

void OrderPast::run()
{
    for (std::size_t i = 0; i < m_plan.story.size(); ++i)
        take(m_plan.story[i], m_plan.times[i]);
    payAfterwards();
}

Date OrderPast::promise(Instant at)
{
    const auto room = int((dayOf(ordersNow) - dayOf(at)).count());
    if (is(Special::Overdue) && room > 3)
        return dayOf(at) + days(m_chance.between(2, room - 1));
    const auto usual = dayOf(at) + days(m_chance.between(70, 140));
    return isOpen(m_plan.status) ? std::max(usual, dayOf(ordersNow) + days(m_chance.between(4, 30))) : usual;
}

//! "F2026" and five digits.
std::string OrderPast::nextSerial(Instant at)
{
    const auto *model = m_context.catalogue.find(*order().configuration.model_id);
    const char brand = m_context.catalogue.find(model->brand_id)->name.front();
    const int year = int(year_month_day(dayOf(at)).year());
    const auto number = std::to_string(100000 + ++m_context.serials[{brand, year}]);
    return brand + std::to_string(year) + number.substr(1);
}

//! What must be there before the turn is taken, and what it says.
OrderCommand OrderPast::prepare(const Turn &turn, Instant at, const Doer &who)
{
    OrderCommand command;
    if (const auto &reasons = reasonsFor(turn.action); !reasons.empty() && turn.party != Party::Server)
        command.reason = m_chance.pick(reasons);
    const bool leavesWorks = turn.from == Production3;
    const auto carry = [&] {
        command.carrier = m_chance.pick(carrierWords());
        command.tracking = m_chance.fill("@@######%#@");
        command.expected_at = dayOf(at) + days(m_chance.between(2, 9));
    };
    switch (turn.action) {
    case Action::Approve: {
        command.promised_date = promise(at);
        const auto open = order().amounts->deposit_minor - order().amounts->paid_minor;
        if (open > 0 && is(Special::WithoutDeposit))
            command.deposit_waiver = m_chance.pick(waiverWords());
        else if (open > 0)
            pay(PaymentKind::Deposit, m_chance.permille(80) ? order().amounts->balance_minor : open,
                at - minutes(m_chance.between(20, 300)));
        break;
    }
    case Action::Advance:
    case Action::StepBack:
        command.employee_id = m_context.people.employee(order().factory_id, m_chance);
        break;
    case Action::ShipToFitter:
    case Action::ShipToCustomer:
    case Action::IssueToFitter:
    case Action::IssueToCustomer:
        carry();
        if (leavesWorks) {
            command.passed = true;
            command.employee_id = m_context.people.employee(order().factory_id, m_chance);
        }
        break;
    case Action::PutIntoInventory:
        command.warehouse_id = warehouseFor(fitter().region_code);
        break;
    case Action::StartTrial:
        command.due_back = dayOf(at) + trialLasts;
        break;
    case Action::Return:
        carry();
        command.expected_at.reset();
        break;
    case Action::Reopen:
    case Action::Correct:
        command.to = turn.to;
        break;
    default:
        break;
    }
    if (leavesWorks && StatusSet {ShippedToFitter, ShippedToCustomer, InInventory}.contains(turn.to)
        && !order().serial_no)
        command.serial_no = nextSerial(at);
    if (isMoneyNeeded(turn.action) && order().amounts->balance_minor > 0) {
        if (is(Special::Unpaid) && turn.action != Action::KeepAfterTrial && who.role == Role::Supervisor)
            command.balance_waiver = m_chance.pick(waiverWords());
        else
            pay(PaymentKind::Balance, order().amounts->balance_minor, at - minutes(m_chance.between(5, 90)));
    }
    return command;
}

void OrderPast::take(const Turn &turn, Instant at)
{
    const auto who = m_context.people.doer(turn.party, fitter(), order().factory_id, m_chance);
    if (turn.action == Action::Submit || turn.action == Action::RequestConfirmation)
        submitted();
    std::string differences;
    if (turn.action == Action::Change)
        edit(at, differences);
    const auto command = prepare(turn, at, who);
    const auto before = order();
    auto next = after(before, turn.action, turn.party, command, {true, true, true, true, true}, at);
    if (!next)
        throw std::logic_error("the workflow refuses " + std::string(codeOf(turn.action)) + " of "
                               + std::string(codeOf(turn.from)) + ": " + next.error().detail
                               + (next.error().errors.empty() ? "" : " at " + next.error().errors.front().field));
    m_made.order = std::move(*next);
    m_made.order.updated_at = at;
    if (order().status == Ordered && !order().number)
        m_made.order.number = ++m_context.lastNumber;
    OrderEvent event;
    event.kind = OrderEventKind::Status;
    event.action = turn.action;
    event.from_status = turn.from;
    event.to_status = turn.to;
    event.text = command.reason.value_or("");
    event.is_correction = turn.action == Action::Correct;
    if (!differences.empty())
        event.data = differences;
    tell(at, who, std::move(event));
    std::string was = R"({"status":")" + std::string(codeOf(turn.from)) + "\"}";
    std::string is = R"({"status":")" + std::string(codeOf(turn.to)) + '"';
    if (turn.to == Ordered)
        is += R"(,"number":)" + std::to_string(order().number.value());
    audit(m_context, m_made, at, who, codeOf(turn.action), std::move(was), is + '}');
    follow(turn, at, who, before, command);
    mail(at, turn.action);
}

//! What is fixed when it is ordered: the factory, and the customer as they are.
void OrderPast::submitted()
{
    const auto *model = m_context.catalogue.find(*order().configuration.model_id);
    for (const auto &row : model->factories)
        if (row.region_code == order().region_code)
            m_made.order.factory_id = row.factory_id;
    if (m_plan.customer == Plan::nobody)
        return;
    const auto &customer = m_context.data.customers[m_plan.customer];
    m_made.customer = Recipient {customer.name, customer.company, customer.address.value_or(Address()),
                                 customer.phone ? customer.phone : customer.mobile, customer.email};
}

//! Another answer or two; the words of the difference as controlledDifferences() says them.
void OrderPast::edit(Instant at, std::string &data)
{
    const auto before = order().configuration;
    auto wanted = m_context.saddles.varied(before, m_chance.between(1, 2), m_chance);
    JsonWriter json;
    json.beginObject().key("differences").beginArray();
    const auto rows = differences(before, wanted);
    for (const auto &row : rows) {
        OrderDifference difference;
        difference.field = "configuration";
        difference.slot = row.slot;
        difference.label = titleOf(row.slot, m_context.catalogue);
        difference.before = textOf(row.slot, row.before, m_context.catalogue);
        difference.after = textOf(row.slot, row.after, m_context.catalogue);
        json.object(difference);
    }
    if (rows.empty()) {
        OrderDifference difference;
        difference.field = "special_instructions";
        difference.label = "Special instructions";
        difference.before = order().special_instructions;
        difference.after = m_chance.pick(instructionWords());
        m_made.order.special_instructions = difference.after;
        json.object(difference);
    }
    json.endArray().endObject();
    data = json.take();
    m_made.order.configuration = std::move(wanted);
    assess(m_context, m_made);
    if (is(Special::ZeroPrice) || order().kind == OrderKind::Repair) { // still for nothing
        const auto &now = *order().amounts;
        m_made.order.charges.front().amount_minor = -(now.saddle_minor + now.options_minor + now.extras_minor);
        assess(m_context, m_made);
    }
    const auto &amounts = *order().amounts;
    if (amounts.balance_minor < 0)
        pay(PaymentKind::Refund, amounts.balance_minor, at - minutes(3));
}

void OrderPast::follow(const Turn &turn, Instant at, const Doer &who, const Order &before, const OrderCommand &command)
{
    if (turn.action == Action::Approve)
        m_made.approvedBy = who.user;
    if (!order().approved_at)
        m_made.approvedBy.reset();
    while (m_made.stepIds.size() < order().production_steps.size())
        m_made.stepIds.push_back(m_context.numbers.next(Entity::Part, at));
    if (turn.action == Action::RequestConfirmation || turn.from == AwaitingConfirmation)
        confirm(turn, at, command);
    if (order().shipments.size() > before.shipments.size())
        ship(at);
    moveUnit(turn, at, who, before.warehouse_id);
    tryOut(turn, at, before);
}

void OrderPast::confirm(const Turn &turn, Instant at, const OrderCommand &command)
{
    if (turn.action == Action::RequestConfirmation) {
        Confirmation made;
        made.id = m_context.numbers.next(Entity::Part, at);
        made.token_hash = "\\x" + digits(m_chance);
        made.sent_to = m_made.customer->email.value();
        made.sent_at = at;
        made.expires_at = at + confirmationLasts;
        made.config_digest = digits(m_chance);
        m_made.confirmations.push_back(std::move(made));
        return;
    }
    auto &open = m_made.confirmations.back();
    open.decided_at = at;
    open.decision = turn.action == Action::Confirm ? "confirmed" : turn.party == Party::Server ? "expired" : "declined";
    if (turn.party == Party::Server)
        open.expires_at = std::min(open.expires_at, at);
    if (turn.action == Action::Confirm)
        open.signer_name = m_made.customer->name;
    open.reason = command.reason;
}

void OrderPast::ship(Instant at)
{
    auto &shipment = m_made.order.shipments.back();
    shipment.id = m_context.numbers.next<ShipmentId>(Entity::Part, at);
    const auto arrives = at + days(m_chance.between(2, 9)) + hours(m_chance.between(0, 6));
    if (arrives < ordersNow)
        shipment.delivered_at = arrives;
    OrderEvent event;
    event.kind = OrderEventKind::Shipment;
    event.text = shipment.carrier.value() + ' ' + shipment.tracking.value();
    tell(at, {}, std::move(event));
}

void OrderPast::moveUnit(const Turn &turn, Instant at, const Doer &who, const std::optional<WarehouseId> &from)
{
    const auto to = order().status;
    if (turn.from == Production3 && statesOf(StatusGroup::Deliver).contains(to) && order().kind != OrderKind::Repair) {
        Unit unit;
        unit.id = m_context.numbers.next<SaddleUnitId>(Entity::Unit, at);
        unit.serial_no = order().serial_no.value();
        unit.model_id = *order().configuration.model_id;
        unit.leather_type_id = order().configuration.leather_type_id;
        unit.seat_size_q4 = seatSize(order().configuration, m_context.catalogue);
        unit.order_id = order().id;
        unit.is_demo = order().kind == OrderKind::Demo;
        unit.is_sponsored = order().kind == OrderKind::Sponsored;
        unit.created_at = at;
        m_made.unit = unit;
    }
    if (!m_made.unit)
        return;
    auto &unit = *m_made.unit;
    const auto [state, owner] = placeOf(turn, order().kind);
    unit.state = m_plan.isInRepair ? "in_repair" : state;
    unit.owner_kind = owner;
    unit.owner_fitter_id = unit.owner_kind == "fitter" ? order().fitter_id : std::nullopt;
    unit.warehouse_id = order().warehouse_id;
    unit.updated_at = at;
    if (from != order().warehouse_id)
        m_made.movements.push_back(
            {m_context.numbers.next(Entity::Part, at), from, order().warehouse_id, codeOf(turn.action), at, who.user});
}

void OrderPast::tryOut(const Turn &turn, Instant at, const Order &before)
{
    if (turn.to == OnTrial)
        m_made.trials.push_back({m_context.numbers.next(Entity::Part, at), at, order().due_back.value(), {}, {}});
    else if (before.status == OnTrial) {
        m_made.trials.back().ended_at = at;
        m_made.trials.back().outcome = turn.action == Action::KeepAfterTrial ? "kept" : "returned";
    }
}

void OrderPast::pay(PaymentKind kind, MinorUnits amount, Instant at)
{
    if (amount == 0)
        return;
    at = std::max(at, order().updated_at + seconds(30));
    Payment payment;
    payment.id = m_context.numbers.next<PaymentId>(Entity::Payment, at);
    payment.order_id = order().id;
    payment.kind = kind;
    payment.method = static_cast<PaymentMethod>(m_chance.below(Choices<PaymentMethod>::codes.size()));
    payment.amount_minor = amount;
    payment.currency = order().currency;
    payment.received_at = payment.created_at = at;
    if (payment.method == PaymentMethod::Transfer)
        payment.reference = m_chance.fill("RF## #### ####");
    if (const auto fine = checkPayment(payment, *order().amounts); !fine)
        throw std::logic_error("a payment is refused: " + fine.error().detail);
    const auto who = kind == PaymentKind::Deposit && m_chance.permille(300)
        ? m_context.people.doer(Party::Fitter, fitter(), {}, m_chance)
        : m_context.people.office(m_chance);
    m_made.order.amounts->paid_minor += amount;
    m_made.order.amounts->balance_minor -= amount;
    OrderEvent event;
    event.kind = OrderEventKind::Payment;
    event.text = std::string(codeOf(kind)) + ' ' + money(amount, payment.currency);
    event.audience = Audience::Fitter;
    tell(at, who, std::move(event));
    auditOf(m_context, m_made, at, who, "payment", payment.id.value,
            R"({"kind":")" + std::string(codeOf(kind)) + R"(","amount_minor":)" + std::to_string(amount) + '}');
    m_made.paymentsRecordedBy.push_back(who.user);
    m_made.payments.push_back(std::move(payment));
}

//! What comes in, or goes back, without any turn of its own.
void OrderPast::payAfterwards()
{
    const auto at = std::min(m_made.order.updated_at + minutes(m_chance.between(30, 3000)), ordersNow - minutes(30));
    const auto &amounts = *order().amounts;
    const auto status = order().status;
    if (at <= order().updated_at || !amounts.is_complete)
        return;
    if (status == Ordered && amounts.paid_minor == 0 && m_chance.permille(500))
        pay(PaymentKind::Deposit, amounts.deposit_minor, at);
    else if (status == ShippedToFitter && amounts.balance_minor > 0 && m_chance.permille(750))
        pay(PaymentKind::Balance, amounts.balance_minor, at);
    else if ((status == Returned || (status == OrderStatus::Cancelled && m_chance.permille(400)))
             && amounts.paid_minor > 0)
        pay(PaymentKind::Refund, -amounts.paid_minor, at);
}

void OrderPast::tell(Instant at, const Doer &who, OrderEvent event)
{
    event.id = m_context.numbers.next<OrderEventId>(Entity::Event, at);
    event.order_id = order().id;
    event.at = at;
    event.actor_id = who.user;
    m_made.events.push_back(std::move(event));
}

void OrderPast::mail(Instant at, OrderAction action)
{
    if (action != Action::Submit && action != Action::Approve && action != Action::ShipToFitter)
        return;
    OrderEvent event;
    event.kind = OrderEventKind::Mail;
    event.audience = Audience::Internal;
    event.text = action == Action::Submit ? "To the office: a new order"
        : action == Action::Approve       ? "To the factory: a new order"
                                          : "To the fitter: it is on its way";
    tell(at + seconds(m_chance.between(2, 50)), {}, std::move(event));
}

} // namespace oms::demo
