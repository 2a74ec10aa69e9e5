// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/pricing/pricelist.h"

#include "shared/catalogue/commonfields.h"

namespace oms {

const Schema &Describe<PriceCell>::schema()
{
    static const Schema schema(
        "price_cell",
        {
            field<&PriceCell::kind>("kind", {.required = true, .title = "Kind"}),
            field<&PriceCell::subject_id>("subject_id", {.required = true, .title = "Of"}),
            field<&PriceCell::leather_type_id>("leather_type_id", {.title = "Leather"}),
            field<&PriceCell::amount_minor>("amount_minor", {.title = "Amount", .min = 0, .max = mostMinorUnits}),
        });
    return schema;
}

const Schema &Describe<PriceList>::schema()
{
    constexpr auto readOnly = Access::ReadOnly;
    static const Schema schema(
        "price_list",
        withRecordFields<PriceList>({
            field<&PriceList::region_code>("region_code",
                                           {.required = true, .access = Access::CreateOnly, .title = "Region"}),
            field<&PriceList::currency>("currency", {.access = readOnly, .title = "Currency"}),
            field<&PriceList::name>("name", {.required = true, .title = "Name"}),
            field<&PriceList::valid_from>("valid_from", {.required = true, .title = "Valid from"}),
            field<&PriceList::valid_to>("valid_to", {.access = readOnly, .title = "Valid until"}),
            field<&PriceList::state>("state", {.access = readOnly, .title = "State"}),
            field<&PriceList::prices>("prices", {.access = readOnly, .title = "Prices"}),
            field<&PriceList::price_count>("price_count", {.access = readOnly, .title = "Prices"}),
        }));
    return schema;
}

const Schema &Describe<PriceListWish>::schema()
{
    static const Schema schema(
        "price_list_wish",
        {
            field<&PriceListWish::id>("id"),
            field<&PriceListWish::region_code>("region_code", {.required = true, .title = "Region"}),
            field<&PriceListWish::name>("name", {.required = true, .title = "Name"}),
            field<&PriceListWish::valid_from>("valid_from", {.required = true, .title = "Valid from"}),
            field<&PriceListWish::copy_of>("copy_of", {.title = "Prices of"}),
            field<&PriceListWish::raise>("raise", {.title = "Raise", .min = -5'000, .max = 10'000}),
            field<&PriceListWish::step>("step", {.title = "Round to", .min = 1, .max = 100'000}),
        });
    return schema;
}

const Schema &Describe<PriceChanges>::schema()
{
    static const Schema schema("price_changes",
                               {field<&PriceChanges::cells>("cells", {.required = true, .title = "Prices"})});
    return schema;
}

const Schema &Describe<TaxRate>::schema()
{
    static const Schema schema(
        "tax_rate",
        withRecordFields<TaxRate>({
            field<&TaxRate::region_code>("region_code",
                                         {.required = true, .access = Access::CreateOnly, .title = "Region"}),
            field<&TaxRate::code>("code", {.required = true, .title = "Code", .maxLength = 20}),
            field<&TaxRate::percent_basis_points>(
                "percent_basis_points", {.required = true, .title = "Percent", .min = 0, .max = wholeBasisPoints}),
            field<&TaxRate::valid_from>("valid_from", {.required = true, .title = "Valid from"}),
            field<&TaxRate::valid_to>("valid_to", {.title = "Valid until"}),
        }));
    return schema;
}

} // namespace oms
