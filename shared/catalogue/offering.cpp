// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalogue/offering.h"

#include <algorithm>
#include <array>

namespace oms {

namespace {

constexpr std::array regions {RegionCode::Us, RegionCode::Eu, RegionCode::Gb, RegionCode::Ca,
                              RegionCode::Au, RegionCode::Nl, RegionCode::De};

bool hasFactory(const Model &model, RegionCode region)
{
    return std::any_of(model.factories.begin(), model.factories.end(),
                       [region](const ModelFactory &f) { return f.region_code == region; });
}

bool allowsSome(const Model &model, const Catalogue &catalogue, OptionId option)
{
    return std::any_of(model.values.begin(), model.values.end(), [&](OptionValueId id) {
        const auto *value = catalogue.find(id);
        return value && value->is_active && value->option_id == option;
    });
}

} // namespace

bool isPriced(const Model &model, const PriceList &list)
{
    return std::all_of(model.leathers.begin(), model.leathers.end(), [&](LeatherTypeId leather) {
        return priceIn(list, {PriceKind::ModelLeather, model.id.value, leather});
    });
}

std::vector<Lacking> lackingOf(const Model &model, const Catalogue &catalogue, Date today, bool withPrices)
{
    Lacking factory {.what = Lack::Factory};
    Lacking value {.what = Lack::Value};
    Lacking price {.what = Lack::Price};
    Lacking list {.what = Lack::PriceList};
    for (const auto region : regions) {
        if (!hasFactory(model, region))
            factory.regions.push_back(region);
        const auto *current = withPrices ? catalogue.priceList(region, today) : nullptr;
        if (withPrices && !current)
            list.regions.push_back(region);
        else if (current && !isPriced(model, *current))
            price.regions.push_back(region);
    }
    for (const auto &option : catalogue.document().options)
        if (option.is_active && option.is_required && option.kind != OptionKind::Text
            && !allowsSome(model, catalogue, option.id))
            value.options.push_back(option.id);
    std::vector<Lacking> lacking;
    if (model.leathers.empty())
        lacking.push_back({.what = Lack::Leather});
    for (auto &one : {factory, value, price, list})
        if (!one.regions.empty() || !one.options.empty())
            lacking.push_back(one);
    return lacking;
}

} // namespace oms
