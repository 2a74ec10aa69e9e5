// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/config.h"

#include <iosfwd>
#include <optional>

namespace oms {

//! What the command line of oms-server asks for.
struct ServerCommand {
    LoadedConfig settings;
    std::optional<std::string> print; //!< something to show (config show) instead of serving
};

//! Reads it; on errors and for --help it says what there is to say and answers the exit code instead.
tl::expected<ServerCommand, int> readCommandLine(int argc, const char *const *argv, ConfigSources sources,
                                                 std::ostream &out, std::ostream &errors);

} // namespace oms
