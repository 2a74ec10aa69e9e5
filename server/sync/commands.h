// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/omsctl/command.h"

namespace oms::sync {

//! omsctl sync ….
std::vector<ctl::Command> commands();

} // namespace oms::sync
