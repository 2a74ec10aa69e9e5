// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalogue/model.h"

#include "shared/catalogue/commonfields.h"

namespace oms {

const Schema &Describe<Brand>::schema()
{
    static const Schema schema("brand",
                               withRecordFields<Brand>({
                                   field<&Brand::name>("name", {.required = true, .title = "Name"}),
                                   field<&Brand::mail_style>("mail_style", {.title = "Mail style", .maxLength = 40}),
                                   field<&Brand::is_active>("is_active", {.title = "Active"}),
                                   field<&Brand::sort>("sort", sortRules),
                               }));
    return schema;
}

const Schema &Describe<ModelFactory>::schema()
{
    static const Schema schema(
        "model_factory",
        {
            field<&ModelFactory::region_code>("region_code", {.required = true, .title = "Region"}),
            field<&ModelFactory::factory_id>("factory_id", {.required = true, .title = "Factory"}),
        });
    return schema;
}

const Schema &Describe<Model>::schema()
{
    static const Schema schema("model",
                               withRecordFields<Model>({
                                   field<&Model::brand_id>("brand_id", {.required = true, .title = "Brand"}),
                                   field<&Model::name>("name", {.required = true, .title = "Name"}),
                                   field<&Model::discipline>("discipline", {.title = "Discipline"}),
                                   field<&Model::flap_kind>("flap_kind", {.title = "Flap"}),
                                   field<&Model::state>("state", {.title = "State"}),
                                   field<&Model::is_customisable>("is_customisable", {.title = "Customisable"}),
                                   field<&Model::sort>("sort", sortRules),
                                   field<&Model::factories>("factories", {.title = "Factories"}),
                                   field<&Model::leathers>("leathers", {.title = "Leathers"}),
                                   field<&Model::values>("values", {.title = "Allowed values"}),
                                   field<&Model::default_values>("default_values", {.title = "Default values"}),
                                   field<&Model::extras>("extras", {.title = "Extras"}),
                               }));
    return schema;
}

} // namespace oms
