// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/order.h"

#include <QString>

namespace oms {

namespace {

constexpr std::size_t wordsLength = 10000;
constexpr std::size_t mostBasisPoints = 10000;

} // namespace

const Schema &Describe<Recipient>::schema()
{
    static const Schema schema(
        "recipient",
        {
            field<&Recipient::name>("name", {.required = true, .title = "Name", .maxLength = 200}),
            field<&Recipient::company>("company", {.title = "Company", .maxLength = 200}),
            field<&Recipient::address>("address", {.required = true, .title = "Address"}),
            field<&Recipient::phone>("phone", {.title = "Phone", .maxLength = 40, .format = Format::Phone}),
            field<&Recipient::email>("email", {.title = "E-mail", .maxLength = 254, .format = Format::Email}),
        });
    return schema;
}

const Schema &Describe<TradeIn>::schema()
{
    static const Schema schema(
        "trade_in",
        {
            field<&TradeIn::description>("description", {.required = true, .title = "Description", .maxLength = 1000}),
            field<&TradeIn::serial>("serial", {.title = "Serial number", .maxLength = 40}),
            field<&TradeIn::agreed_minor>("agreed_minor",
                                          {.required = true, .title = "Agreed", .min = 0, .max = mostMinorUnits}),
            field<&TradeIn::received_at>("received_at", {.title = "Received"}),
        });
    return schema;
}

const Schema &Describe<OrderAmounts>::schema()
{
    static const Schema schema("order_amounts",
                               {
                                   field<&OrderAmounts::saddle_minor>("saddle_minor", {.title = "Saddle"}),
                                   field<&OrderAmounts::options_minor>("options_minor", {.title = "Options"}),
                                   field<&OrderAmounts::extras_minor>("extras_minor", {.title = "Extras"}),
                                   field<&OrderAmounts::tax_minor>("tax_minor", {.title = "Tax"}),
                                   field<&OrderAmounts::total_minor>("total_minor", {.title = "Total"}),
                                   field<&OrderAmounts::paid_minor>("paid_minor", {.title = "Paid"}),
                                   field<&OrderAmounts::balance_minor>("balance_minor", {.title = "Balance"}),
                                   field<&OrderAmounts::deposit_minor>("deposit_minor", {.title = "Deposit"}),
                                   field<&OrderAmounts::is_complete>("is_complete"),
                               });
    return schema;
}

const Schema &Describe<ProductionStep>::schema()
{
    static const Schema schema(
        "production_step",
        {
            field<&ProductionStep::step>("step", {.title = "Step"}),
            field<&ProductionStep::started_at>("started_at", {.title = "Started"}),
            field<&ProductionStep::finished_at>("finished_at", {.title = "Finished"}),
            field<&ProductionStep::employee_id>("employee_id", {.title = "Employee"}),
            field<&ProductionStep::employee_name>("employee_name", {.title = "Employee"}),
            field<&ProductionStep::result>("result", {.title = "Result"}),
            field<&ProductionStep::note>("note", {.title = "Note", .maxLength = 1000, .format = Format::Multiline}),
        });
    return schema;
}

const Schema &Describe<Shipment>::schema()
{
    static const Schema schema(
        "shipment",
        {
            field<&Shipment::id>("id", {.access = Access::CreateOnly}),
            field<&Shipment::leg>("leg", {.title = "Leg"}),
            field<&Shipment::carrier>("carrier", {.title = "Carrier", .maxLength = 100}),
            field<&Shipment::tracking>("tracking", {.title = "Tracking number", .maxLength = 100}),
            field<&Shipment::shipped_at>("shipped_at", {.title = "Shipped"}),
            field<&Shipment::employee_id>("employee_id", {.title = "Employee"}),
            field<&Shipment::expected_at>("expected_at", {.title = "Expected"}),
            field<&Shipment::delivered_at>("delivered_at", {.title = "Delivered"}),
        });
    return schema;
}

const Schema &Describe<Order>::schema()
{
    static const FieldRules given {.access = Access::ReadOnly};
    const auto serverSays = [](std::string_view title) {
        return FieldRules {.access = Access::ReadOnly, .title = title};
    };
    static const Schema schema(
        "order",
        {
            field<&Order::id>("id", {.access = Access::CreateOnly}),
            field<&Order::number>("number", serverSays("Number")),
            field<&Order::provisional>("provisional",
                                       {.access = Access::CreateOnly, .title = "Provisional number", .maxLength = 20}),
            field<&Order::kind>("kind", {.title = "Kind"}),
            field<&Order::status>("status", serverSays("Status")),
            field<&Order::resume_status>("resume_status", given),
            field<&Order::is_urgent>("is_urgent", {.title = "Urgent", .unit = "urgency"}),
            field<&Order::deadline>("deadline", {.title = "Deadline", .unit = "urgency"}),
            field<&Order::fitter_id>("fitter_id", {.title = "Fitter", .unit = "fitter"}),
            field<&Order::fitter_name>("fitter_name", serverSays("Fitter")),
            field<&Order::customer_id>("customer_id", {.title = "Customer", .unit = "customer"}),
            field<&Order::customer_name>("customer_name", serverSays("Customer")),
            field<&Order::horse_id>("horse_id", {.title = "Horse", .unit = "customer"}),
            field<&Order::horse_name>("horse_name", serverSays("Horse")),
            field<&Order::factory_id>("factory_id", {.title = "Factory", .unit = "factory"}),
            field<&Order::factory_name>("factory_name", serverSays("Factory")),
            field<&Order::region_code>("region_code", {.title = "Region"}),
            field<&Order::currency>("currency", serverSays("Currency")),
            field<&Order::price_list_id>("price_list_id", serverSays("Price list")),
            field<&Order::tax_basis_points>("tax_basis_points", {.title = "Tax", .min = 0, .max = mostBasisPoints}),
            field<&Order::fitter_reference>("fitter_reference", {.title = "Reference", .maxLength = 100}),
            field<&Order::special_instructions>(
                "special_instructions",
                {.title = "Special instructions", .maxLength = wordsLength, .format = Format::Multiline}),
            field<&Order::internal_note>(
                "internal_note", {.title = "Internal note", .maxLength = wordsLength, .format = Format::Multiline}),
            field<&Order::requested_date>("requested_date", {.title = "Requested for"}),
            field<&Order::promised_date>("promised_date", {.title = "Promised for"}),
            field<&Order::configuration>("configuration", {.title = "Saddle"}),
            field<&Order::saddle_note>("saddle_note",
                                       {.title = "Note", .maxLength = 2000, .format = Format::Multiline}),
            field<&Order::serial_no>("serial_no", {.title = "Serial number", .maxLength = 40}),
            field<&Order::charges>("charges", {.title = "Charges"}),
            field<&Order::trade_in>("trade_in", {.title = "Trade-in"}),
            field<&Order::ship_to>("ship_to", {.title = "Ship to"}),
            field<&Order::amounts>("amounts", serverSays("Amounts")),
            field<&Order::due_back>("due_back", serverSays("Due back")),
            field<&Order::warehouse_id>("warehouse_id", serverSays("Warehouse")),
            field<&Order::warehouse_name>("warehouse_name", serverSays("Warehouse")),
            field<&Order::deposit_waiver>("deposit_waiver", serverSays("Without deposit because")),
            field<&Order::balance_waiver>("balance_waiver", serverSays("Without payment because")),
            field<&Order::cancel_reason>("cancel_reason", serverSays("Cancelled because")),
            field<&Order::copied_from_id>("copied_from_id", {.access = Access::CreateOnly}),
            field<&Order::repaired_unit_id>("repaired_unit_id", {.access = Access::CreateOnly}),
            field<&Order::production_steps>("production_steps", serverSays("Production")),
            field<&Order::shipments>("shipments", serverSays("Shipments")),
            field<&Order::ordered_at>("ordered_at", serverSays("Ordered")),
            field<&Order::approved_at>("approved_at", serverSays("Approved")),
            field<&Order::approved_by_name>("approved_by_name", serverSays("Approved by")),
            field<&Order::released_at>("released_at", serverSays("Released")),
            field<&Order::completed_at>("completed_at", serverSays("Completed")),
            field<&Order::status_at>("status_at", serverSays("Since")),
            field<&Order::is_summary>("is_summary", given),
            field<&Order::version>("version", given),
            field<&Order::created_at>("created_at", serverSays("Created")),
            field<&Order::created_by_name>("created_by_name", serverSays("Created by")),
            field<&Order::updated_at>("updated_at", serverSays("Changed")),
            field<&Order::archived_at>("archived_at", serverSays("Archived")),
        });
    return schema;
}

std::string labelOf(const Order &order)
{
    if (order.number)
        return std::to_string(*order.number);
    return order.provisional.value_or("draft");
}

std::vector<Charge> chargesOf(const Order &order)
{
    auto charges = order.charges;
    if (order.trade_in && order.trade_in->agreed_minor > 0)
        charges.push_back({ChargeKind::TradeIn, -order.trade_in->agreed_minor, order.trade_in->description});
    return charges;
}

} // namespace oms
