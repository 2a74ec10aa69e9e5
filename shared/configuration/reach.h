// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

namespace oms {

//! The live models on which a rule can ever speak: its conditions fit, what it asks for can be chosen there. In the
//! order of the catalogue.
std::vector<const Model *> modelsUnder(const OptionRule &rule, const Catalogue &catalogue);

} // namespace oms
