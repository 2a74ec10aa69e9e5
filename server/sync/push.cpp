// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/push.h"

#include "server/auth/actors.h"
#include "server/sync/settling.h"
#include "shared/sync/pull.h"

#include <algorithm>
#include <array>

namespace oms::sync {

namespace {

constexpr int oldestProtocol = 1;
constexpr int mostAttempts = 3;

struct Settled {
    std::vector<MutationResult> results;
    std::int64_t last_seq = 0;
};

//! What an error of PostgreSQL means for a mutation.
enum class Failure {
    Passing, //!< may well succeed at once
    Refused, //!< what the mutation says cannot be stored
    Lost, //!< nobody knows whether it was carried out; the repetition will tell
    Ours,
};

Failure failureOf(const DatabaseError &error)
{
    // Serialisation, deadlock, lock not available, it took too long; the same mutation by another device of the person.
    constexpr std::array<std::string_view, 4> passing {"40001", "40P01", "55P03", "57014"};
    const auto &state = error.sqlState();
    if (std::find(passing.begin(), passing.end(), state) != passing.end()
        || error.constraint() == "mutation_result_pkey")
        return Failure::Passing;
    if (error.isUnavailable() || state.starts_with("53") || state.starts_with("58"))
        return Failure::Lost;
    return state.starts_with("22") || state.starts_with("23") ? Failure::Refused : Failure::Ours;
}

Result<void> checkRequest(const PushRequest &request)
{
    if (request.protocol < oldestProtocol)
        return refuse(ErrorCode::TooOld, "This program is too old", {{"protocol", "too_old", "is too old"}});
    if (request.protocol > protocolVersion)
        return refuseField("protocol", "unknown", "is newer than this server");
    if (request.mutations.size() > mostMutations)
        return refuse(ErrorCode::TooLarge, "Too many mutations at a time",
                      {{"mutations",
                        "too_many",
                        "must be at most " + std::to_string(mostMutations),
                        {std::to_string(mostMutations)}}});
    return {};
}

std::size_t lengthOfGroup(std::span<const Mutation> rest)
{
    std::size_t length = 1;
    if (rest.front().group)
        while (length < rest.size() && rest[length].group == rest.front().group)
            ++length;
    return length;
}

//! One transaction. The actor is asked for anew: what they may do is what the database says at this moment.
Result<Settled> settle(Database &db, const Actor &asker, Instant now, const DeviceId &id,
                       std::span<const Mutation> group, const std::optional<Refusal> &unstorable)
{
    const auto transaction = db.begin();
    const auto device = lockDevice(*transaction, asker, id);
    if (!device)
        return passOn(device);
    const auto actor = actorOf(asker.session, *transaction);
    if (!actor || actor->id != asker.id)
        return refuse(ErrorCode::Unauthenticated, "The session has ended. Please sign in again.");
    Settling settling(*transaction, *actor, *device, now);
    auto results = unstorable ? settling.refuseAll(group, *unstorable) : settling.settle(group);
    if (!results)
        return passOn(results);
    transaction->commit();
    return Settled {std::move(*results), settling.lastSeq()};
}

//! Nothing when PostgreSQL wants it tried again later. Throws what is wrong with us.
std::optional<Result<Settled>> settleAtLast(Database &db, const Actor &actor, Instant now, const DeviceId &device,
                                            std::span<const Mutation> group, bool isFirst)
{
    std::optional<Refusal> unstorable;
    for (int attempt = 1;; ++attempt) {
        std::optional<DatabaseError> failure; // no fiber may be switched while an exception is being handled
        try {
            return settle(db, actor, now, device, group, unstorable);
        } catch (const DatabaseError &error) {
            failure = error;
        }
        switch (failureOf(*failure)) {
        case Failure::Passing:
            if (attempt >= mostAttempts)
                return std::nullopt;
            break;
        case Failure::Refused:
            if (unstorable)
                throw *failure;
            if (attempt > 1)
                unstorable = {.code = ErrorCode::Conflict, .detail = "It clashes with what is there"};
            break;
        case Failure::Lost:
            if (!isFirst)
                return std::nullopt;
            throw *failure;
        case Failure::Ours:
            throw *failure;
        }
    }
}

} // namespace

Result<PushAnswer> push(Database &db, const Actor &actor, Instant now, const PushRequest &request,
                        PushCounters &counters)
{
    if (auto fits = checkRequest(request); !fits)
        return passOn(fits);
    const auto device = admitDevice(db, actor, request.device, now);
    if (!device)
        return passOn(device);
    PushAnswer answer;
    answer.last_seq = device->last_seq;
    answer.server_time = now;
    std::span rest(request.mutations);
    while (!rest.empty()) {
        const auto group = rest.first(lengthOfGroup(rest));
        auto settled = settleAtLast(db, actor, now, request.device, group, answer.results.empty());
        if (!settled) {
            answer.results.emplace_back().id = group.front().id; // deferred
            break;
        }
        if (!*settled)
            return passOn(*settled);
        answer.last_seq = (*settled)->last_seq;
        std::move((*settled)->results.begin(), (*settled)->results.end(), std::back_inserter(answer.results));
        rest = rest.subspan(group.size());
    }
    for (const auto &result : answer.results)
        counters.count(result.status);
    return answer;
}

} // namespace oms::sync
