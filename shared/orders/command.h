// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/access/permissions.h"
#include "shared/orders/order.h"
#include "shared/orders/workflow.h"

//! What a person sends along with an action of the workflow, by REST (the body of POST /orders/{id}/{action}) and by
//! sync (the args of kind "order.<action>"). One struct for all actions: which field an action takes is said by the
//! table actionRows(); others are refused (Invalid, "not_taken").
namespace oms {

struct OrderCommand {
    std::optional<OrderStatus> expected_status; //!< what the person saw; another one now is a Conflict at "status"
    std::optional<std::string> reason;
    std::optional<std::string> note; //!< goes to the timeline
    std::optional<OrderStatus> to; //!< of reopen and correct
    std::optional<MinorUnits>
        quoted_total_minor; //!< submit: what the person was shown; another price is refused with it
    std::optional<Date> promised_date; //!< approve
    std::optional<std::string> deposit_waiver; //!< approve: why without; needs orders:approve at all
    std::optional<std::string> balance_waiver; //!< complete, ship: why without; needs payments:record at all
    std::optional<bool> forfeits_deposit; //!< cancel after approval: default true
    std::optional<std::string> serial_no; //!< ship, advance
    std::optional<EmployeeId> employee_id; //!< advance, ship: who did it
    std::optional<bool> passed; //!< ship: the quality check; step-back records a failure
    std::optional<std::string> carrier;
    std::optional<std::string> tracking;
    std::optional<Date> expected_at; //!< delivery
    std::optional<WarehouseId> warehouse_id; //!< put-into-inventory, correct
    std::optional<Date> due_back; //!< start-trial, correct
};
template<>
struct Describe<OrderCommand> {
    static const Schema &schema();
};

struct OrderActionRow {
    OrderAction action;
    Permission permission; //!< besides being the right party
    std::string_view label; //!< English, of a button: "Approve"
    std::vector<std::string_view> takes; //!< fields of OrderCommand besides expected_status, reason and note
};
//! One row for each action, in the order of the enumeration.
const OrderActionRow &describe(OrderAction action);

//! Which guards hold, by what the order has and what the command brings: the half that client and server share. The
//! rest (findings, prices) is told by whoever has a catalogue.
struct OrderCircumstances {
    bool isConfigured = false;
    bool isPriced = false;
    bool hasCustomerEmail = false;
    bool isLinkValid = false;
    bool mayWaive = false; //!< the person may do without deposit or balance
};
OrderFacts factsOf(const Order &order, const OrderCommand &command, const OrderCircumstances &around);

//! All that somebody is to an order; what they may do is the union.
struct Standing {
    std::vector<Role> roles;
    bool isFitter = false; //!< of the order
    bool isCustomer = false;
    bool isOfFactory = false;
};
std::vector<Party> partiesOf(const Standing &standing);
//! The one of them that may do it in this state; nothing when none may.
std::optional<Party> partyFor(std::span<const Party> parties, OrderStatus from, OrderAction action);
//! What one of them may do, each action once.
std::vector<OfferedAction> offeredTo(std::span<const Party> parties, const OrderFacts &order);

//! One button as GET /orders/{id}/actions answers it.
struct ActionOffer {
    OrderAction action = OrderAction::Submit;
    std::string label; //!< English
    Texts targets; //!< codes of states
    Texts missing; //!< codes of guards: what is still to be given or done
    bool may_wait = false;
};
template<>
struct Describe<ActionOffer> {
    static const Schema &schema();
};
ActionOffer offerOf(const OfferedAction &offered);

//! The step that is worked on in that state.
std::optional<StepName> stepOf(OrderStatus status);

//! Refuses Invalid, naming what the order lacks for the state that it is in, however it came there: corrections and
//! edits could leave it out.
Result<void> checkState(const Order &order);

//! The order as it would stand after the action: status, resume status, dates, steps, shipment, what the command sets.
//! What only the server knows (number, amounts, steps' identities) stays. Used by the server before it writes and by a
//! laptop to show what it expects. Refuses as nextStatus(); Invalid for fields that the action does not take, a promise
//! for the past, and what a corrected order would lack in its new state; Conflict at "status" when the person saw
//! another one; Forbidden for a waiver that is not theirs to give.
Result<Order> after(Order order, OrderAction action, Party party, const OrderCommand &command,
                    const OrderCircumstances &around, Instant now);

//! POST /orders/bulk: one action on many orders, all or none; `dry_run` only says who would be refused and why.
struct OrderSeen {
    OrderId id;
    std::optional<int> version; //!< that was seen
};
template<>
struct Describe<OrderSeen> {
    static const Schema &schema();
};
struct BulkCommand {
    static constexpr std::size_t most = 200;
    OrderAction action = OrderAction::Approve;
    std::vector<OrderSeen> orders;
    OrderCommand command;
    bool dry_run = false;
};
template<>
struct Describe<BulkCommand> {
    static const Schema &schema();
};
struct BulkRefusal {
    OrderId id;
    std::optional<int> number;
    std::string code;
    std::string detail;
    std::string errors = "[]"; //!< JSON array of {field, code, message, arguments}
};
template<>
struct Describe<BulkRefusal> {
    static const Schema &schema();
};
struct BulkResult {
    bool is_done = false; //!< false: dry run, or somebody was refused and nothing was done
    std::vector<OrderSeen> orders; //!< with their new versions; of a dry run those that would be done
    std::vector<BulkRefusal> refusals;
};
template<>
struct Describe<BulkResult> {
    static const Schema &schema();
};

} // namespace oms
