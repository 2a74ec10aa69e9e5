// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/omsctl/command.h"

#include <CLI/CLI.hpp>
#include <filesystem>

namespace oms::ctl {
namespace {

Result<void> erase(Context &context, bool isConfirmed)
{
    const std::filesystem::path directory(context.config().dataDirectory);
    if (!isConfirmed)
        return refuse(ErrorCode::Malformed, "Nothing was erased. Say --yes to erase " + directory.string() + ".");
    if (Cluster::dsnOfRunning(directory))
        return refuse(ErrorCode::Conflict, "A server is running in " + directory.string() + "; stop it first.");
    Cluster::erase(directory);
    std::filesystem::remove(directory / "demo-accounts.json");
    context.out() << "Erased the data in " << directory.string() << ".\n";
    return {};
}

} // namespace

std::vector<Command> dataCommands()
{
    return {{"data erase", "Throw away the database that the server keeps in its data directory.",
             "omsctl data erase --yes\nomsctl data erase --data ./trial --yes", [](CLI::App &app) {
                 const auto isConfirmed = std::make_shared<bool>(false);
                 app.add_flag("--yes", *isConfirmed, "Do it: there is no way back");
                 return [isConfirmed](Context &context) { return erase(context, *isConfirmed); };
             }}};
}

} // namespace oms::ctl
