// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/commands.h"
#include "server/omsctl/command.h"
#include "server/outbox/commands.h"
#include "server/sync/commands.h"
#include "server/users/commands.h"

namespace oms::ctl {

const std::vector<Command> &commands()
{
    static const auto table = [] {
        std::vector<Command> all;
        for (const auto part : {migrationCommands, doctorCommands, configCommands, dataCommands, demo::commands,
                                users::commands, sync::commands, outbox::commands})
            for (auto &command : part())
                all.push_back(std::move(command));
        return all;
    }();
    return table;
}

} // namespace oms::ctl
