// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/catalogueprices.h"

#include <algorithm>

namespace oms::demo {

namespace {

using namespace std::chrono;

struct RegionRow {
    RegionCode region;
    std::string_view currency;
    BasisPoints rate; //!< of the price in dollars
    bool hasPast;
    std::string_view tax;
    BasisPoints taxRate;
};

constexpr RegionRow regions[] = {
    {RegionCode::Us, "USD", 10'000, true, "Sales tax", 0}, {RegionCode::Eu, "EUR", 9'500, true, "VAT", 2'100},
    {RegionCode::Gb, "GBP", 8'200, true, "VAT", 2'000},    {RegionCode::Ca, "CAD", 13'300, false, "GST", 500},
    {RegionCode::Au, "AUD", 14'900, false, "GST", 1'000},  {RegionCode::Nl, "EUR", 9'300, false, "BTW", 2'100},
    {RegionCode::De, "EUR", 9'700, false, "MwSt", 1'900},
};

constexpr BasisPoints yearBefore = 9'500;
constexpr Date firstOf(int year)
{
    return sys_days(std::chrono::year(year) / January / 1);
}

//! A price that looks like one: whole fives for what is dear, whole units for the rest, nothing for what is free.
MinorUnits charming(int dollars, BasisPoints rate)
{
    const MinorUnits exact = partOf(MinorUnits(dollars) * 100, rate);
    const MinorUnits step = exact >= 20'000 ? 500 : 100;
    return (exact + step / 2) / step * step;
}

PriceList makeList(const CatalogueDocument &catalogue, const CatalogueCosts &costs, const RegionRow &row, int year,
                   BasisPoints rate, CatalogueNumbers &numbers)
{
    PriceList list;
    list.id = numbers.next<PriceListId>();
    list.created_at = list.updated_at = firstOf(year) - days(60);
    list.region_code = row.region;
    list.currency = row.currency;
    list.name = std::string(codeOf(row.region)) + ' ' + std::to_string(year);
    list.valid_from = firstOf(year);
    list.state = PriceListState::Published;
    list.version = 2; // made, then published
    for (const auto &model : catalogue.models)
        for (const auto &leather : model.leathers)
            list.prices.push_back({PriceKind::ModelLeather, model.id.value, leather,
                                   charming(costs.models.at(model.id) + costs.leathers.at(leather), rate)});
    for (const auto &value : catalogue.option_values)
        list.prices.push_back({PriceKind::OptionValue, value.id.value, {}, charming(costs.values.at(value.id), rate)});
    for (const auto &option : catalogue.options)
        if (option.allows_contrast)
            list.prices.push_back(
                {PriceKind::OptionContrast, option.id.value, {}, charming(costs.contrasts.at(option.id), rate)});
    for (const auto &extra : catalogue.extras)
        list.prices.push_back({PriceKind::Extra, extra.id.value, {}, charming(costs.extras.at(extra.id), rate)});
    std::sort(list.prices.begin(), list.prices.end(),
              [](const PriceCell &a, const PriceCell &b) { return a.key() < b.key(); });
    list.price_count = int(list.prices.size());
    return list;
}

} // namespace

void addPriceLists(CatalogueDocument &catalogue, const CatalogueCosts &costs, CatalogueNumbers &numbers)
{
    for (const auto &row : regions) {
        if (row.hasPast) {
            auto past = makeList(catalogue, costs, row, 2025, BasisPoints(partOf(row.rate, yearBefore)), numbers);
            past.valid_to = firstOf(2026);
            past.version = 3;
            catalogue.price_lists.push_back(std::move(past));
        }
        catalogue.price_lists.push_back(makeList(catalogue, costs, row, 2026, row.rate, numbers));
    }
}

void addTaxRates(CatalogueDocument &catalogue, CatalogueNumbers &numbers)
{
    for (const auto &row : regions) {
        TaxRate rate;
        rate.id = numbers.next<TaxRateId>();
        rate.created_at = rate.updated_at = catalogueDay;
        rate.region_code = row.region;
        rate.code = row.tax;
        rate.percent_basis_points = row.taxRate;
        rate.valid_from = firstOf(2012);
        catalogue.tax_rates.push_back(std::move(rate));
    }
}

} // namespace oms::demo
