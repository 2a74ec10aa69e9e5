// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/program.h"

#include "server/app/commandline.h"
#include "server/app/settings.h"

#include <CLI/CLI.hpp>

namespace oms {

constexpr int usageError = 2;

tl::expected<ServerCommand, int> readCommandLine(int argc, const char *const *argv, ConfigSources sources,
                                                 std::ostream &out, std::ostream &errors)
{
    CLI::App app("Serves the OMS API. Without a database address it brings its own PostgreSQL.", "oms-server");
    app.set_version_flag("--version", "oms-server " OMS_VERSION);
    app.footer("Examples:\n  oms-server --data ./trial --listen 127.0.0.1:0 --demo small\n  oms-server config show");
    addSettings(app, sources);
    auto *config = app.add_subcommand("config", "Settings")->fallthrough()->require_subcommand(1);
    auto *show = config->add_subcommand("show", "Every setting, its value and where it comes from")->fallthrough();
    bool withOrigin = true;
    show->add_flag("--origin,!--no-origin", withOrigin, "Say where each value comes from (default)");
    auto *reference = config->add_subcommand("reference", "The manual's table of settings, in Markdown");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return tl::unexpected(app.exit(error, out, errors) == 0 ? 0 : usageError);
    }
    if (reference->parsed())
        return ServerCommand {{}, settingsReference()};
    auto loaded = loadConfig(sources);
    if (!loaded) {
        for (const auto &complaint : loaded.error())
            errors << "oms-server: " << complaint << "\n";
        return tl::unexpected(usageError);
    }
    ServerCommand command {std::move(*loaded), {}};
    if (show->parsed())
        command.print = showConfig(command.settings, withOrigin);
    return command;
}

} // namespace oms
