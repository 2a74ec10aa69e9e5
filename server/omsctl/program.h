// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/config.h"

#include <iosfwd>

namespace oms::ctl {

//! The whole of omsctl: reads the command line, runs one command, answers the exit code.
int run(int argc, const char *const *argv, ConfigSources sources, std::ostream &out, std::ostream &errors);

} // namespace oms::ctl
