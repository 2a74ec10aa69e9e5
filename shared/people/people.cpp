// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/people/people.h"

namespace oms {

const Schema &Describe<Fitter>::schema()
{
    static const Schema schema(
        "fitter",
        {
            field<&Fitter::id>("id", {.access = Access::ReadOnly}),
            field<&Fitter::user_id>("user_id", {.title = "Account"}),
            field<&Fitter::name>("name", {.required = true, .title = "Name", .maxLength = 200}),
            field<&Fitter::email>("email", {.title = "E-mail", .maxLength = 254, .format = Format::Email}),
            field<&Fitter::phone>("phone", {.title = "Phone", .maxLength = 40, .format = Format::Phone}),
            field<&Fitter::address>("address", {.title = "Address"}),
            field<&Fitter::region_code>("region_code", {.title = "Region"}),
            field<&Fitter::is_active>("is_active", {.title = "Active"}),
            field<&Fitter::customer_count>("customer_count", {.access = Access::ReadOnly, .title = "Customers"}),
        });
    return schema;
}

const Schema &Describe<Factory>::schema()
{
    static const Schema schema(
        "factory",
        {
            field<&Factory::id>("id", {.access = Access::ReadOnly}),
            field<&Factory::code>("code", {.required = true, .title = "Code", .maxLength = 20}),
            field<&Factory::name>("name", {.required = true, .title = "Name", .maxLength = 200}),
            field<&Factory::email>("email", {.title = "E-mail", .maxLength = 254, .format = Format::Email}),
            field<&Factory::phone>("phone", {.title = "Phone", .maxLength = 40, .format = Format::Phone}),
            field<&Factory::address>("address", {.title = "Address"}),
            field<&Factory::is_active>("is_active", {.title = "Active"}),
        });
    return schema;
}

const Schema &Describe<Region>::schema()
{
    static const Schema schema(
        "region",
        {
            field<&Region::code>("code", {.access = Access::ReadOnly, .title = "Code"}),
            field<&Region::name>("name", {.access = Access::ReadOnly, .title = "Name"}),
            field<&Region::currency>("currency", {.access = Access::ReadOnly, .title = "Currency"}),
        });
    return schema;
}

const Schema &Describe<Country>::schema()
{
    static const Schema schema(
        "country",
        {
            field<&Country::code>("code", {.access = Access::ReadOnly, .title = "Code"}),
            field<&Country::name>("name", {.access = Access::ReadOnly, .title = "Name"}),
            field<&Country::region_code>("region_code", {.access = Access::ReadOnly, .title = "Region"}),
        });
    return schema;
}

} // namespace oms
