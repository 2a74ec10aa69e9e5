// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/orderbodies.h"

#include "shared/core/json.h"
#include "shared/orders/orderlist.h"
#include "shared/sync/records.h"

#include <span>

namespace oms::sync {

namespace {

using Names = std::span<const std::string_view>;

Schema orderOf(std::initializer_list<Names> parts)
{
    std::vector<Field> fields;
    for (const auto &part : parts)
        for (const auto name : part)
            fields.push_back(*bodySchema("order").find(name));
    return {"order", std::move(fields)};
}

//! What everybody gets who gets the order at all.
constexpr std::string_view everybody[] {
    "id",         "number",     "provisional",      "kind",          "status",         "resume_status", "is_urgent",
    "deadline",   "fitter_id",  "customer_id",      "horse_id",      "factory_name",   "region_code",   "promised_date",
    "serial_no",  "ordered_at", "fitter_reference", "configuration", "requested_date", "status_at",     "version",
    "created_at", "updated_at"};
//! The same, of those that are told of more than the list.
constexpr std::string_view details[] {"special_instructions", "saddle_note", "production_steps", "shipments",
                                      "approved_at",          "released_at", "cancel_reason"};
constexpr std::string_view money[] {"currency", "amounts"};
constexpr std::string_view moneyDetails[] {"price_list_id", "tax_basis_points", "charges", "trade_in"};
constexpr std::string_view delivery[] {"ship_to", "due_back", "completed_at", "warehouse_name"};
constexpr std::string_view inHouse[] {"factory_id",     "warehouse_id",     "deposit_waiver",   "balance_waiver",
                                      "copied_from_id", "repaired_unit_id", "approved_by_name", "created_by_name"};

constexpr std::string_view office[] {"internal_note", "is_summary", "archived_at"};
constexpr std::string_view closed[] {"factory_id", "is_summary", "completed_at", "archived_at"};
constexpr std::string_view names[] {"customer_name", "horse_name"};
constexpr std::string_view namesForCustomer[] {"fitter_name", "horse_name"};
constexpr std::string_view factory[] {"fitter_name",  "customer_name",  "horse_name",      "factory_id",
                                      "warehouse_id", "warehouse_name", "repaired_unit_id"};

const Schema &summary()
{
    static const auto schema = orderOf({everybody, money, closed});
    return schema;
}

std::size_t columnOf(const Rows &rows, std::string_view name)
{
    std::size_t column = 0;
    while (rows.columnName(column) != name)
        ++column;
    return column;
}

} // namespace

const Schema &orderForOffice()
{
    static const auto schema = orderOf({everybody, details, money, moneyDetails, delivery, inHouse, office});
    return schema;
}

const Schema &orderForFitter()
{
    static const auto schema = orderOf({everybody, details, money, moneyDetails, delivery, inHouse, names});
    return schema;
}

const Schema &orderForCustomer()
{
    static const auto schema = orderOf({everybody, details, money, moneyDetails, delivery, namesForCustomer});
    return schema;
}

const Schema &orderForFactory()
{
    static const auto schema = orderOf({everybody, details, factory});
    return schema;
}

std::vector<ProjectedBody> ordersWritten(const Rows &rows, const Schema &body)
{
    std::vector<ProjectedBody> bodies;
    bodies.reserve(rows.size());
    for (const auto &order : objectsOf<Order>(rows))
        bodies.push_back(
            {order.id.value, order.version, JsonWriter().object(order.is_summary ? summary() : body, &order).take()});
    return bodies;
}

std::vector<ProjectedBody> savedViewsWritten(const Rows &rows, const Schema &body)
{
    const auto filter = columnOf(rows, "filter_json");
    std::vector<ProjectedBody> bodies;
    const auto views = objectsOf<SavedView>(rows);
    for (std::size_t row = 0; row < views.size(); ++row) {
        JsonWriter json;
        json.beginObject();
        for (const auto &field : body.fields()) {
            json.key(field.name);
            if (field.name == "filter")
                json.raw(rows.at(row, filter).value());
            else
                json.field(field, &views[row]);
        }
        bodies.push_back({views[row].id.value, views[row].version, json.endObject().take()});
    }
    return bodies;
}

} // namespace oms::sync
