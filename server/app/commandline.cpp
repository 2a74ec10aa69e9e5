// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/commandline.h"

#include "server/app/settings.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace oms {

void addSettings(CLI::App &app, ConfigSources &sources, std::initializer_list<std::string_view> keys)
{
    app.add_option_function<std::string>(
           "--config",
           [&sources](const std::string &path) {
               sources.file = path;
               sources.isFileNeeded = true;
           },
           "Settings file instead of " + std::string(usualConfigFile))
        ->type_name("FILE");
    for (const auto &setting : settings()) {
        if (keys.size() != 0 && std::find(keys.begin(), keys.end(), setting.key) == keys.end())
            continue;
        const std::string key(setting.key);
        app.add_option_function<std::string>(
               std::string(setting.flag), [&sources, key](const std::string &text) { sources.flags[key] = text; },
               std::string(setting.help))
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)
            ->type_name("");
    }
}

ConfigSources sourcesOfProcess()
{
    return {{}, environmentOfProcess(), std::string(usualConfigFile), false};
}

} // namespace oms
