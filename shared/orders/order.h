// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/orders/status.h"
#include "shared/people/people.h"
#include "shared/pricing/price.h"

//! One commission, of one saddle (domain.md 3, 5, 6; docs/decisions/0014). The same struct travels by REST and by sync;
//! who may not see a field does not get it (server/orders/visible.h, server/sync/projections.cpp).
namespace oms {

enum class OrderKind { Sale, Stock, Demo, Sponsored, Repair };
template<>
struct Choices<OrderKind> {
    static constexpr std::array<std::string_view, 5> codes {"sale", "stock", "demo", "sponsored", "repair"};
};

//! Whoever a saddle goes to, as it was when the order was submitted.
struct Recipient {
    std::string name;
    std::optional<std::string> company;
    Address address;
    std::optional<std::string> phone;
    std::optional<std::string> email;

    bool operator==(const Recipient &) const = default;
};
template<>
struct Describe<Recipient> {
    static const Schema &schema();
};

//! An old saddle that pays a part. Gives the charge of kind trade_in.
struct TradeIn {
    std::string description;
    std::optional<std::string> serial;
    MinorUnits agreed_minor = 0; //!< ≥ 0
    std::optional<Instant> received_at;

    bool operator==(const TradeIn &) const = default;
};
template<>
struct Describe<TradeIn> {
    static const Schema &schema();
};

//! What the server has computed. Whoever may not see prices gets none of it.
struct OrderAmounts {
    MinorUnits saddle_minor = 0;
    MinorUnits options_minor = 0;
    MinorUnits extras_minor = 0;
    MinorUnits tax_minor = 0;
    MinorUnits total_minor = 0; //!< Σ charges
    MinorUnits paid_minor = 0; //!< Σ payments
    MinorUnits balance_minor = 0; //!< total − paid
    MinorUnits deposit_minor = 0; //!< that is required before approval
    bool is_complete = false; //!< every price was found

    bool operator==(const OrderAmounts &) const = default;
};
template<>
struct Describe<OrderAmounts> {
    static const Schema &schema();
};

enum class StepName { P1, P2, P3, Qc };
template<>
struct Choices<StepName> {
    static constexpr std::array<std::string_view, 4> codes {"P1", "P2", "P3", "QC"};
};
enum class StepResult { Pass, Fail };
template<>
struct Choices<StepResult> {
    static constexpr std::array<std::string_view, 2> codes {"pass", "fail"};
};

//! A step of building, planned by the approval. A step that failed and is done again is another row.
struct ProductionStep {
    StepName step = StepName::P1;
    std::optional<Instant> started_at = {}; //!< absent: planned
    std::optional<Instant> finished_at = {};
    std::optional<EmployeeId> employee_id = {};
    std::optional<std::string> employee_name = {}; //!< joined
    std::optional<StepResult> result = {}; //!< absent of one that is finished: it was broken off
    std::optional<std::string> note = {};
};
template<>
struct Describe<ProductionStep> {
    static const Schema &schema();
};

enum class ShipmentLeg { ToFitter, ToCustomer, ToWarehouse, Return };
template<>
struct Choices<ShipmentLeg> {
    static constexpr std::array<std::string_view, 4> codes {"to_fitter", "to_customer", "to_warehouse", "return"};
};

struct Shipment {
    ShipmentId id;
    ShipmentLeg leg = ShipmentLeg::ToFitter;
    std::optional<std::string> carrier = {};
    std::optional<std::string> tracking = {};
    Instant shipped_at = {};
    std::optional<EmployeeId> employee_id = {};
    std::optional<Date> expected_at = {};
    std::optional<Instant> delivered_at = {};
};
template<>
struct Describe<Shipment> {
    static const Schema &schema();
};

struct Order {
    OrderId id;
    std::optional<int> number; //!< given by the server at submission
    std::optional<std::string> provisional; //!< "A-12": what it is called until then
    OrderKind kind = OrderKind::Sale;
    OrderStatus status = OrderStatus::Draft; //!< changed by commands only (command.h)
    std::optional<OrderStatus> resume_status; //!< of one on hold
    bool is_urgent = false;
    std::optional<Date> deadline; //!< only when urgent

    std::optional<FitterId> fitter_id; //!< absent on create: whoever makes it, or the customer's
    std::optional<std::string> fitter_name; //!< joined
    std::optional<CustomerId> customer_id; //!< required to submit, but for stock and demo
    std::optional<std::string> customer_name; //!< joined
    std::optional<HorseId> horse_id; //!< of that customer
    std::optional<std::string> horse_name; //!< joined
    std::optional<FactoryId> factory_id; //!< absent: the model's for the region, fixed at submission
    std::optional<std::string> factory_name; //!< joined

