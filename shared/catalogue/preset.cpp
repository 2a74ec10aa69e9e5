// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalogue/preset.h"

#include "shared/catalogue/commonfields.h"

namespace oms {

const Schema &Describe<Preset>::schema()
{
    static const Schema schema("preset",
                               withRecordFields<Preset>({
                                   field<&Preset::name>("name", {.required = true, .title = "Name"}),
                                   field<&Preset::model_id>("model_id", {.title = "Model"}),
                                   field<&Preset::values>("values", {.title = "Choices"}),
                                   field<&Preset::is_active>("is_active", {.title = "Active"}),
                                   field<&Preset::sort>("sort", sortRules),
                               }));
    return schema;
}

} // namespace oms
