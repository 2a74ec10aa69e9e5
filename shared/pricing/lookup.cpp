// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/pricing/pricelist.h"

#include <algorithm>
#include <map>

namespace oms {

namespace {

constexpr auto before = [](const PriceCell &cell, const PriceKey &key) { return cell.key() < key; };

} // namespace

const MinorUnits *priceIn(const PriceList &list, const PriceKey &key)
{
    const auto amountOf = [](const PriceCell &cell) { return cell.amount_minor ? &*cell.amount_minor : nullptr; };
    const auto at = std::lower_bound(list.prices.begin(), list.prices.end(), key, before);
    if (at != list.prices.end() && at->key() == key)
        return amountOf(*at);
    // Not by key, perhaps: a list that is just being made. Absent prices are few, so that looking again is cheap.
    const auto there = std::find_if(list.prices.begin(), list.prices.end(),
                                    [&key](const PriceCell &cell) { return cell.key() == key; });
    return there == list.prices.end() ? nullptr : amountOf(*there);
}

std::vector<PriceDifference> differences(const PriceList &before, const PriceList &after)
{
    struct Amounts {
        std::optional<MinorUnits> before;
        std::optional<MinorUnits> after;
    };
    std::map<PriceKey, Amounts> all;
    for (const auto &cell : before.prices)
        all[cell.key()].before = cell.amount_minor;
    for (const auto &cell : after.prices)
        all[cell.key()].after = cell.amount_minor;
    std::vector<PriceDifference> found;
    for (const auto &[key, amounts] : all)
        if (amounts.before != amounts.after)
            found.push_back({key, amounts.before, amounts.after});
    return found;
}

} // namespace oms
