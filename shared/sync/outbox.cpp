// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/outbox.h"

#include "shared/core/json.h"
#include "shared/sync/body.h"
#include "shared/sync/kinds.h"
#include "shared/sync/overlay.h"

#include <algorithm>

namespace oms::sync {

namespace {

constexpr auto keptFor = std::chrono::hours(24 * 14);

bool has(const Mutation &mutation, Act act)
{
    const auto *kind = kindRow(mutation.kind);
    return kind && kind->act == act;
}

//! What a restored server may have lost of it. A change that was given up after a refusal had no effect and gets none.
bool isWorthRepeating(const OutboxRow &row)
{
    if (row.state != OutboxState::Closed)
        return row.state != OutboxState::NeedsYou || !row.result->problem || row.result->problem->code != unsendable;
    return row.result && row.result->status == Verdict::Conflict;
}

} // namespace

Outbox::Outbox(Surroundings &around)
    : m_around(around)
{ }

Mutation Outbox::mutationOf(const Wish &wish, const std::optional<Uuid> &group)
{
    const auto *kind = kindRow(wish.kind);
    Mutation mutation;
    mutation.id = MutationId {m_around.random.identity()};
    mutation.kind = wish.kind;
    mutation.kind_version = kind ? kind->version : 1;
    mutation.entity = kind ? std::string(kind->entity) : wish.kind.substr(0, wish.kind.find('.'));
    mutation.entity_id = wish.entity_id;
    mutation.seen = wish.seen;
    mutation.units = wish.units;
    mutation.args = wish.args;
    mutation.group = group;
    return mutation;
}

Texts Outbox::needsOf(const Mutation &mutation)
{
    std::vector<RecordKey> keys;
    if (!has(mutation, Act::Create))
        keys.push_back(keyOf(mutation));
    auto body = has(mutation, Act::Create) ? Body::made(mutation) : Body::read(mutation.entity, "{}");
    if (body && has(mutation, Act::Edit))
        body->change(mutation); // of nothing else: what is named now
    if (body)
        for (auto &key : body->needs())
            keys.push_back(std::move(key));
    Texts needs;
    for (const auto &key : keys)
        for (const auto &row :
             m_around.store.outboxOf(key, {OutboxState::Waiting, OutboxState::NeedsYou, OutboxState::Blocked}))
            if (has(row.mutation, Act::Create) && (!mutation.group || row.mutation.group != mutation.group))
                needs.push_back(row.mutation.id.toString());
    return needs;
}

void Outbox::add(Mutation mutation, Touched &touched)
{
    auto state = m_around.store.state();
    mutation.seq = state.next_seq++;
    mutation.at = m_around.clock.wall();
    for (auto &need : needsOf(mutation))
        if (std::find(mutation.needs.begin(), mutation.needs.end(), need) == mutation.needs.end())
            mutation.needs.push_back(std::move(need));
    m_around.store.setState(state);
    m_around.store.append({mutation, OutboxState::Waiting, {}, m_around.time()});
    note(mutation.id, "saved", toJson(mutation));
    layOver(m_around, keyOf(mutation));
    touched.insert(keyOf(mutation));
}

void Outbox::submit(const std::vector<Wish> &wishes, Touched &touched)
{
    const auto group = wishes.size() > 1 ? std::optional(m_around.random.identity()) : std::nullopt;
    for (const auto &wish : wishes)
        add(mutationOf(wish, group), touched);
}

bool Outbox::hasWaiting()
{
    return m_around.store.countOutbox(OutboxState::Waiting) > 0;
}

std::vector<Mutation> Outbox::batch()
{
    auto rows = m_around.store.outbox({OutboxState::Waiting});
    std::vector<Mutation> batch;
    std::size_t bytes = 200; // of what stands around them
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin + 1;
        std::size_t size = toJson(rows[begin].mutation).size() + 1;
        const auto &group = rows[begin].mutation.group;
        for (; group && end < rows.size() && rows[end].mutation.group == group; ++end)
            size += toJson(rows[end].mutation).size() + 1;
        const bool fits = batch.size() + (end - begin) <= m_most && bytes + size <= mostPushBytes;
        if (!fits && !batch.empty())
            break;
        bytes += size;
        for (; begin < end; ++begin)
            batch.push_back(std::move(rows[begin].mutation));
    }
    return batch;
}

bool Outbox::halve(std::size_t sent)
{
    const auto before = m_most;
    m_most = std::max<std::size_t>(1, std::min(sent, m_most) / 2);
    return sent > 1 && m_most < before;
}

void Outbox::takeMoreAgain()
{
    m_most = std::min(mostMutations, m_most * 2);
}

void Outbox::note(const MutationId &id, std::string event, std::string detail)
{
    m_around.store.note({m_around.time(), id, std::move(event), std::move(detail)});
}

void Outbox::change(OutboxRow row, OutboxState state, Touched &touched)
{
    row.state = state;
    row.changed_at = m_around.time();
    m_around.store.update(row);
    layOver(m_around, keyOf(row.mutation));
    touched.insert(keyOf(row.mutation));
}

bool Outbox::take(const std::vector<Mutation> &sent, const PushAnswer &answer, Touched &touched)
{
    std::size_t settled = 0;
    m_blockedAgain.clear();
    for (const auto &result : answer.results)
        if (result.status != Verdict::Deferred) {
            takeResult(result, touched);
            ++settled;
        }
    return settled >= sent.size();
}

