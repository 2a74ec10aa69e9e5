// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/users/commands.h"

#include "server/auth/crypto.h"
#include "server/auth/keys.h"
#include "server/auth/mailedtokens.h"
#include "server/users/administration.h"
#include "server/users/users.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace oms::users {

namespace {

struct Wanted {
    NewUser user;
    bool isPasswordTyped = false;
    bool isUndone = false;
};
using WantedPtr = std::shared_ptr<Wanted>;

//! Does `act(Work &)` as the server's operator and commits when it succeeds.
template<class Act>
Result<void> perform(ctl::Context &context, Act act)
{
    const auto transaction = context.database().begin();
    const auto actor = operatorOfServer();
    Work work(*transaction, actor, now(), {"omsctl", "omsctl/" OMS_VERSION});
    if (auto done = act(work); !done)
        return passOn(done);
    transaction->commit();
    return {};
}

Result<User> named(Session &db, const std::string &username)
{
    auto user = findByUsername(db, username);
    if (!user)
        return refuse(ErrorCode::NotFound, "There is no account " + username);
    return std::move(*user);
}

//! A password is never an argument: anyone on the machine could read it in the list of processes.
Result<std::string> choosePassword(const Wanted &wanted)
{
    if (!wanted.isPasswordTyped)
        return crypto::readablePassword();
    std::string typed;
    std::getline(std::cin, typed);
    if (auto fits = checkPassword(typed, wanted.user); !fits)
        return passOn(fits);
    return typed;
}

void tellPassword(ctl::Context &context, const Wanted &wanted, const std::string &password)
{
    if (!wanted.isPasswordTyped)
        context.out() << "password: " << password << "\n";
}

Result<void> runCreate(ctl::Context &context, const Wanted &wanted)
{
    const auto password = choosePassword(wanted);
    if (!password)
        return passOn(password);
    const auto hash = Passwords().hash(*password);
    if (!hash)
        return passOn(hash);
    auto done = perform(context, [&](Work &work) { return create(work, wanted.user, *hash); });
    if (!done)
        return done;
    context.out() << "Made the account " << wanted.user.username << ".\n";
    tellPassword(context, wanted, *password);
    return {};
}

Result<void> runPassword(ctl::Context &context, Wanted wanted)
{
    const auto user = named(context.database().reading(), wanted.user.username);
    if (!user)
        return passOn(user);
    wanted.user.full_name = user->full_name;
    wanted.user.email = user->email;
    const auto password = choosePassword(wanted);
    if (!password)
        return passOn(password);
    const auto hash = Passwords().hash(*password);
    if (!hash)
        return passOn(hash);
    auto done = perform(context, [&](Work &work) { return setPassword(work, user->id, *hash, false); });
    if (!done)
        return done;
    context.out() << "Changed the password of " << user->username << "; its sessions have ended.\n";
    tellPassword(context, wanted, *password);
    return {};
}

Result<void> runRoles(ctl::Context &context, const Wanted &wanted)
{
    const auto user = named(context.database().reading(), wanted.user.username);
    if (!user)
        return passOn(user);
    JsonWriter fields;
    fields.beginObject().key("roles").value(Value(wanted.user.roles)).endObject();
    const auto json = fields.take();
    auto done = perform(context, [&](Work &work) { return change(work, user->id, {user->version, json}); });
    if (done)
        context.out() << "Changed the roles of " << user->username << ".\n";
    return done;
}

Result<void> runBlock(ctl::Context &context, const Wanted &wanted)
{
    const auto user = named(context.database().reading(), wanted.user.username);
    if (!user)
        return passOn(user);
    auto done = perform(context, [&](Work &work) { return setBlocked(work, user->id, !wanted.isUndone); });
    if (done)
        context.out() << user->username << (wanted.isUndone ? " can sign in again.\n" : " is blocked.\n");
    return done;
}

Result<void> runResetLink(ctl::Context &context, const Wanted &wanted)
{
    const auto user = named(context.database().reading(), wanted.user.username);
    if (!user)
        return passOn(user);
    std::string token;
    auto done = perform(context, [&](Work &work) -> Result<void> {
        token = auth::makeToken(work.db, user->id, auth::TokenPurpose::PasswordReset, work.now);
        work.recordChange("reset_link", &*user, &*user);
        return {};
    });
    if (!done)
        return done;
    const auto &url = context.config().publicUrl;
    context.out() << (url.empty() ? "https://SERVER" : url) << "/api/v1/auth/password/reset\n"
                  << "takes once, within 30 minutes: {\"token\": \"" << token << "\", \"new_password\": \"…\"}\n";
    return {};
}

Result<void> runRotate(ctl::Context &context)
{
    std::string name;
    auto done = perform(context, [&](Work &work) -> Result<void> {
        name = auth::rotateKeys(work.db, work.now);
        return {};
    });
    context.out() << "Key " << name << " signs from now on; tokens of the former ones are good until they expire.\n";
    return done;
}

using RunWanted = Result<void> (*)(ctl::Context &, const Wanted &);

//! Declares the account's name and what else `more` wants.
template<class More>
std::function<ctl::Run(CLI::App &)> onAccount(RunWanted run, More more)
{
    return [run, more](CLI::App &app) -> ctl::Run {
        const auto wanted = std::make_shared<Wanted>();
        app.add_option("username", wanted->user.username, "The account's user name")->required();
        more(app, *wanted);
        return [run, wanted](ctl::Context &context) { return run(context, *wanted); };
    };
}

CLI::Option *addRoles(CLI::App &app, const std::string &name, Wanted &wanted)
{
    return app.add_option(name, wanted.user.roles, "USER, FITTER, SUPPLIER, SUPERVISOR or ADMIN")
        ->required()
        ->check(CLI::IsMember(Texts(Choices<Role>::codes.begin(), Choices<Role>::codes.end())));
}

void addPasswordTyped(CLI::App &app, Wanted &wanted)
{
    app.add_flag("--password-stdin", wanted.isPasswordTyped, "Read the password from standard input; else one is made");
}

void declareCreate(CLI::App &app, Wanted &wanted)
{
    addRoles(app, "--role", wanted);
    app.add_option("--full-name", wanted.user.full_name, "The person's name")->required();
    app.add_option_function<std::string>(
        "--email", [&wanted](const std::string &email) { wanted.user.email = email; }, "For a forgotten password");
    app.add_option("--locale", wanted.user.locale, "The language of mails")->capture_default_str();
    addPasswordTyped(app, wanted);
}

} // namespace

