// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/result.h"
#include "shared/orders/status.h"

#include <span>
#include <vector>

//! How an order goes from state to state: one table (domain.md 6). The server decides with it, the client offers
//! buttons from it, docs/workflow.md is drawn from it.
namespace oms {

//! The word is that of POST /api/v1/orders/{id}/{action}, with dashes.
enum class OrderAction {
    Submit,
    RequestConfirmation,
    Confirm, //!< by the customer's link
    Decline, //!< by the customer's link, or when it expires
    Approve,
    WithdrawApproval, //!< while nothing has begun
    Reject,
    Change, //!< what an edit of a controlled field does
    Advance,
    StepBack,
    Hold,
    Resume,
    ShipToFitter,
    ShipToCustomer,
    PutIntoInventory,
    IssueToFitter,
    IssueToCustomer,
    StartTrial,
    KeepAfterTrial,
    ReturnFromTrial,
    Complete,
    Cancel,
    Return,
    Reopen,
    Correct,
};
template<>
struct Choices<OrderAction> {
    static constexpr std::array<std::string_view, 25> codes {"submit",
                                                             "request-confirmation",
                                                             "confirm",
                                                             "decline",
                                                             "approve",
                                                             "withdraw-approval",
                                                             "reject",
                                                             "change",
                                                             "advance",
                                                             "step-back",
                                                             "hold",
                                                             "resume",
                                                             "ship-to-fitter",
                                                             "ship-to-customer",
                                                             "put-into-inventory",
                                                             "issue-to-fitter",
                                                             "issue-to-customer",
                                                             "start-trial",
                                                             "keep-after-trial",
                                                             "return-from-trial",
                                                             "complete",
                                                             "cancel",
                                                             "return",
                                                             "reopen",
                                                             "correct"};
};
inline constexpr std::size_t orderActionCount = Choices<OrderAction>::codes.size();

//! What somebody is to an order, which is more than a role: the fitter whose order it is, the factory that builds it.
enum class Party : std::uint8_t {
    Fitter, //!< of the order
    Customer, //!< of the order, signed in
    Factory, //!< of the order
    Supervisor,
    Admin,
    CustomerLink, //!< who holds the mailed link
    Server, //!< a timer
};
template<>
struct Choices<Party> {
    static constexpr std::array<std::string_view, 7> codes {"fitter", "customer",      "factory", "supervisor",
                                                            "admin",  "customer_link", "server"};
};

//! What must hold before a transition. Each is a field that a person can do something about.
enum class Guard : std::uint8_t {
    Configured, //!< complete and rule-clean
    Priced, //!< the list has every price
    CustomerNamed, //!< unless stock or demo
    FactoryKnown,
    CustomerHasEmail,
    LinkValid, //!< the token is good and the order as it was sent
    DepositMet, //!< or waived with a note
    PromisedDate,
    Reason,
    StepFinished, //!< the production step that it stands in
    SerialNumber,
    QualityPassed,
    Shipment, //!< carrier, date: a shipment row
    ShipTo,
    BalanceSettled, //!< zero, or waived by the office
    Warehouse,
    DueBack,
    KeptInStock, //!< kind stock or demo
    NothingBegun, //!< no step of production, not in an earlier round either
};
template<>
struct Choices<Guard> {
    static constexpr std::array<std::string_view, 19> codes {
        "configured",    "priced",         "customer_named", "factory_known", "customer_has_email",
        "link_valid",    "deposit_met",    "promised_date",  "reason",        "step_finished",
        "serial_number", "quality_passed", "shipment",       "ship_to",       "balance_settled",
        "warehouse",     "due_back",       "kept_in_stock",  "nothing_begun"};
};

template<class Enum>
class EnumSet {
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> members)
    {
        for (const auto member : members)
            m_bits |= bitOf(member);
    }
    constexpr bool contains(Enum member) const { return (m_bits & bitOf(member)) != 0; }
    constexpr bool includes(EnumSet other) const { return (other.m_bits & ~m_bits) == 0; }
    constexpr void insert(Enum member) { m_bits |= bitOf(member); }
    constexpr void erase(Enum member) { m_bits &= ~bitOf(member); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr EnumSet operator&(EnumSet other) const { return EnumSet(m_bits & other.m_bits); }
    constexpr bool operator==(const EnumSet &) const = default;

private:
    constexpr explicit EnumSet(std::uint32_t bits)
        : m_bits(bits)
    { }
    static constexpr std::uint32_t bitOf(Enum member) { return 1U << static_cast<unsigned>(member); }

    std::uint32_t m_bits = 0;
};
using Parties = EnumSet<Party>;
using Guards = EnumSet<Guard>;

//! Where a transition leads.
enum class Target {
    Fixed, //!< to `to`
    NextStep, //!< approved → P1 → P2 → P3
    PreviousStep,
    Resume, //!< where it was put on hold
    Given, //!< one of `allowed`, said by the person
};

struct Transition {
    OrderAction action;
    StatusSet from;
    Target target = Target::Fixed;
    StatusSet allowed = {}; //!< Fixed: the one; Given: those that may be named
    Parties parties;
    Guards guards = {};
    bool mayWait = false; //!< may be done offline and sent later
    bool isCorrection = false; //!< outside the usual way: marked so, and no mails
};

std::span<const Transition> workflow();

//! What the workflow must know of an order. Whoever asks fills in what the command brings along (a reason, a shipment).
struct OrderFacts {
    OrderStatus status = OrderStatus::Draft;
    std::optional<OrderStatus> resume_status; //!< of one on hold
    Guards holding; //!< what is true
};

//! The row for that, whoever asks; null when the state does not know the action at all.
const Transition *transitionFor(OrderStatus from, OrderAction action, Party party);

//! The state that follows. `wanted`: for Target::Given. Refuses: Conflict at "status" (the action does not exist in
//! this state, the target is not allowed), Forbidden (not for this party), Invalid with one error for each guard that
//! does not hold, at the field that cures it.
Result<OrderStatus> nextStatus(const OrderFacts &order, OrderAction action, Party party,
                               std::optional<OrderStatus> wanted = {});

//! One button.
struct OfferedAction {
    OrderAction action;
    StatusSet targets;
    Guards missing; //!< what is still to be done for it
    bool mayWait = false;
};
//! What the party may do now, in the order of the table; corrections last. Change is not among them: an edit does it.
std::vector<OfferedAction> allowedActions(const OrderFacts &order, Party party);

struct GuardRow {
    Guard guard;
    std::string_view field; //!< where a person mends it
    std::string_view code;
    std::string_view message; //!< English
};
const GuardRow &describe(Guard guard);

//! The table as a page of documentation (Markdown).
std::string workflowPage();

} // namespace oms
