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

} // namespace oms