std::vector<ctl::Command> commands()
{
    const auto nothingElse = [](CLI::App &, Wanted &) {};
    return {
        {"user create", "Make an account that can sign in at once; prints its password unless it was given.",
         "omsctl user create anna --role SUPERVISOR --full-name \"Anna Larsson\"\n"
         "omsctl user create root --role ADMIN --full-name Root --password-stdin < secret",
         onAccount(runCreate, declareCreate)},
        {"user password", "Give an account a new password; its sessions end.",
         "omsctl user password anna\nomsctl user password anna --password-stdin < secret",
         onAccount([](ctl::Context &context, const Wanted &wanted) { return runPassword(context, wanted); },
                   addPasswordTyped)},
        {"user roles", "Replace the roles of an account; counts from its next request on.",
         "omsctl user roles anna SUPERVISOR\nomsctl user roles anna FITTER SUPERVISOR",
         onAccount(runRoles, [](CLI::App &app, Wanted &wanted) { addRoles(app, "roles", wanted)->expected(1, 5); })},
        {"user block", "Keep an account from signing in and end its sessions, or undo that.",
         "omsctl user block anna\nomsctl user block anna --undo",
         onAccount(runBlock,
                   [](CLI::App &app, Wanted &wanted) {
                       app.add_flag("--undo", wanted.isUndone, "Let the account sign in again");
                   })},
        {"user reset-link", "Print what a person who forgot the password needs, while there is no mail.",
         "omsctl user reset-link anna\nomsctl user reset-link anna --data /var/lib/oms",
         onAccount(runResetLink, nothingElse)},
        {"keys rotate", "Sign access tokens with a new key.", "omsctl keys rotate\nomsctl keys rotate --data ./trial",
         [](CLI::App &) { return runRotate; }},
    };
}

} // namespace oms::users
