// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/config.h"

#include <initializer_list>
#include <string_view>

namespace CLI {
class App;
} // namespace CLI

namespace oms {

//! Adds --config and the flags of these settings (all of them when none is named) to a command line; what is given
//! lands in `sources`, which must outlive the parsing.
void addSettings(CLI::App &app, ConfigSources &sources, std::initializer_list<std::string_view> keys = {});

//! Where the program's own environment and the usual file are looked at too.
ConfigSources sourcesOfProcess();

} // namespace oms
