// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/omsctl/program.h"

#include "server/app/commandline.h"
#include "server/omsctl/command.h"

#include <CLI/CLI.hpp>
#include <map>
#include <regex>
#include <sstream>

namespace oms::ctl {
namespace {

//! What a noun is about that has verbs only.
const std::map<std::string_view, std::string_view> nouns {
    {"config", "Settings"},         {"data", "The data directory"},
    {"demo", "Demonstration data"}, {"keys", "Keys that sign access tokens"},
    {"user", "Accounts"},
};

//! The place of a command: "user create" is create below user, which is made when it is not there yet.
CLI::App &placeOf(CLI::App &app, std::string_view path)
{
    auto *place = &app;
    std::istringstream words {std::string(path)};
    for (std::string word; words >> word;) {
        const auto known = place->get_subcommands([&word](const CLI::App *one) { return one->get_name() == word; });
        auto *next = known.empty() ? nullptr : known.front();
        if (!next) {
            const auto noun = nouns.find(word);
            next = place->add_subcommand(word, noun == nouns.end() ? "" : std::string(noun->second));
            next->fallthrough();
            next->require_subcommand(1);
        }
        place = next;
    }
    return *place;
}

//! Declares all commands; reading the command line puts the one that was meant into `chosen`.
void declareCommands(CLI::App &app, Run &chosen)
{
    for (const auto &command : commands()) {
        auto &place = placeOf(app, command.path);
        place.description(std::string(command.help));
        place.footer("Examples:\n  " + std::regex_replace(std::string(command.examples), std::regex("\n"), "\n  "));
        place.require_subcommand(0, 1);
        place.final_callback([run = command.declare(place), &chosen, &place] {
            if (place.get_subcommands().empty())
                chosen = run;
        });
    }
}

Exit tell(const Refusal &refusal, std::ostream &errors)
{
    errors << "omsctl: " << (refusal.detail.empty() ? describe(refusal.code).title : refusal.detail) << "\n";
    for (const auto &error : refusal.errors)
        errors << "  " << error.field << " " << error.message << "\n";
    return exitOf(refusal.code);
}

Exit perform(const Run &command, const LoadedConfig &loaded, std::ostream &out, std::ostream &errors)
{
    try {
        Context context(loaded, out);
        const auto done = command(context);
        return done ? Exit::Done : tell(done.error(), errors);
    } catch (const DatabaseError &error) {
        errors << "omsctl: the database says: " << error.what() << "\n";
        return error.isUnavailable() ? Exit::Unreachable : Exit::Broken;
    } catch (const ClusterError &error) {
        errors << "omsctl: " << error.what() << "\n";
        return Exit::Unreachable;
    } catch (const std::exception &error) {
        errors << "omsctl: " << error.what() << "\n";
        return Exit::Broken;
    }
}

} // namespace

int run(int argc, const char *const *argv, ConfigSources sources, std::ostream &out, std::ostream &errors)
{
    CLI::App app("Administers an OMS server: schema, accounts, keys, demonstration data.", "omsctl");
    app.set_version_flag("--version", "omsctl " OMS_VERSION);
    app.require_subcommand(1);
    addSettings(app, sources, {"data_dir", "database.url"});
    Run chosen;
    declareCommands(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return static_cast<int>(app.exit(error, out, errors) == 0 ? Exit::Done : Exit::Usage);
    }
    const auto loaded = loadConfig(sources);
    if (!loaded) {
        for (const auto &complaint : loaded.error())
            errors << "omsctl: " << complaint << "\n";
        return static_cast<int>(Exit::Usage);
    }
    return static_cast<int>(perform(chosen, *loaded, out, errors));
}

} // namespace oms::ctl