bool Outbox::hasLost(const std::vector<Mutation> &sent, const PushAnswer &answer)
{
    const auto isAskedAgain = [this](const auto &mutation) { return m_askedAgain.contains(mutation.id); };
    if (std::none_of(sent.begin(), sent.end(), isAskedAgain))
        return false;
    const auto done = m_around.store.outbox({OutboxState::Accepted, OutboxState::Settled});
    return !done.empty() && done.back().mutation.seq > answer.last_seq;
}

void Outbox::takeResult(const MutationResult &result, Touched &touched)
{
    auto row = m_around.store.outboxRow(result.id);
    if (!row || row->state != OutboxState::Waiting)
        return;
    note(result.id, std::string(codeOf(result.status)), toJson(result));
    const bool isRepeated = row->result.has_value();
    row->result = result;
    if (isDone(result.status)) {
        const auto record = m_around.store.find(keyOf(row->mutation));
        const bool hasArrived = record && record->base && result.version && record->version >= *result.version;
        change(std::move(*row), hasArrived ? OutboxState::Settled : OutboxState::Accepted, touched);
    } else if (result.status == Verdict::Blocked) {
        if (isRepeated)
            m_blockedAgain.insert(result.id);
        change(std::move(*row), OutboxState::Blocked, touched);
    } else {
        // Nobody decides about a decision: its own item is open still, and shown.
        const bool isDecided =
            has(row->mutation, Act::Resolve) || (isRepeated && resolutionOf(row->mutation.id).has_value());
        change(std::move(*row), isDecided ? OutboxState::Closed : OutboxState::NeedsYou, touched);
    }
}

void Outbox::giveToPerson(const std::vector<Mutation> &sent, const Refusal &refusal, Touched &touched)
{
    for (const auto &mutation : sent) {
        auto row = m_around.store.outboxRow(mutation.id);
        if (!row || row->state != OutboxState::Waiting)
            continue;
        row->result = MutationResult {mutation.id, Verdict::Rejected, {}, {}, {}, {}, {}};
        row->result->problem = MutationProblem {std::string(unsendable), refusal.detail, "[]"};
        note(mutation.id, "rejected", toJson(*row->result));
        const bool isDecision = has(mutation, Act::Resolve); // its item is open again
        change(std::move(*row), isDecision ? OutboxState::Closed : OutboxState::NeedsYou, touched);
    }
    auto state = m_around.store.state();
    renumber(state, false, touched); // what follows closes the gap
    state.isRegistered = false;
    m_around.store.setState(state);
}

void Outbox::settle(const Touched &removed, Touched &touched)
{
    for (auto &row : m_around.store.outbox({OutboxState::Accepted})) {
        const auto record = m_around.store.find(keyOf(row.mutation));
        const auto &version = row.result->version;
        const bool isHere = record && record->base;
        const bool hasArrived =
            isHere ? !version || record->version >= *version : removed.contains(keyOf(row.mutation));
        const bool isAsked = m_askedAgain.contains(row.mutation.id);
        if (hasArrived || (isAsked && !isHere))
            change(std::move(row), OutboxState::Settled, touched);
        else if (!isAsked)
            askAgain(std::move(row), touched);
    }
}

//! Everything has arrived and this has not: either it is nothing that this person sees, or the server was restored from
//! a backup and has lost it. Sent again under its identity it can do no harm.
void Outbox::askAgain(OutboxRow row, Touched &touched)
{
    m_askedAgain.insert(row.mutation.id);
    change(std::move(row), OutboxState::Waiting, touched);
}

void Outbox::forgetOld(Instant time)
{
    for (const auto &row : m_around.store.outbox({OutboxState::Settled, OutboxState::Closed}))
        if (row.changed_at + keptFor < time)
            m_around.store.forget(row.mutation.id);
}

void Outbox::recover(Touched &touched)
{
    using enum OutboxState;
    for (const auto &row : m_around.store.outbox({Waiting, Accepted, NeedsYou}))
        touched.insert(keyOf(row.mutation));
    for (const auto &key : touched)
        layOver(m_around, key);
    auto state = m_around.store.state();
    if (state.device || touched.empty())
        return;
    state.isRegistered = false;
    renumber(state, false, touched);
    m_around.store.setState(state);
}

void Outbox::renumber(StoredState &state, bool everything, Touched &touched)
{
    using enum OutboxState;
    const auto states =
        everything ? std::vector {Waiting, Accepted, Settled, NeedsYou, Blocked, Closed} : std::vector {Waiting};
    for (auto &row : m_around.store.outbox(states)) {
        if (!isWorthRepeating(row))
            continue;
        row.mutation.seq = state.next_seq++;
        row.state = Waiting;
        row.changed_at = m_around.time();
        m_around.store.replace(row.mutation.id, row);
        touched.insert(keyOf(row.mutation));
    }
    for (const auto &key : touched)
        layOver(m_around, key);
}

std::optional<OutboxRow> Outbox::resolutionOf(const MutationId &item)
{
    using enum OutboxState;
    auto rows = m_around.store.outboxOf(attentionKey(item), {Waiting, Accepted, Settled, Blocked});
    if (rows.empty())
        return {};
    return std::move(rows.back());
}

void Outbox::sendAsNew(const std::vector<Mutation> &sent)
{
    for (const auto &mutation : sent)
        if (auto row = m_around.store.outboxRow(mutation.id)) {
            row->mutation.id = MutationId {m_around.random.identity()};
            m_around.store.replace(mutation.id, *row);
        }
}

void Outbox::drop(const std::vector<Mutation> &sent, Touched &touched)
{
    for (const auto &mutation : sent)
        if (auto row = m_around.store.outboxRow(mutation.id))
            change(std::move(*row), OutboxState::Settled, touched);
}

} // namespace oms::sync
