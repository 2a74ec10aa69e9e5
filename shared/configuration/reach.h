// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

namespace oms {

//! A rule can ever speak on a model: its conditions fit, what it asks for can be chosen there.
bool reaches(const OptionRule &rule, const Model &model, const Catalogue &catalogue);
//! The live models that it reaches, in the order of the catalogue.
std::vector<const Model *> modelsUnder(const OptionRule &rule, const Catalogue &catalogue);

} // namespace oms
