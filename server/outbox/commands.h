// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/omsctl/command.h"

namespace oms::outbox {

//! `omsctl outbox list` and `omsctl outbox replay`.
std::vector<ctl::Command> commands();

} // namespace oms::outbox
