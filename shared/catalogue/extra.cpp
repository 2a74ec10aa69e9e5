// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalogue/extra.h"

#include "shared/catalogue/commonfields.h"

namespace oms {

const Schema &Describe<Extra>::schema()
{
    static const Schema schema(
        "extra",
        withRecordFields<Extra>({
            field<&Extra::code>("code", {.required = true, .title = "Code", .maxLength = 20}),
            field<&Extra::name>("name", {.required = true, .title = "Name"}),
            field<&Extra::description>("description",
                                       {.title = "Description", .maxLength = 2000, .format = Format::Multiline}),
            field<&Extra::category>("category", {.title = "Category"}),
            field<&Extra::is_active>("is_active", {.title = "Active"}),
            field<&Extra::sort>("sort", sortRules),
        }));
    return schema;
}

} // namespace oms
