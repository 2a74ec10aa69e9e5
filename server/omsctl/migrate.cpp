// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/migrations.h"
#include "server/omsctl/command.h"

#include <iomanip>

namespace oms::ctl {
namespace {

Result<void> migrate(Context &context)
{
    const int applied = Migrator(context.dsn()).apply();
    if (applied == 0)
        context.out() << "The schema is up to date.\n";
    else
        context.out() << "Steps applied: " << applied << "\n";
    return {};
}

Result<void> showStatus(Context &context)
{
    for (const auto &step : Migrator(context.dsn()).status())
        context.out() << std::setfill('0') << std::setw(4) << step.version << "  " << step.name << "  "
                      << (step.appliedAt ? "applied " + *step.appliedAt : "to do") << "\n";
    return {};
}

} // namespace

std::vector<Command> migrationCommands()
{
    return {
        {"migrate", "Bring the schema of the database up to date.",
         "omsctl migrate\nomsctl migrate --database postgresql://oms@db.example/oms",
         [](CLI::App &) { return migrate; }},
        {"migrate status", "Say which steps of the schema are applied and which are to do.",
         "omsctl migrate status\nomsctl migrate status --data /var/lib/oms", [](CLI::App &) { return showStatus; }},
    };
}

} // namespace oms::ctl
