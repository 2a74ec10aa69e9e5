// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/record.h"
#include "shared/core/json.h"
#include "sql/orders.h"

#include <algorithm>

namespace oms::orders {

namespace {

constexpr int leastSeat = 48; // quarter inches: what the column takes
constexpr int largestSeat = 84;

//! What a slot costs by the breakdown; nothing costs nothing.
MinorUnits priceOf(const Breakdown &breakdown, const Slot &slot)
{
    const auto line = std::find_if(breakdown.lines.begin(), breakdown.lines.end(),
                                   [&](const PriceLine &one) { return one.slot == slot; });
    return line == breakdown.lines.end() ? 0 : line->unit_minor.value_or(0);
}

std::string optionsOf(const Assessed &assessed)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &selection : assessed.order.configuration.selections) {
        json.beginObject();
        for (const auto &field : schemaOf<Selection>().fields())
            json.key(field.name).field(field, &selection);
        const auto at = [&](SlotPart part) {
            return priceOf(assessed.breakdown, optionSlot(selection.option_id, selection.position, part));
        };
        json.member("unit_price_minor", at(SlotPart::Value)).member("contrast_price_minor", at(SlotPart::Contrast));
        json.endObject();
    }
    return json.endArray().take();
}

std::string extrasOf(const Assessed &assessed)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &extra : assessed.order.configuration.extras)
        json.beginObject()
            .member("extra_id", extra.extra_id.value)
            .member("quantity", extra.quantity)
            .member("unit_price_minor", priceOf(assessed.breakdown, extraSlot(extra.extra_id)))
            .endObject();
    return json.endArray().take();
}

//! Those that were entered in their order, then the computed ones.
std::string chargesOf(const Assessed &assessed)
{
    JsonWriter json;
    json.beginArray();
    int line = 0;
    const auto add = [&](ChargeKind kind, MinorUnits amount, const std::optional<std::string> &description) {
        json.beginObject().member("line", ++line).member("kind", codeOf(kind)).member("amount_minor", amount);
        if (description)
            json.member("description", *description);
        json.endObject();
    };
    for (const auto &charge : oms::chargesOf(assessed.order))
        add(charge.kind, charge.amount_minor, charge.description);
    const auto &amounts = *assessed.order.amounts;
    add(ChargeKind::Saddle, amounts.saddle_minor, {});
    add(ChargeKind::Options, amounts.options_minor, {});
    add(ChargeKind::Extras, amounts.extras_minor, {});
    add(ChargeKind::Tax, amounts.tax_minor, {});
    return json.endArray().take();
}

template<class Member>
bool differs(const Order *before, const Order &wanted, Member member)
{
    return !before || before->*member != wanted.*member;
}

void writeChildren(Work &work, const Order *before, const Assessed &assessed)
{
    const auto &order = assessed.order;
    const bool isRepriced = !before || before->price_list_id != order.price_list_id;
    if (isRepriced || differs(before, order, &Order::configuration)) {
        if (before) {
            work.db.post(sql::orders::removeOptions, {order.id});
            work.db.post(sql::orders::removeExtras, {order.id});
        }
        if (!order.configuration.selections.empty())
            work.db.post(sql::orders::addOptions, {order.id, optionsOf(assessed)});
        if (!order.configuration.extras.empty())
            work.db.post(sql::orders::addExtras, {order.id, extrasOf(assessed)});
    }
    if (before)
        work.db.post(sql::orders::removeCharges, {order.id});
    work.db.post(sql::orders::addCharges, {order.id, chargesOf(assessed)});
    if (order.trade_in)
        work.db.post(sql::orders::setTradeIn,
                     {order.id, order.trade_in->description, order.trade_in->serial, order.trade_in->agreed_minor,
                      order.trade_in->received_at});
    else if (before && before->trade_in)
        work.db.post(sql::orders::removeTradeIn, {order.id});
}

void writeRecipient(Work &work, const Order *before, const Order &order)
{
    if (!differs(before, order, &Order::ship_to))
        return;
    if (order.ship_to) {
        const auto &to = *order.ship_to;
        work.db.post(sql::orders::setParty,
                     {order.id, "ship_to", to.name, to.company, to.address.line1, to.address.line2, to.address.city,
                      to.address.state, to.address.postal_code, to.address.country_code, to.phone, to.email});
    } else if (before) {
        work.db.post(sql::orders::removeParty, {order.id, "ship_to"});
    }
}

//! $1 … $47 of insert and update.
Params rowOf(Work &work, const Order &order, std::optional<int> seat)
{
    const auto amounts = order.amounts.value_or(OrderAmounts());
    const auto &saddle = order.configuration;
    return {order.id,
            order.number,
            order.kind,
            order.status,
            order.resume_status,
            order.is_urgent,
            order.deadline,
            order.fitter_id,
            order.customer_id,
            order.horse_id,
            order.factory_id,
            order.region_code,
            order.currency,
            order.price_list_id,
            order.tax_basis_points,
            order.fitter_reference,
            order.special_instructions,
            order.internal_note,
            order.requested_date,
            order.promised_date,
            saddle.model_id,
            saddle.leather_type_id,
            saddle.leather_colour_id,
            seat,
            order.saddle_note,
            order.serial_no,
            amounts.saddle_minor,
            amounts.options_minor,
            amounts.extras_minor,
            amounts.tax_minor,
            amounts.total_minor,
            amounts.paid_minor,
            amounts.deposit_minor,
            amounts.is_complete,
            order.deposit_waiver,
            order.balance_waiver,
            order.warehouse_id,
            order.due_back,
            order.cancel_reason,
            order.ordered_at,
            order.approved_at,
            work.doer(),
            order.released_at,
            order.completed_at,
            work.now,
            work.doer(),
            order.status_at.value_or(work.now)};
}

std::optional<int> seatOf(const Assessed &assessed)
{
    const auto seat = seatSize(assessed.order.configuration, *assessed.catalogue);
    return seat && *seat >= leastSeat && *seat <= largestSeat ? seat : std::nullopt;
}

Order recorded(Work &work, const Order *before, OrderId id, std::string_view action)
{
    auto after = load(work.db, id);
    work.recordChange(action, before, &after);
    return after;
}

} // namespace

Order store(Work &work, const Order *before, const Assessed &wanted, std::string_view action)
{
    const auto &order = wanted.order;
    auto row = rowOf(work, order, seatOf(wanted));
    if (before) {
        work.db.post(sql::orders::update, row);
    } else {
        row.insert(row.end(), {order.provisional, order.copied_from_id, order.repaired_unit_id});
        work.db.post(sql::orders::insert, row);
    }
    writeChildren(work, before, wanted);
    writeRecipient(work, before, order);
    return recorded(work, before, order.id, action);
}

Order write(Work &work, const Order &before, const Order &wanted, std::string_view action)
{
    work.db.post(sql::orders::updateState, rowOf(work, wanted, std::nullopt));
    writeRecipient(work, &before, wanted);
    return recorded(work, &before, wanted.id, action);
}

} // namespace oms::orders
