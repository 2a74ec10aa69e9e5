// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/command.h"

namespace oms {

namespace {

constexpr std::size_t reasonLength = 2000;

using enum OrderAction;
using P = Permission;

const std::array<OrderActionRow, orderActionCount> &table()
{
    static const std::vector<std::string_view> shipping {"serial_no", "employee_id", "carrier", "tracking",
                                                         "expected_at"};
    static const auto with = [](std::vector<std::string_view> fields, std::initializer_list<std::string_view> more) {
        fields.insert(fields.end(), more);
        return fields;
    };
    static const std::array<OrderActionRow, orderActionCount> rows {{
        {Submit, P::OrdersCreate, "Place the order", {"quoted_total_minor"}},
        {RequestConfirmation, P::OrdersUpdate, "Ask the customer", {}},
        {Confirm, P::OrdersRead, "Confirm", {}},
        {Decline, P::OrdersRead, "Decline", {}},
        {Approve, P::OrdersApprove, "Approve", {"promised_date", "deposit_waiver"}},
        {WithdrawApproval, P::OrdersApprove, "Withdraw approval", {}},
        {Reject, P::OrdersApprove, "Return", {}},
        {Change, P::OrdersUpdate, "Change", {}},
        {Advance, P::OrdersFulfil, "Next step", {"serial_no", "employee_id"}},
        {StepBack, P::OrdersFulfil, "Step back", {"employee_id"}},
        {Hold, P::OrdersApprove, "Hold", {}},
        {Resume, P::OrdersApprove, "Resume", {}},
        {ShipToFitter, P::OrdersFulfil, "Ship to the fitter", with(shipping, {"passed"})},
        {ShipToCustomer, P::OrdersFulfil, "Ship to the customer", with(shipping, {"passed", "balance_waiver"})},
        {PutIntoInventory, P::OrdersFulfil, "Put into inventory", {"serial_no", "warehouse_id"}},
        {IssueToFitter, P::OrdersFulfil, "Issue to the fitter", shipping},
        {IssueToCustomer, P::OrdersFulfil, "Issue to the customer", with(shipping, {"balance_waiver"})},
        {StartTrial, P::OrdersFulfil, "Start a trial", {"due_back"}},
        {KeepAfterTrial, P::OrdersFulfil, "Kept after trial", {"balance_waiver"}},
        {ReturnFromTrial, P::OrdersFulfil, "Returned from trial", {}},
        {Complete, P::OrdersFulfil, "Complete", {"balance_waiver"}},
        {Cancel, P::OrdersCancel, "Cancel", {"forfeits_deposit"}},
        {Return, P::OrdersFulfil, "Return", {"carrier", "tracking"}},
        {Reopen, P::OrdersCorrect, "Reopen", {"to"}},
        {Correct, P::OrdersCorrect, "Correct", {"to", "promised_date", "serial_no", "warehouse_id", "due_back"}},
    }};
    return rows;
}

} // namespace

const Schema &Describe<OrderCommand>::schema()
{
    static const FieldRules words {.maxLength = reasonLength, .format = Format::Multiline};
    const auto titled = [](FieldRules rules, std::string_view title) {
        rules.title = title;
        return rules;
    };
    static const Schema schema(
        "order_command",
        {
            field<&OrderCommand::expected_status>("expected_status"),
            field<&OrderCommand::reason>("reason", titled(words, "Reason")),
            field<&OrderCommand::note>("note", titled(words, "Note")),
            field<&OrderCommand::to>("to", {.title = "To"}),
            field<&OrderCommand::quoted_total_minor>("quoted_total_minor",
                                                     {.min = -mostMinorUnits, .max = mostMinorUnits}),
            field<&OrderCommand::promised_date>("promised_date", {.title = "Promised for"}),
            field<&OrderCommand::deposit_waiver>("deposit_waiver", titled(words, "Without deposit because")),
            field<&OrderCommand::balance_waiver>("balance_waiver", titled(words, "Without payment because")),
            field<&OrderCommand::forfeits_deposit>("forfeits_deposit", {.title = "The deposit is kept"}),
            field<&OrderCommand::serial_no>("serial_no", {.title = "Serial number", .maxLength = 40}),
            field<&OrderCommand::employee_id>("employee_id", {.title = "Employee"}),
            field<&OrderCommand::passed>("passed", {.title = "Quality passed"}),
            field<&OrderCommand::carrier>("carrier", {.title = "Carrier", .maxLength = 100}),
            field<&OrderCommand::tracking>("tracking", {.title = "Tracking number", .maxLength = 100}),
            field<&OrderCommand::expected_at>("expected_at", {.title = "Expected"}),
            field<&OrderCommand::warehouse_id>("warehouse_id", {.title = "Warehouse"}),
            field<&OrderCommand::due_back>("due_back", {.title = "Due back"}),
        });
    return schema;
}

const Schema &Describe<OrderSeen>::schema()
{
    static const Schema schema(
        "order_seen",
        {field<&OrderSeen::id>("id", {.required = true}), field<&OrderSeen::version>("version", {.min = 1})});
    return schema;
}

const Schema &Describe<BulkCommand>::schema()
{
    static const Schema schema("bulk_command",
                               {field<&BulkCommand::action>("action", {.required = true}),
                                field<&BulkCommand::orders>("orders", {.required = true}),
                                field<&BulkCommand::command>("command"), field<&BulkCommand::dry_run>("dry_run")});
    return schema;
}

const Schema &Describe<BulkRefusal>::schema()
{
    static const Schema schema("bulk_refusal",
                               {field<&BulkRefusal::id>("id"), field<&BulkRefusal::number>("number"),
                                field<&BulkRefusal::code>("code"), field<&BulkRefusal::detail>("detail"),
                                field<&BulkRefusal::errors>("errors", {.maxLength = 20000, .format = Format::Json})});
    return schema;
}

const Schema &Describe<BulkResult>::schema()
{
    static const Schema schema("bulk_result",
                               {field<&BulkResult::is_done>("is_done"), field<&BulkResult::orders>("orders"),
                                field<&BulkResult::refusals>("refusals")});
    return schema;
}

const Schema &Describe<ActionOffer>::schema()
{
    static const Schema schema("action_offer",
                               {field<&ActionOffer::action>("action"), field<&ActionOffer::label>("label"),
                                field<&ActionOffer::targets>("targets"), field<&ActionOffer::missing>("missing"),
                                field<&ActionOffer::may_wait>("may_wait")});
    return schema;
}

const OrderActionRow &describe(OrderAction action)
{
    return table()[static_cast<std::size_t>(action)];
}

std::vector<Party> partiesOf(const Standing &standing)
{
    std::vector<Party> parties;
    for (const auto role : standing.roles) {
        if (role == Role::Admin)
            parties.push_back(Party::Admin);
        if (role == Role::Supervisor)
            parties.push_back(Party::Supervisor);
        if (role == Role::Fitter && standing.isFitter)
            parties.push_back(Party::Fitter);
        if (role == Role::Supplier && standing.isOfFactory)
            parties.push_back(Party::Factory);
        if (role == Role::User && standing.isCustomer)
            parties.push_back(Party::Customer);
    }
    return parties;
}

} // namespace oms
