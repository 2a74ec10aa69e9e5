// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/configuration/rules.h"

namespace oms {

//! What stands against the choices of a preset, alone or (given a configuration of them) as they are being made; what
//! it leaves open is not counted.
std::vector<Finding> conflictsIn(const Configuration &configuration, const Catalogue &catalogue);
std::vector<Finding> conflictsOf(const Preset &preset, const Catalogue &catalogue);

} // namespace oms
