// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/commands.h"

#include "server/demo/demo.h"

#include <CLI/CLI.hpp>

namespace oms::demo {

namespace {

struct Wanted {
    std::string size = "small";
    std::uint64_t seed = usualSeed;
};

Result<void> runLoad(ctl::Context &context, const Wanted &wanted)
{
    Passwords passwords;
    const auto loaded =
        load(context.database(), passwords, context.config().dataDirectory, *fromCode<Size>(wanted.size), wanted.seed);
    if (!loaded)
        return passOn(loaded);
    if (!loaded->isNew)
        context.out() << "There is demonstration data already; nothing was added.\n";
    for (const auto &account : loaded->accounts)
        context.out() << codeOf(account.role) << "  " << account.username << "  " << account.password << "\n";
    context.out() << "The accounts are in " << loaded->accountsFile.string() << ".\n";
    return {};
}

Result<void> runClear(ctl::Context &context)
{
    if (auto cleared = clear(context.database(), context.config().dataDirectory); !cleared)
        return cleared;
    context.out() << "The demonstration data is gone.\n";
    return {};
}

} // namespace

std::vector<ctl::Command> commands()
{
    return {{"demo load", "Add the demonstration data and one account a role, unless they are there already.",
             "omsctl demo load\nomsctl demo load --size full --seed 7",
             [](CLI::App &app) {
                 const auto wanted = std::make_shared<Wanted>();
                 app.add_option("--size", wanted->size, "small: 80 customers; full: 27 061, for proofs of performance")
                     ->check(CLI::IsMember({"small", "full"}))
                     ->capture_default_str();
                 app.add_option("--seed", wanted->seed, "Another seed makes other people")->capture_default_str();
                 return [wanted](ctl::Context &context) { return runLoad(context, *wanted); };
             }},
            {"demo clear", "Take the demonstration data away; refuses when other records depend on it.",
             "omsctl demo clear\nomsctl demo clear --data ./trial", [](CLI::App &) { return runClear; }}};
}

} // namespace oms::demo
