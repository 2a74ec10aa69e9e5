// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/unitmerges.h"

#include "shared/orders/order.h"
#include "shared/sync/units.h"

namespace oms::sync {

namespace {

constexpr std::string_view unitName = "configuration";

std::string textOf(Configuration configuration)
{
    Order order;
    order.configuration = std::move(configuration);
    return unitOf(schemaOf<Order>(), &order, unitName);
}

std::optional<Configuration> configurationIn(std::string_view json)
{
    Order order;
    if (!setUnit(schemaOf<Order>(), &order, unitName, json))
        return {};
    return std::move(order.configuration);
}

} // namespace

std::optional<PartsMerged> mergeParts(const Schema &schema, std::string_view unit, std::string_view base,
                                      std::string_view mine, std::string_view theirs)
{
    if (schema.name() != schemaOf<Order>().name() || unit != unitName)
        return {};
    const auto before = configurationIn(base);
    const auto wanted = configurationIn(mine);
    const auto there = configurationIn(theirs);
    if (!before || !wanted || !there)
        return {};
    auto merged = oms::merge(*before, *wanted, *there);
    auto preferred = oms::merge(*before, *there, *wanted).configuration; // who comes second stays
    return PartsMerged {textOf(std::move(merged.configuration)), textOf(canonical(std::move(preferred))),
                        !merged.conflicts.empty()};
}

} // namespace oms::sync
