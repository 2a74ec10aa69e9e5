// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/omsctl/context.h"

#include <functional>
#include <string_view>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

namespace oms::ctl {

//! Does the command's work. Results go to Context::out(); a refusal becomes a sentence on stderr and an exit code.
using Run = std::function<Result<void>(Context &)>;

//! One row of the command line.
struct Command {
    std::string_view path; //!< "user create": a verb below its noun
    std::string_view help; //!< one sentence
    std::string_view examples; //!< two, one a line
    //! Declares arguments and options; the answer runs once they have been read, so it owns what they are read into.
    std::function<Run(CLI::App &)> declare;
};

//! Every command of omsctl, in the order of its help. A feature adds its commands here, as a list of rows.
const std::vector<Command> &commands();

// The commands of the house itself; those of a feature are declared in the feature's folder.
std::vector<Command> migrationCommands();
std::vector<Command> doctorCommands();
std::vector<Command> configCommands();
std::vector<Command> dataCommands();

} // namespace oms::ctl
