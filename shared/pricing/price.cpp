// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/pricing/price.h"

namespace oms {

const Schema &Describe<Charge>::schema()
{
    static const Schema schema(
        "charge",
        {
            field<&Charge::kind>("kind", {.required = true, .title = "Kind"}),
            field<&Charge::amount_minor>(
                "amount_minor", {.required = true, .title = "Amount", .min = -mostMinorUnits, .max = mostMinorUnits}),
            field<&Charge::description>("description", {.title = "Description"}),
        });
    return schema;
}

const Schema &Describe<PriceLine>::schema()
{
    static const Schema schema("price_line",
                               {
                                   field<&PriceLine::charge>("charge", {.title = "Kind"}),
                                   field<&PriceLine::slot>("slot"),
                                   field<&PriceLine::label>("label", {.title = "Description"}),
                                   field<&PriceLine::quantity>("quantity", {.title = "Quantity"}),
                                   field<&PriceLine::unit_minor>("unit_minor", {.title = "Price"}),
                                   field<&PriceLine::amount_minor>("amount_minor", {.title = "Amount"}),
                                   field<&PriceLine::tax_minor>("tax_minor", {.title = "Tax"}),
                               });
    return schema;
}

const Schema &Describe<Breakdown>::schema()
{
    static const Schema schema("breakdown",
                               {
                                   field<&Breakdown::price_list_id>("price_list_id", {.title = "Price list"}),
                                   field<&Breakdown::currency>("currency", {.title = "Currency"}),
                                   field<&Breakdown::lines>("lines"),
                                   field<&Breakdown::charges>("charges"),
                                   field<&Breakdown::tax_basis_points>("tax_basis_points", {.title = "Tax"}),
                                   field<&Breakdown::net_minor>("net_minor", {.title = "Net"}),
                                   field<&Breakdown::tax_minor>("tax_minor", {.title = "Tax"}),
                                   field<&Breakdown::total_minor>("total_minor", {.title = "Total"}),
                                   field<&Breakdown::is_complete>("is_complete"),
                               });
    return schema;
}

const Schema &Describe<PriceQuestion>::schema()
{
    static const Schema schema(
        "price_question",
        {
            field<&PriceQuestion::configuration>("configuration", {.required = true}),
            field<&PriceQuestion::region_code>("region_code", {.required = true, .title = "Region"}),
            field<&PriceQuestion::on>("on", {.title = "Date"}),
            field<&PriceQuestion::charges>("charges"),
            field<&PriceQuestion::tax_basis_points>("tax_basis_points",
                                                    {.title = "Tax", .min = 0, .max = wholeBasisPoints}),
        });
    return schema;
}

const Schema &Describe<FindingReport>::schema()
{
    static const Schema schema("finding",
                               {
                                   field<&FindingReport::slot>("slot"),
                                   field<&FindingReport::code>("code"),
                                   field<&FindingReport::why>("why"),
                                   field<&FindingReport::arguments>("arguments"),
                                   field<&FindingReport::rule_id>("rule_id"),
                                   field<&FindingReport::nearest_slot>("nearest_slot"),
                                   field<&FindingReport::nearest_value>("nearest_value"),
                               });
    return schema;
}

const Schema &Describe<PriceAnswer>::schema()
{
    static const Schema schema("price_answer",
                               {
                                   field<&PriceAnswer::breakdown>("breakdown"),
                                   field<&PriceAnswer::findings>("findings"),
                               });
    return schema;
}

} // namespace oms
