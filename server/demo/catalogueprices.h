// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/cataloguenumbers.h"
#include "shared/catalogue/catalogue.h"

#include <unordered_map>

namespace oms::demo {

//! What things cost in whole dollars, before each region makes a price of its own.
struct CatalogueCosts {
    std::unordered_map<ModelId, int> models; //!< of the plainest leather
    std::unordered_map<LeatherTypeId, int> leathers; //!< on top, for a saddle
    std::unordered_map<OptionValueId, int> values;
    std::unordered_map<OptionId, int> contrasts;
    std::unordered_map<ExtraId, int> extras;
};

//! Seven published lists for 2026, and what the United States, Europe and Britain had before.
void addPriceLists(CatalogueDocument &catalogue, const CatalogueCosts &costs, CatalogueNumbers &numbers);
void addTaxRates(CatalogueDocument &catalogue, CatalogueNumbers &numbers);

} // namespace oms::demo
