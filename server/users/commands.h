// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/omsctl/command.h"

namespace oms::users {

//! `omsctl user …` and `omsctl keys rotate`.
std::vector<ctl::Command> commands();

} // namespace oms::users
