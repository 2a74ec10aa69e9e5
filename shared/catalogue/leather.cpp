// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalogue/leather.h"

#include "shared/catalogue/commonfields.h"

namespace oms {

const Schema &Describe<LeatherType>::schema()
{
    static const Schema schema(
        "leather_type",
        withRecordFields<LeatherType>({
            field<&LeatherType::code>("code", {.required = true, .title = "Code", .maxLength = 20}),
            field<&LeatherType::name>("name", {.required = true, .title = "Name"}),
            field<&LeatherType::finish>("finish", {.title = "Finish"}),
            field<&LeatherType::colours>("colours", {.title = "Colours"}),
            field<&LeatherType::is_active>("is_active", {.title = "Active"}),
            field<&LeatherType::sort>("sort", sortRules),
        }));
    return schema;
}

const Schema &Describe<Colour>::schema()
{
    static const Schema schema(
        "colour",
        withRecordFields<Colour>({
            field<&Colour::name>("name", {.required = true, .title = "Name"}),
            field<&Colour::rgb>("rgb", {.title = "Swatch", .maxLength = 7, .format = Format::Colour}),
            field<&Colour::is_active>("is_active", {.title = "Active"}),
        }));
    return schema;
}

} // namespace oms
