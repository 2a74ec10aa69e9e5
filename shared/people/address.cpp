// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/people/address.h"

namespace oms {

const Schema &Describe<Address>::schema()
{
    static const Schema schema(
        "address",
        {
            field<&Address::line1>("line1", {.required = true, .title = "Street", .maxLength = 120}),
            field<&Address::line2>("line2", {.title = "Second line", .maxLength = 120}),
            field<&Address::city>("city", {.required = true, .title = "City", .maxLength = 80}),
            field<&Address::state>("state", {.title = "State or province", .maxLength = 80}),
            field<&Address::postal_code>("postal_code", {.title = "Postal code", .maxLength = 20}),
            field<&Address::country_code>(
                "country_code", {.required = true, .title = "Country", .maxLength = 2, .format = Format::Country}),
        });
    return schema;
}

} // namespace oms
