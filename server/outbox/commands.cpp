// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/commands.h"

#include "server/outbox/records.h"
#include "server/users/administration.h"

#include <CLI/CLI.hpp>

namespace oms::outbox {

namespace {

constexpr int mostListed = ListQuery::mostPerPage;

Result<void> showList(ctl::Context &context, const std::string &state)
{
    ListRequest request;
    request.limit = mostListed;
    if (state != "all")
        request.filters.emplace_back("state", state);
    const auto found = list(context.database().reading(), request);
    if (!found)
        return passOn(found);
    for (const auto &one : found->data)
        context.out() << one.id.toString() << "  " << codeOf(one.state) << "  " << toIso(one.created_at) << "  "
                      << one.type << "  " << one.to_address.value_or("-") << "  tried " << one.attempts
                      << (one.error ? "  " + *one.error : "") << "\n";
    context.out() << found->total << (found->total == 1 ? " entry" : " entries")
                  << (found->total > mostListed ? ", the latest are shown" : "") << "\n";
    return {};
}

Result<void> replayOne(ctl::Context &context, RecordId id)
{
    const auto transaction = context.database().begin();
    const auto actor = users::operatorOfServer();
    Work work(*transaction, actor, now(), {"omsctl", "omsctl/" OMS_VERSION});
    if (auto done = replay(work, id); !done)
        return passOn(done);
    transaction->commit();
    return {};
}

Result<void> runReplay(ctl::Context &context, const std::string &which)
{
    std::vector<RecordId> wanted;
    if (which == "dead")
        wanted = dead(context.database().reading());
    else if (const auto id = Uuid::parse(which))
        wanted.push_back({*id});
    else
        return refuse(ErrorCode::Invalid, "An identity (omsctl outbox list shows it) or dead");
    int count = 0;
    for (const auto &id : wanted) {
        auto done = replayOne(context, id);
        if (!done && wanted.size() == 1)
            return done;
        count += done ? 1 : 0;
    }
    context.out() << count << (count == 1 ? " entry is" : " entries are") << " tried again by the next server.\n";
    return {};
}

} // namespace

std::vector<ctl::Command> commands()
{
    return {
        {"outbox list", "Show mails that wait or were given up.",
         "omsctl outbox list\nomsctl outbox list --state waiting",
         [](CLI::App &app) -> ctl::Run {
             const auto state = std::make_shared<std::string>("dead");
             app.add_option("--state", *state, "waiting, sent, dead or all")
                 ->check(CLI::IsMember({"waiting", "sent", "dead", "all"}))
                 ->capture_default_str();
             return [state](ctl::Context &context) { return showList(context, *state); };
         }},
        {"outbox replay", "Try to deliver again.",
         "omsctl outbox replay dead\nomsctl outbox replay 0193a1f2-7c6e-7d11-8f3a-5b2c9e4d1a70",
         [](CLI::App &app) -> ctl::Run {
             const auto which = std::make_shared<std::string>();
             app.add_option("WHICH", *which, "The entry's identity, or dead for all that were given up")->required();
             return [which](ctl::Context &context) { return runReplay(context, *which); };
         }}};
}

} // namespace oms::outbox
