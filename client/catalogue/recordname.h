// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

#include <QString>

namespace oms {

//! "Model", "Rule": what a record of this entity is called.
QString kindText(std::string_view entity);
//! Its icon, as in the tree.
QString kindIcon(std::string_view entity);
QString regionText(RegionCode region);
//! What people call that record; empty when the catalogue has none. A model with its brand, a value with its option.
QString nameOf(const Catalogue &catalogue, std::string_view entity, const Uuid &id);

} // namespace oms
