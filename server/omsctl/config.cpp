// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/omsctl/command.h"

namespace oms::ctl {

std::vector<Command> configCommands()
{
    return {{"config show", "Show every setting, its value and where it comes from; passwords are never shown.",
             "omsctl config show\nomsctl config show --config ./oms.toml", [](CLI::App &) {
                 return [](Context &context) -> Result<void> {
                     context.out() << showConfig(context.settings(), true);
                     return {};
                 };
             }}};
}

} // namespace oms::ctl
