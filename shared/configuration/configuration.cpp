// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/configuration/configuration.h"

namespace oms {

const Schema &Describe<Selection>::schema()
{
    static const Schema schema("selection",
                               {
                                   field<&Selection::option_id>("option_id", {.required = true, .title = "Option"}),
                                   field<&Selection::position>("position", {.min = 1, .max = 9}),
                                   field<&Selection::option_value_id>("option_value_id", {.title = "Value"}),
                                   field<&Selection::leather_type_id>("leather_type_id", {.title = "Leather"}),
                                   field<&Selection::colour_id>("colour_id", {.title = "Colour"}),
                                   field<&Selection::is_contrast>("is_contrast", {.title = "Contrast"}),
                                   field<&Selection::text>("text", {.title = "Text", .maxLength = mostOptionText}),
                               });
    return schema;
}

const Schema &Describe<ExtraSelection>::schema()
{
    static const Schema schema(
        "extra_selection",
        {
            field<&ExtraSelection::extra_id>("extra_id", {.required = true, .title = "Extra"}),
            field<&ExtraSelection::quantity>("quantity", {.title = "Quantity", .min = 1, .max = 99}),
        });
    return schema;
}

const Schema &Describe<Configuration>::schema()
{
    static const Schema schema("configuration",
                               {
                                   field<&Configuration::model_id>("model_id", {.title = "Model"}),
                                   field<&Configuration::leather_type_id>("leather_type_id", {.title = "Leather"}),
                                   field<&Configuration::leather_colour_id>("leather_colour_id", {.title = "Colour"}),
                                   field<&Configuration::selections>("selections", {.title = "Choices"}),
                                   field<&Configuration::extras>("extras", {.title = "Extras"}),
                               });
    return schema;
}

const Schema &Describe<Slot>::schema()
{
    static const Schema schema("slot",
                               {
                                   field<&Slot::kind>("kind", {.required = true}),
                                   field<&Slot::id>("id"),
                                   field<&Slot::position>("position", {.min = 1, .max = 9}),
                                   field<&Slot::part>("part"),
                               });
    return schema;
}

} // namespace oms
