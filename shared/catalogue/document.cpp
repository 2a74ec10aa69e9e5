// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/catalogue/catalogue.h"

namespace oms {

const Schema &Describe<CatalogueDocument>::schema()
{
    static const Schema schema("catalogue",
                               {
                                   field<&CatalogueDocument::brands>("brands"),
                                   field<&CatalogueDocument::models>("models"),
                                   field<&CatalogueDocument::leather_types>("leather_types"),
                                   field<&CatalogueDocument::colours>("colours"),
                                   field<&CatalogueDocument::options>("options"),
                                   field<&CatalogueDocument::option_values>("option_values"),
                                   field<&CatalogueDocument::option_rules>("option_rules"),
                                   field<&CatalogueDocument::presets>("presets"),
                                   field<&CatalogueDocument::extras>("extras"),
                                   field<&CatalogueDocument::price_lists>("price_lists"),
                                   field<&CatalogueDocument::tax_rates>("tax_rates"),
                               });
    return schema;
}

} // namespace oms