    std::optional<RegionCode> region_code; //!< absent on create: the fitter's; decides currency and prices
    std::string currency;
    std::optional<PriceListId> price_list_id; //!< of today while a draft; pinned at submission
    std::optional<BasisPoints> tax_basis_points; //!< absent: the region's rate; set by the office
    std::string fitter_reference;
    std::string special_instructions;
    std::string internal_note; //!< the office's alone
    std::optional<Date> requested_date;
    std::optional<Date> promised_date; //!< by the office, at the latest with the approval

    Configuration configuration;
    std::string saddle_note;
    std::optional<std::string> serial_no;
    std::vector<Charge> charges; //!< entered ones: discount, fitting, call_fee, girth, shipping, additional
    std::optional<TradeIn> trade_in;
    std::optional<Recipient> ship_to;
    std::optional<OrderAmounts> amounts; //!< absent for whoever may not see prices

    std::optional<Date> due_back; //!< of a trial that is running
    std::optional<WarehouseId> warehouse_id; //!< only when in inventory
    std::optional<std::string> warehouse_name; //!< joined
    std::optional<std::string> deposit_waiver; //!< why it was approved without
    std::optional<std::string> balance_waiver; //!< why it may go without
    std::optional<std::string> cancel_reason;
    std::optional<OrderId> copied_from_id; //!< told when it is made
    std::optional<SaddleUnitId> repaired_unit_id; //!< of kind repair
    std::vector<ProductionStep> production_steps;
    std::vector<Shipment> shipments;

    std::optional<Instant> ordered_at;
    std::optional<Instant> approved_at; //!< the last time; absent again once it has been changed
    std::optional<std::string> approved_by_name; //!< joined
    std::optional<Instant> released_at; //!< the first approval: since then factories know of it
    std::optional<Instant> completed_at;
    std::optional<Instant> status_at; //!< since when it stands where it stands
    bool is_summary = false; //!< on a laptop: closed long ago, without configuration, charges, steps
    int version = 1;
    Instant created_at;
    std::optional<std::string> created_by_name; //!< joined
    Instant updated_at;
    std::optional<Instant> archived_at;
};
template<>
struct Describe<Order> {
    static const Schema &schema();
};

//! "48142", or the provisional label, or "draft".
std::string labelOf(const Order &order);

//! Everything that price() is to take: the entered charges and the trade-in's.
std::vector<Charge> chargesOf(const Order &order);

//! Refuses Invalid naming the field: charges that are not entered (trade_in, computed ones), a deadline of an order
//! that is not urgent, a horse without its customer. Nothing that needs the catalogue or the database.
Result<void> checkOrder(const Order &order);

//! domain.md 12: what makes a released order *changed*. Compared field by field; the configuration slot by slot.
//! Measurements are compared by their own function (measurement.h).
struct OrderDifference {
    std::string field; //!< "configuration", "ship_to", "charges", "special_instructions", …
    std::optional<Slot> slot; //!< of the configuration
    std::string label; //!< English: "Knee roll"
    std::string before; //!< in words; empty = nothing
    std::string after;
    bool is_money = false; //!< not for a factory
};
template<>
struct Describe<OrderDifference> {
    static const Schema &schema();
};
//! Controlled fields that differ, in words of the catalogue. Empty = nothing that would make it *changed*.
std::vector<OrderDifference> controlledDifferences(const Order &before, const Order &after, const Catalogue &catalogue);

//! Slot by slot, three ways: what only one side has changed is taken, what both have set differently stays as `theirs`
//! and is named. Not checked against any rule.
struct MergedConfiguration {
    Configuration configuration;
    std::vector<Slot> conflicts;
};
MergedConfiguration merge(const Configuration &base, const Configuration &mine, const Configuration &theirs);

//! What must be paid before approval: `basisPoints` of the total, half-even, of a sale or repair with something to pay;
//! nothing for stock, demo and sponsored orders.
MinorUnits requiredDeposit(OrderKind kind, MinorUnits total, BasisPoints basisPoints);
//! Placed, not shipped yet, promised for a day before `today`.
bool isOverdue(const Order &order, Date today);
//! A new draft with the same configuration, customer and charges; no number, serial, payments, dates (D14).
Order duplicateOf(const Order &order);

} // namespace oms
