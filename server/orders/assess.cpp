// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalogue/current.h"
#include "server/orders/belonging.h"
#include "server/orders/record.h"

#include <algorithm>

namespace oms::orders {

namespace {

const PriceList *listFor(const Catalogue &catalogue, const Order &order, Date today)
{
    if (order.status != OrderStatus::Draft && order.price_list_id)
        return catalogue.find(*order.price_list_id);
    return catalogue.priceList(*order.region_code, today);
}

BasisPoints taxFor(const Catalogue &catalogue, const Order &order, Date today)
{
    if (order.tax_basis_points)
        return *order.tax_basis_points;
    const auto day = order.ordered_at ? std::chrono::floor<std::chrono::days>(*order.ordered_at) : today;
    return catalogue.taxRate(*order.region_code, day).value_or(0);
}

MinorUnits sumOf(const Breakdown &breakdown, ChargeKind kind)
{
    MinorUnits sum = 0;
    for (const auto &charge : breakdown.charges)
        if (charge.kind == kind)
            sum += charge.amount_minor;
    return sum;
}

std::optional<FactoryId> factoryOf(const Catalogue &catalogue, const Order &order)
{
    if (order.factory_id || !order.configuration.model_id)
        return order.factory_id;
    const auto *model = catalogue.find(*order.configuration.model_id);
    if (!model)
        return {};
    const auto found = std::find_if(model->factories.begin(), model->factories.end(),
                                    [&](const auto &one) { return one.region_code == *order.region_code; });
    return found == model->factories.end() ? std::nullopt : std::optional(found->factory_id);
}

OrderAmounts amountsOf(const Breakdown &breakdown, const Order &order, BasisPoints deposit)
{
    OrderAmounts amounts;
    amounts.saddle_minor = sumOf(breakdown, ChargeKind::Saddle);
    amounts.options_minor = sumOf(breakdown, ChargeKind::Options);
    amounts.extras_minor = sumOf(breakdown, ChargeKind::Extras);
    amounts.tax_minor = breakdown.tax_minor;
    amounts.total_minor = breakdown.total_minor;
    amounts.paid_minor = order.amounts ? order.amounts->paid_minor : 0;
    amounts.balance_minor = amounts.total_minor - amounts.paid_minor;
    amounts.deposit_minor = requiredDeposit(order.kind, amounts.total_minor, deposit);
    amounts.is_complete = breakdown.is_complete;
    return amounts;
}

} // namespace

Assessed assess(Session &db, Order order, Instant now)
{
    const auto terms = termsOf(db, *order.region_code);
    order.currency = terms.currency;
    return assess(std::move(order), catalogue::current(db), terms.deposit_basis_points, now);
}

Assessed assess(Order order, CataloguePtr catalogue, BasisPoints deposit, Instant now)
{
    Assessed assessed {
        .order = std::move(order), .findings = {}, .breakdown = {}, .factory = {}, .catalogue = std::move(catalogue)};
    auto &record = assessed.order;
    const auto today = std::chrono::floor<std::chrono::days>(now);
    assessed.findings = validate(record.configuration, *assessed.catalogue);
    assessed.factory = factoryOf(*assessed.catalogue, record);
    if (const auto *list = listFor(*assessed.catalogue, record, today)) {
        record.price_list_id = list->id;
        assessed.breakdown = price(record.configuration, *assessed.catalogue, *list, chargesOf(record),
                                   taxFor(*assessed.catalogue, record, today));
    } else {
        record.price_list_id.reset();
        assessed.breakdown.is_complete = false;
    }
    record.amounts = amountsOf(assessed.breakdown, record, deposit);
    return assessed;
}

} // namespace oms::orders
