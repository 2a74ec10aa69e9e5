// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/omsctl/command.h"

namespace oms::demo {

//! `omsctl demo load` and `omsctl demo clear`.
std::vector<ctl::Command> commands();

} // namespace oms::demo
