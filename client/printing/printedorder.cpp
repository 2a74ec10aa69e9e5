// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/printedorder.h"

#include "client/models/schematext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms::printing {

namespace {

QString leatherText(const Configuration &configuration, const Catalogue &catalogue)
{
    QStringList words;
    if (const auto *type = configuration.leather_type_id ? catalogue.find(*configuration.leather_type_id) : nullptr)
        words << toQString(type->name);
    if (const auto *colour =
            configuration.leather_colour_id ? catalogue.find(*configuration.leather_colour_id) : nullptr)
        words << toQString(colour->name);
    return words.join(u", "_s);
}

//! Prices change with the list; the amounts of an order do not. Lines are shown only where they add up to these.
std::optional<Breakdown> breakdownOf(const Order &order, const Catalogue &catalogue)
{
    if (!order.amounts || !order.price_list_id || order.is_summary)
        return {};
    const auto &lists = catalogue.document().price_lists;
    const auto list =
        std::find_if(lists.begin(), lists.end(), [&](const PriceList &one) { return one.id == *order.price_list_id; });
    if (list == lists.end())
        return {};
    const auto day = order.ordered_at ? std::chrono::floor<std::chrono::days>(*order.ordered_at) : today();
    const auto tax = order.tax_basis_points ? order.tax_basis_points
                                            : catalogue.taxRate(order.region_code.value_or(RegionCode::Eu), day);
    auto breakdown = price(order.configuration, catalogue, *list, chargesOf(order), tax.value_or(0));
    return breakdown.total_minor == order.amounts->total_minor && breakdown.tax_minor == order.amounts->tax_minor
        ? std::optional(std::move(breakdown))
        : std::nullopt;
}

} // namespace

PrintedOrder printedOrder(const Order &order, const OrderParts &parts, std::vector<Kept<MeasurementSet>> visits,
                          const Catalogue &catalogue, const Customer *customer)
{
    PrintedOrder printed {.order = order};
    const auto row = rowOf(order, catalogue);
    printed.saddle = saddleText(row);
    printed.seat = seatText(row.seat_size_q4);
    printed.leather = leatherText(order.configuration, catalogue);
    printed.spec = specOf(order.configuration, catalogue);
    std::stable_partition(visits.begin(), visits.end(),
                          [&](const Kept<MeasurementSet> &one) { return one.record.order_id != order.id; });
    for (auto &visit : visits)
        printed.visits.push_back(std::move(visit.record));
    for (const auto &payment : parts.payments)
        printed.payments.push_back(payment.record);
    if (customer)
        printed.customer = *customer;
    printed.breakdown = breakdownOf(order, catalogue);
    return printed;
}

PrintedOrder forFactory(PrintedOrder printed)
{
    auto &order = printed.order;
    order.amounts.reset();
    order.charges.clear();
    order.trade_in.reset();
    order.ship_to.reset();
    order.price_list_id.reset();
    order.tax_basis_points.reset();
    order.deposit_waiver.reset();
    order.balance_waiver.reset();
    order.internal_note.clear();
    printed.payments.clear();
    printed.customer.reset();
    printed.breakdown.reset();
    return printed;
}

bool isStop(const Order &order)
{
    const auto word = factoryWord(order.status, order.released_at.has_value());
    return !word || *word == FactoryWord::ChangedWait || *word == FactoryWord::Stop
        || *word == FactoryWord::CancelledStop;
}

const MeasurementSet *visitOf(const PrintedOrder &printed)
{
    return printed.visits.empty() ? nullptr : &printed.visits.back();
}

} // namespace oms::printing
