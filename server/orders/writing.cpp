// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/ground.h"
#include "server/orders/record.h"
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

//! A record a row, an array a column, as unnest() takes them; what is absent is empty.
template<std::size_t columns>
class Table {
public:
    template<class... Values>
    void add(const Values &...values)
    {
        static_assert(sizeof...(values) == columns);
        std::size_t column = 0;
        (m_columns[column++].push_back(Param(values).text().value_or(std::string())), ...);
    }
    bool isEmpty() const { return m_columns.front().empty(); }
    Params of(OrderId order) const
    {
        Params params {order};
        params.insert(params.end(), m_columns.begin(), m_columns.end());
        return params;
    }

private:
    std::array<Texts, columns> m_columns;
};

Table<9> optionsOf(const Assessed &assessed)
{
    Table<9> table;
    for (const auto &chosen : assessed.order.configuration.selections) {
        const auto at = [&](SlotPart part) {
            return priceOf(assessed.breakdown, optionSlot(chosen.option_id, chosen.position, part));
        };
        table.add(chosen.option_id, chosen.position, chosen.option_value_id, chosen.leather_type_id, chosen.colour_id,
                  chosen.is_contrast, chosen.text, at(SlotPart::Value), at(SlotPart::Contrast));
    }
    return table;
}

Table<3> extrasOf(const Assessed &assessed)
{
    Table<3> table;
    for (const auto &extra : assessed.order.configuration.extras)
        table.add(extra.extra_id, extra.quantity, priceOf(assessed.breakdown, extraSlot(extra.extra_id)));
    return table;
}

//! Those that were entered in their order, then the computed ones.
Table<3> chargesOf(const Assessed &assessed)
{
    Table<3> table;
    for (const auto &charge : oms::chargesOf(assessed.order))
        table.add(charge.kind, charge.amount_minor, charge.description);
    const auto &amounts = *assessed.order.amounts;
    table.add(ChargeKind::Saddle, amounts.saddle_minor, std::string());
    table.add(ChargeKind::Options, amounts.options_minor, std::string());
    table.add(ChargeKind::Extras, amounts.extras_minor, std::string());
    table.add(ChargeKind::Tax, amounts.tax_minor, std::string());
    return table;
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
        if (const auto options = optionsOf(assessed); !options.isEmpty())
            work.db.post(sql::orders::addOptions, options.of(order.id));
        if (const auto extras = extrasOf(assessed); !extras.isEmpty())
            work.db.post(sql::orders::addExtras, extras.of(order.id));
    }
    if (before)
        work.db.post(sql::orders::removeCharges, {order.id});
    work.db.post(sql::orders::addCharges, chargesOf(assessed).of(order.id));
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

Order begin(Work &work, const Assessed &wanted, const Ground &ground)
{
    auto order = wanted.order;
    auto row = rowOf(work, order, seatOf(wanted));
    row.insert(row.end(), {order.provisional, order.copied_from_id, order.repaired_unit_id});
    work.db.post(sql::orders::insert, row);
    writeChildren(work, nullptr, wanted);
    writeRecipient(work, nullptr, order);
    order.fitter_name = ground.fitter_name;
    order.customer_name = ground.customer_name;
    order.horse_name = ground.horse_name;
    order.factory_name = ground.factory_name;
    order.created_by_name = ground.actor_name;
    order.status_at = order.status_at.value_or(work.now);
    order.created_at = order.updated_at = work.now;
    order.version = 1;
    work.recordChange<Order>("create", nullptr, &order);
    return order;
}

Order store(Work &work, const Order &before, const Assessed &wanted, std::string_view action)
{
    work.db.post(sql::orders::update, rowOf(work, wanted.order, seatOf(wanted)));
    writeChildren(work, &before, wanted);
    writeRecipient(work, &before, wanted.order);
    return recorded(work, &before, wanted.order.id, action);
}

Order write(Work &work, const Order &before, const Order &wanted, std::string_view action)
{
    work.db.post(sql::orders::updateState, rowOf(work, wanted, std::nullopt));
    writeRecipient(work, &before, wanted);
    return recorded(work, &before, wanted.id, action);
}

} // namespace oms::orders
