// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/pricing/exchange.h"

namespace oms {

const Schema &Describe<PriceDifferenceRow>::schema()
{
    static const Schema schema("price_difference",
                               {
                                   field<&PriceDifferenceRow::kind>("kind", {.title = "Kind"}),
                                   field<&PriceDifferenceRow::subject_id>("subject_id", {.title = "Of"}),
                                   field<&PriceDifferenceRow::leather_type_id>("leather_type_id", {.title = "Leather"}),
                                   field<&PriceDifferenceRow::before_minor>("before_minor", {.title = "Before"}),
                                   field<&PriceDifferenceRow::after_minor>("after_minor", {.title = "After"}),
                               });
    return schema;
}

const Schema &Describe<PriceImport>::schema()
{
    static const Schema schema("price_import",
                               {
                                   field<&PriceImport::rows>("rows", {.title = "Rows"}),
                                   field<&PriceImport::changed>("changed", {.title = "Changed"}),
                                   field<&PriceImport::removed>("removed", {.title = "Taken away"}),
                                   field<&PriceImport::unchanged>("unchanged", {.title = "Unchanged"}),
                                   field<&PriceImport::version>("version"),
                               });
    return schema;
}

MinorUnits raised(MinorUnits amount, BasisPoints raise, MinorUnits step)
{
    const auto exact = amount * (wholeBasisPoints + raise); // at most 2e16
    const auto unit = wholeBasisPoints * step;
    auto steps = exact / unit;
    const auto rest = exact % unit;
    if (rest * 2 > unit || (rest * 2 == unit && steps % 2 != 0))
        ++steps;
    return steps * step;
}

} // namespace oms
