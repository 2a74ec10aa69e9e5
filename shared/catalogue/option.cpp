// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalogue/option.h"

#include "shared/catalogue/commonfields.h"

namespace oms {

const Schema &Describe<Option>::schema()
{
    static const Schema schema(
        "option",
        withRecordFields<Option>({
            field<&Option::group_code>("group_code", {.title = "Group"}),
            field<&Option::name>("name", {.required = true, .title = "Name"}),
            field<&Option::kind>("kind", {.title = "Kind"}),
            field<&Option::is_required>("is_required", {.title = "Required"}),
            field<&Option::max_count>("max_count", {.title = "At most", .min = 1, .max = 9}),
            field<&Option::allows_contrast>("allows_contrast", {.title = "Contrast"}),
            field<&Option::show_on_label>("show_on_label", {.title = "On the label"}),
            field<&Option::help>("help", {.title = "Help", .maxLength = 2000, .format = Format::Multiline}),
            field<&Option::is_active>("is_active", {.title = "Active"}),
            field<&Option::sort>("sort", sortRules),
        }));
    return schema;
}

const Schema &Describe<OptionValue>::schema()
{
    constexpr std::int64_t mostNumber = 1'000'000;
    static const Schema schema(
        "option_value",
        withRecordFields<OptionValue>({
            field<&OptionValue::option_id>("option_id",
                                           {.required = true, .access = Access::CreateOnly, .title = "Option"}),
            field<&OptionValue::name>("name", {.required = true, .title = "Name"}),
            field<&OptionValue::numeric_value>("numeric_value", {.title = "Measure", .min = 0, .max = mostNumber}),
            field<&OptionValue::leather_type_id>("leather_type_id", {.title = "Leather"}),
            field<&OptionValue::colour_id>("colour_id", {.title = "Colour"}),
            field<&OptionValue::asks_colour>("asks_colour", {.title = "Asks for a colour"}),
            field<&OptionValue::asks_leather>("asks_leather", {.title = "Asks for a leather"}),
            field<&OptionValue::asks_text>("asks_text", {.title = "Asks for words"}),
            field<&OptionValue::is_active>("is_active", {.title = "Active"}),
            field<&OptionValue::sort>("sort", sortRules),
        }));
    return schema;
}

const Schema &Describe<OptionRule>::schema()
{
    static const Schema schema(
        "option_rule",
        withRecordFields<OptionRule>({
            field<&OptionRule::kind>("kind", {.title = "Kind"}),
            field<&OptionRule::model_id>("model_id", {.title = "Model"}),
            field<&OptionRule::flap_kind>("flap_kind", {.title = "Flap"}),
            field<&OptionRule::if_value_id>("if_value_id", {.title = "When"}),
            field<&OptionRule::then_option_id>("then_option_id", {.required = true, .title = "Then"}),
            field<&OptionRule::then_value_id>("then_value_id", {.title = "Value"}),
            field<&OptionRule::message>("message", {.title = "Reason", .maxLength = 500}),
            field<&OptionRule::is_active>("is_active", {.title = "Active"}),
        }));
    return schema;
}

} // namespace oms
