// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/pull.h"

#include "server/database/waitqueue.h"
#include "server/sync/devices.h"
#include "server/sync/feed.h"
#include "server/sync/pages.h"
#include "shared/sync/records.h"
#include "shared/system/serveridentity.h"
#include "sql/feed.h"

#include <algorithm>
#include <thread>

namespace oms::sync {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr int oldestProtocol = 1;
constexpr int oldestSchema = 1;
constexpr std::size_t mostScopes = 100;
constexpr auto patience = 300ms; //!< for a number that this database does not have yet
constexpr auto breath = 20ms;
constexpr int verifyAttempts = 5;

Result<void> check(const PullRequest &request)
{
    if (request.protocol < oldestProtocol)
        return refuse(ErrorCode::TooOld, "This program is too old", {{"protocol", "too_old", "is too old"}});
    if (request.schema < oldestSchema)
        return refuse(ErrorCode::TooOld, "This program is too old", {{"schema", "too_old", "is too old"}});
    if (request.scopes.size() > mostScopes)
        return refuseField("scopes", "too_many", "must be at most " + std::to_string(mostScopes));
    return {};
}

//! The thread goes on meanwhile, where there is a fiber to suspend.
void pause(std::chrono::milliseconds time)
{
    if (Fiber::current())
        WaitQueue(time).wait();
    else
        std::this_thread::sleep_for(time);
}

//! One view of the database for the whole answer. It ends by rollback: there is nothing to commit.
std::unique_ptr<Transaction> snapshot(Database &database)
{
    auto transaction = database.begin();
    transaction->post(sql::feed::snapshot, {});
    return transaction;
}

//! Waits, not for long, until the database has got as far as the client knows that it has: it may be a copy that lags.
std::unique_ptr<Transaction> snapshotReaching(Database &database, std::optional<std::int64_t> wanted)
{
    for (const auto deadline = Clock::now() + patience;;) {
        auto view = snapshot(database);
        if (!wanted || historyOf(*view, {}).to_seq >= *wanted || Clock::now() + breath > deadline)
            return view;
        view.reset();
        pause(breath);
    }
}

//! Where each scope of the actor is to be read from.
std::vector<Position> positions(const std::vector<FeedScope> &scopes, const PullRequest &request,
                                const History &history)
{
    std::vector<Position> positions;
    for (const auto &scope : scopes) {
        Position position {scope, 0};
        const auto name = nameOf(scope);
        for (const auto &known : request.scopes)
            if (known.scope == name)
                position.cursor = known.cursor;
        if (history.is_stale || position.cursor > history.to_seq)
            position.cursor = 0;
        positions.push_back(position);
    }
    return positions;
}

bool isAsked(const PullRequest &request, const std::string &scope)
{
    return std::any_of(request.scopes.begin(), request.scopes.end(),
                       [&scope](const ScopeCursor &known) { return known.scope == scope; });
}

//! Which scopes have come and gone.
void compare(const std::vector<FeedScope> &scopes, const PullRequest &request, PullAnswer &answer)
{
    Texts names;
    for (const auto &scope : scopes) {
        names.push_back(nameOf(scope));
        if (!isAsked(request, names.back()))
            answer.added.push_back(names.back());
    }
    for (const auto &known : request.scopes)
        if (std::find(names.begin(), names.end(), known.scope) == names.end())
            answer.removed.push_back({known.scope, std::string(codeOf(RemovalReason::Left))});
}

Result<PullAnswer> answerFrom(Session &view, const Actor &actor, const PullRequest &request, Instant now)
{
    const auto history = historyOf(view, request.stamp);
    if (!history.is_known)
        return refuse(ErrorCode::Conflict, "The server does not know this history: it was restored from a backup",
                      {{"stamp", "history_diverged", "is not of this history"}});
    const auto scopes = scopesOf(view, actor);
    PullAnswer answer;
    compare(scopes, request, answer);
    answer.head = {history.to_seq, history.stamp};
    answer.scopes = pagesOf(view, positions(scopes, request, history), request.limit, history.to_seq);
    answer.complete =
        std::none_of(answer.scopes.begin(), answer.scopes.end(), [](const ScopePage &page) { return page.more; });
    answer.server_time = now;
    answer.min_app = ServerIdentity().min_app;
    return answer;
}

} // namespace

Result<PullAnswer> pull(Database &database, const Actor &actor, const PullRequest &request, Instant now)
{
    if (auto good = check(request); !good)
        return passOn(good);
    if (auto device = admitDevice(database, actor, request.device, now); !device)
        return passOn(device);
    for (int attempt = 1;; ++attempt) {
        publishWaiting(database);
        const auto view = snapshotReaching(database, request.min_seq);
        auto answer = answerFrom(*view, actor, request, now);
        if (!answer || !request.verify)
            return answer;
        if (addDigests(*view, *answer) || attempt == verifyAttempts)
            return answer;
    }
}

} // namespace oms::sync
