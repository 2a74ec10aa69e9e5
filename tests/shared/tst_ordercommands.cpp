// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/command.h"

#include <QTest>

using namespace oms;
using namespace std::chrono_literals;

namespace {

const Instant noon = *parseInstant("2026-11-23T12:00:00Z");
const Date nextYear = *parseDate("2027-02-01");

Order orderIn(OrderStatus status)
{
    Order order;
    order.id = makeId<OrderId>();
    order.status = status;
    order.customer_id = makeId<CustomerId>();
    order.factory_id = makeId<FactoryId>();
    order.promised_date = nextYear;
    order.amounts = OrderAmounts {};
    if (status == OrderStatus::OnHold)
        order.resume_status = OrderStatus::Production2;
    return order;
}

OrderCircumstances ready()
{
    return {.isConfigured = true, .isPriced = true, .hasCustomerEmail = true, .isLinkValid = true, .mayWaive = true};
}

//! A command with a reason, which every action takes.
OrderCommand because(std::string reason)
{
    OrderCommand command;
    command.reason = std::move(reason);
    return command;
}

OrderCommand shipping()
{
    OrderCommand command;
    command.carrier = "Carrier";
    command.serial_no = "L26-00001";
    command.passed = true;
    return command;
}

Result<Order> act(const Order &order, OrderAction action, const OrderCommand &command = {}, Party party = Party::Admin,
                  Instant at = noon)
{
    return after(order, action, party, command, ready(), at);
}

//! "P1 pass, P2 running, P3 planned": how the building stands.
std::string stepsOf(const Order &order)
{
    std::string text;
    for (const auto &step : order.production_steps) {
        text += text.empty() ? "" : ", ";
        text += std::string(codeOf(step.step)) + ' ';
        if (step.result)
            text += codeOf(*step.result);
        else
            text += !step.started_at ? "planned" : step.finished_at ? "broken off" : "running";
    }
    return text;
}

std::string fieldOf(const Result<Order> &result)
{
    return result || result.error().errors.empty() ? "" : result.error().errors.front().field;
}

std::string codeOfFirst(const Result<Order> &result)
{
    return result || result.error().errors.empty() ? "" : result.error().errors.front().code;
}

} // namespace

class TestOrderCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! Only while the factory has done nothing, also not before the order was changed and approved again.
    void anApprovalIsWithdrawnUntilSomethingHasBegun()
    {
        auto approved = *act(orderIn(OrderStatus::Ordered), OrderAction::Approve);
        approved.deposit_waiver = "An old customer";
        QCOMPARE(fieldOf(act(approved, OrderAction::WithdrawApproval)), "reason");
        const auto order = *act(approved, OrderAction::WithdrawApproval, because("Not yet"));
        QCOMPARE(order.status, OrderStatus::Ordered);
        QVERIFY(!order.approved_at);
        QVERIFY(!order.deposit_waiver);
        QCOMPARE(order.released_at, std::optional(noon)); // the factory has heard of it
        QCOMPARE(order.promised_date, approved.promised_date);
        auto begun = *act(approved, OrderAction::Advance, {}, Party::Factory);
        QCOMPARE(codeOfFirst(act(begun, OrderAction::WithdrawApproval, because("Too late"))), "transition");
        begun = *act(begun, OrderAction::Change);
        begun = *act(begun, OrderAction::Approve);
        QCOMPARE(codeOfFirst(act(begun, OrderAction::WithdrawApproval, because("Too late"))), "begun");
    }

    void anOrderIsBuiltStepByStepAndShipped()
    {
        auto order = orderIn(OrderStatus::Ordered);
        order = *act(order, OrderAction::Approve);
        QCOMPARE(order.approved_at, std::optional(noon));
        QCOMPARE(order.released_at, std::optional(noon));
        QCOMPARE(stepsOf(order), "P1 planned, P2 planned, P3 planned, QC planned");
        order = *act(order, OrderAction::Advance, {}, Party::Factory);
        QCOMPARE(stepsOf(order), "P1 running, P2 planned, P3 planned, QC planned");
        order = *act(order, OrderAction::Advance, {}, Party::Factory, noon + 1h);
        QCOMPARE(order.production_steps[0].finished_at, std::optional(noon + 1h));
        order = *act(order, OrderAction::Advance, {}, Party::Factory, noon + 2h);
        QCOMPARE(stepsOf(order), "P1 pass, P2 pass, P3 running, QC planned");
        order = *act(order, OrderAction::ShipToFitter, shipping(), Party::Factory, noon + 3h);
        QCOMPARE(stepsOf(order), "P1 pass, P2 pass, P3 pass, QC pass");
        QCOMPARE(order.status, OrderStatus::ShippedToFitter);
        QCOMPARE(order.serial_no, std::optional<std::string>("L26-00001"));
        QCOMPARE(order.shipments.size(), 1U);
        QCOMPARE(order.shipments[0].leg, ShipmentLeg::ToFitter);
        QCOMPARE(order.shipments[0].shipped_at, noon + 3h);
        order = *act(order, OrderAction::Complete, {}, Party::Fitter, noon + 4h);
        QCOMPARE(order.completed_at, std::optional(noon + 4h));
        QCOMPARE(order.status_at, std::optional(noon + 4h));
    }

    void aStepThatFailedIsDoneAgainAsAnother()
    {
        auto order = *act(orderIn(OrderStatus::Ordered), OrderAction::Approve);
        order = *act(order, OrderAction::Advance);
        order = *act(order, OrderAction::Advance);
        order = *act(order, OrderAction::StepBack, because("The seat is crooked"));
        QCOMPARE(order.status, OrderStatus::Production1);
        QCOMPARE(stepsOf(order), "P1 pass, P2 fail, P3 planned, QC planned, P1 running");
        QCOMPARE(order.production_steps[1].note, std::optional<std::string>("The seat is crooked"));
        order = *act(order, OrderAction::Advance);
        QCOMPARE(stepsOf(order), "P1 pass, P2 fail, P3 planned, QC planned, P1 pass, P2 running");
    }

    void whatHasNotBegunCannotBeFinished()
    {
        const auto refused = act(orderIn(OrderStatus::Production1), OrderAction::Advance);
        QCOMPARE(fieldOf(refused), "production_step");
    }

    void onHoldAllStandsStillAndGoesOnWhereItStood()
    {
        auto order = *act(orderIn(OrderStatus::Ordered), OrderAction::Approve);
        order = *act(order, OrderAction::Advance);
        const auto held = *act(order, OrderAction::Hold, because("The customer is away"));
        QCOMPARE(held.resume_status, std::optional(OrderStatus::Production1));
        QCOMPARE(stepsOf(held), stepsOf(order));
        const auto resumed = *act(held, OrderAction::Resume);
        QCOMPARE(resumed.status, OrderStatus::Production1);
        QVERIFY(!resumed.resume_status);
        QCOMPARE(stepsOf(resumed), stepsOf(order));
    }

    void aChangeTakesTheApprovalAwayAndBreaksTheStepOff()
    {
        auto order = *act(orderIn(OrderStatus::Ordered), OrderAction::Approve);
        order = *act(order, OrderAction::Advance);
        order = *act(order, OrderAction::Change);
        QCOMPARE(order.status, OrderStatus::Changed);
        QVERIFY(!order.approved_at);
        QVERIFY(order.released_at);
        QCOMPARE(stepsOf(order), "P1 broken off, P2 planned, P3 planned, QC planned");
        order = *act(order, OrderAction::Approve, {}, Party::Supervisor, noon + 1h);
        QCOMPARE(order.approved_at, std::optional(noon + 1h));
        QCOMPARE(order.released_at, std::optional(noon)); // the first time stays
    }

    void moneyThatIsMissingIsWaivedByTheOfficeOnly()
    {
        auto order = orderIn(OrderStatus::ShippedToFitter);
        order.amounts->balance_minor = 1;
        QCOMPARE(fieldOf(act(order, OrderAction::Complete)), "balance");
        OrderCommand command;
        command.balance_waiver = "A gift of the house";
        const auto done = act(order, OrderAction::Complete, command);
        QVERIFY(done);
        QCOMPARE(done->balance_waiver, command.balance_waiver);
        auto around = ready();
        around.mayWaive = false;
        const auto refused = after(order, OrderAction::Complete, Party::Fitter, command, around, noon);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        command.balance_waiver = "  ";
        QCOMPARE(fieldOf(act(order, OrderAction::Complete, command)), "balance");

        auto unpaid = orderIn(OrderStatus::Ordered);
        unpaid.amounts->deposit_minor = 30000;
        unpaid.amounts->paid_minor = 29999;
        QCOMPARE(fieldOf(act(unpaid, OrderAction::Approve)), "deposit");
        unpaid.amounts->paid_minor = 30000;
        QVERIFY(act(unpaid, OrderAction::Approve));
    }

    void whoeverIsNotShownPricesLeavesMoneyToTheServer()
    {
        auto order = orderIn(OrderStatus::ShippedToFitter);
        order.amounts.reset();
        QVERIFY(act(order, OrderAction::Complete));
    }

    void whatAnActionDoesNotTakeIsRefusedByName()
    {
        OrderCommand command = because("…");
        command.tracking = "1Z";
        command.due_back = nextYear;
        const auto refused = act(orderIn(OrderStatus::Ordered), OrderAction::Hold, command);
        QCOMPARE(refused.error().errors.size(), 2U);
        QCOMPARE(fieldOf(refused), "tracking");
        QCOMPARE(codeOfFirst(refused), "not_taken");
    }

    void anOrderThatHasMovedOnIsNotActedUpon()
    {
        OrderCommand command;
        command.expected_status = OrderStatus::Ordered;
        const auto refused = act(orderIn(OrderStatus::Changed), OrderAction::Approve, command);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(codeOfFirst(refused), "moved_on");
        command.expected_status = OrderStatus::Changed;
        QVERIFY(act(orderIn(OrderStatus::Changed), OrderAction::Approve, command));
    }

    void nothingIsPromisedForThePast()
    {
        OrderCommand command;
        command.promised_date = std::chrono::floor<std::chrono::days>(noon) - 2 * std::chrono::days(1);
        QCOMPARE(codeOfFirst(act(orderIn(OrderStatus::Ordered), OrderAction::Approve, command)), "past");
        command.promised_date = std::chrono::floor<std::chrono::days>(noon);
        QVERIFY(act(orderIn(OrderStatus::Ordered), OrderAction::Approve, command));
    }

    void aTrialHasADayAndEndsWithIt()
    {
        OrderCommand command;
        command.due_back = nextYear;
        const auto trial = *act(orderIn(OrderStatus::ShippedToFitter), OrderAction::StartTrial, command);
        QCOMPARE(trial.due_back, std::optional(nextYear));
        const auto kept = *act(trial, OrderAction::KeepAfterTrial, {}, Party::Fitter);
        QVERIFY(!kept.due_back);
        QVERIFY(kept.completed_at);
        const auto returned = *act(trial, OrderAction::ReturnFromTrial, {}, Party::Fitter);
        QCOMPARE(returned.status, OrderStatus::Returned);
    }

    void aWarehouseIsWhereItIsOnlyWhileItIsThere()
    {
        OrderCommand command;
        command.warehouse_id = makeId<WarehouseId>();
        const auto stored = *act(orderIn(OrderStatus::Returned), OrderAction::PutIntoInventory, command);
        QCOMPARE(stored.warehouse_id, command.warehouse_id);
        OrderCommand issue;
        issue.carrier = "Carrier";
        QVERIFY(!act(stored, OrderAction::IssueToFitter, issue)->warehouse_id);
    }

    void aCancelledOrderSaysWhyAndForgetsItWhenReopened()
    {
        const auto cancelled = *act(orderIn(OrderStatus::OnHold), OrderAction::Cancel, because("Sold the horse"));
        QCOMPARE(cancelled.cancel_reason, std::optional<std::string>("Sold the horse"));
        QVERIFY(!cancelled.resume_status);
        const auto reopened = *act(cancelled, OrderAction::Reopen, because("Bought it back"));
        QCOMPARE(reopened.status, OrderStatus::Draft);
        QVERIFY(!reopened.cancel_reason);
    }

    //! The constraints of sales_order, for every way that a correction may go.
    void aCorrectionLeavesNoStateHalfThere()
    {
        for (auto from : Choices<OrderStatus>::codes) {
            for (auto to : Choices<OrderStatus>::codes) {
                const auto target = *fromCode<OrderStatus>(to);
                auto command = because("It was typed wrongly");
                command.to = target;
                command.warehouse_id = makeId<WarehouseId>();
                command.due_back = nextYear;
                const auto order = act(orderIn(*fromCode<OrderStatus>(from)), OrderAction::Correct, command);
                const auto cell = QByteArray(from.data()) + " → " + to.data();
                QVERIFY2(order.has_value() == (from != to), cell);
                if (!order)
                    continue;
                QVERIFY2((target == OrderStatus::OnHold) == order->resume_status.has_value(), cell);
                QVERIFY2((target == OrderStatus::InInventory) == order->warehouse_id.has_value(), cell);
                QVERIFY2((target == OrderStatus::OnTrial) == order->due_back.has_value(), cell);
                QVERIFY2((target == OrderStatus::Cancelled) == order->cancel_reason.has_value(), cell);
                QVERIFY2((target == OrderStatus::Completed) == order->completed_at.has_value(), cell);
                const auto step = stepOf(target);
                QVERIFY2(!step || stepsOf(*order).find(std::string(codeOf(*step)) + " running") != std::string::npos,
                         cell);
            }
        }
    }

    void aCorrectionAsksForWhatItsStateNeeds()
    {
        auto command = because("It was typed wrongly");
        command.to = OrderStatus::InInventory;
        QCOMPARE(fieldOf(act(orderIn(OrderStatus::Draft), OrderAction::Correct, command)), "warehouse_id");
        command.to = OrderStatus::OnTrial;
        QCOMPARE(fieldOf(act(orderIn(OrderStatus::Draft), OrderAction::Correct, command)), "due_back");
        command.to = OrderStatus::Ordered;
        auto nobodys = orderIn(OrderStatus::Draft);
        nobodys.customer_id.reset();
        QCOMPARE(fieldOf(act(nobodys, OrderAction::Correct, command)), "customer_id");
        nobodys.kind = OrderKind::Stock;
        QVERIFY(act(nobodys, OrderAction::Correct, command));
    }

    void aSaddleThatHasNotPassedIsNotShipped()
    {
        auto command = shipping();
        command.passed = false;
        QCOMPARE(fieldOf(act(orderIn(OrderStatus::Production3), OrderAction::ShipToFitter, command)), "quality");
        auto order = orderIn(OrderStatus::Production3);
        order.ship_to.emplace();
        order.ship_to->name = "Ann Rider";
        order.ship_to->address.line1 = "1 Yard";
        QCOMPARE(fieldOf(act(order, OrderAction::ShipToCustomer, command)), "passed");
        command.passed = true;
        QVERIFY(act(order, OrderAction::ShipToCustomer, command));
        order.ship_to->address.line1.clear();
        QCOMPARE(fieldOf(act(order, OrderAction::ShipToCustomer, command)), "ship_to");
    }

    void whoeverIsSeveralPartiesMayDoWhatOneOfThemMay()
    {
        Standing standing {.roles = {Role::Fitter, Role::Supervisor}, .isFitter = true};
        const auto parties = partiesOf(standing);
        QCOMPARE(partyFor(parties, OrderStatus::Ordered, OrderAction::Approve), std::optional(Party::Supervisor));
        QCOMPARE(partyFor(parties, OrderStatus::Draft, OrderAction::Submit), std::optional(Party::Fitter));
        QVERIFY(!partyFor(parties, OrderStatus::Draft, OrderAction::Approve));
        const auto offered = offeredTo(parties, factsOf(orderIn(OrderStatus::Ordered), {}, ready()));
        std::string words;
        for (const auto &one : offered)
            words += std::string(codeOf(one.action)) + ' ';
        QCOMPARE(words, "request-confirmation approve reject hold cancel ");
        standing = {.roles = {Role::Supplier}, .isOfFactory = false};
        QVERIFY(partiesOf(standing).empty()); // sees it, and may do nothing
    }
};

QTEST_APPLESS_MAIN(TestOrderCommands)
#include "tst_ordercommands.moc"
