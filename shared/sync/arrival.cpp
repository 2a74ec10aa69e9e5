// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/arrival.h"

#include "shared/sync/overlay.h"
#include "shared/sync/records.h"

#include <algorithm>
#include <map>

namespace oms::sync {

namespace {

// Fewer than that are the day's work.
constexpr std::size_t alwaysRemoved = 20;

RecordKey keyOf(const Change &change)
{
    return {change.entity, change.id};
}

std::int64_t cursorOf(const std::vector<ScopeCursor> &scopes, const std::string &scope)
{
    const auto found = std::find_if(scopes.begin(), scopes.end(), [&](const auto &s) { return s.scope == scope; });
    return found == scopes.end() ? 0 : found->cursor;
}

bool contains(const Texts &texts, const std::string &text)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

} // namespace

//! What the round is about to do, before it does it.
struct Arrival::Census {
    std::set<std::string> restarting;
    std::set<std::string> guarded; //!< scopes that would lose too much for no reason
    std::map<std::string, std::set<RecordKey>> put; //!< of the restarting scopes that held something before
    std::set<RecordKey> changedHere; //!< records with something that waits or is on its way
};

Arrival::Arrival(Surroundings &around)
    : m_around(around)
{ }

bool Arrival::stage(const PullAnswer &answer)
{
    const auto scopes = m_around.store.scopes();
    for (const auto &page : answer.scopes)
        if (page.from != 0 && (page.from != cursorOf(scopes, page.scope) || page.to < page.from))
            return false;
    auto state = m_around.store.state();
    for (const auto &page : answer.scopes) {
        const bool isGoingOn = cursorOf(scopes, page.scope) == 0 && contains(state.restarting, page.scope);
        if (page.from == 0 && !isGoingOn)
            restart(state, page.scope);
        if (page.bulk_reason)
            m_reasons.insert(page.scope);
        if (m_around.flaw != Flaw::CursorBeforeRows)
            m_around.store.setScope({page.scope, page.to});
        for (const auto &change : page.changes)
            m_around.store.stage(page.scope, change);
    }
    state.stamp = answer.head;
    m_around.store.setState(state);
    return true;
}

//! A record is in a scope only after a complete round.
bool Arrival::isComplete(const StoredState &state)
{
    const auto scopes = m_around.store.scopes();
    return state.stamp
        && (state.restarting.empty() || std::any_of(scopes.begin(), scopes.end(), [this](const auto &scope) {
                return m_around.store.countIn(scope.scope) > 0;
            }));
}

void Arrival::restart(StoredState &state, const std::string &scope)
{
    dropStaged(scope);
    if (!contains(state.restarting, scope))
        state.restarting.push_back(scope);
}

//! Rare: a scope is begun anew while pages of it were waiting.
void Arrival::dropStaged(const std::string &scope)
{
    std::vector<std::pair<std::string, Change>> kept;
    bool isAny = false;
    m_around.store.eachStaged([&](const std::string &of, Change &&change) {
        if (of == scope)
            isAny = true;
        else
            kept.emplace_back(of, std::move(change));
    });
    if (!isAny)
        return;
    m_around.store.clearStaged();
    for (const auto &[of, change] : kept)
        m_around.store.stage(of, change);
}

void Arrival::restartAll(StoredState &state)
{
    m_around.store.clearStaged();
    for (const auto &scope : m_around.store.scopes()) {
        m_around.store.setScope({scope.scope, 0});
        if (!contains(state.restarting, scope.scope))
            state.restarting.push_back(scope.scope);
    }
}

Arrival::Census Arrival::count()
{
    Census census;
    const auto state = m_around.store.state();
    for (const auto &scope : state.restarting) {
        census.restarting.insert(scope);
        if (m_around.store.countIn(scope) > 0)
            census.put[scope];
    }
    using enum OutboxState;
    for (const auto &row : m_around.store.outbox({Waiting, Accepted, NeedsYou}))
        census.changedHere.insert(keyOf(row.mutation));
    std::map<std::string, std::set<RecordKey>> removals;
    m_around.store.eachStaged([&](const std::string &scope, Change &&change) {
        if (census.restarting.contains(scope)) {
            const auto put = census.put.find(scope);
            if (put != census.put.end() && change.op == ChangeOp::Put)
                put->second.insert(keyOf(change));
            else if (put != census.put.end())
                put->second.erase(keyOf(change));
        } else if (change.op == ChangeOp::Remove) {
            removals[scope].insert(keyOf(change));
        }
    });
    for (const auto &[scope, keys] : removals) {
        if (keys.size() <= alwaysRemoved || m_reasons.contains(scope))
            continue;
        const auto held = m_around.store.keysIn(scope);
        const auto gone = std::size_t(
            std::count_if(held.begin(), held.end(), [&keys = keys](const auto &key) { return keys.contains(key); }));
        if (gone > alwaysRemoved && gone * 10 > held.size() * 3)
            census.guarded.insert(scope);
    }
    return census;
}

Arrival::Applied Arrival::apply(const std::vector<ScopeRemoval> &removed, Touched &touched)
{
    Applied applied;
    const auto census = count();
    m_around.store.eachStaged([&](const std::string &scope, Change &&change) {
        takeChange(scope, change, census, applied);
        touched.insert(keyOf(change));
    });
    m_around.store.clearStaged();
    for (const auto &[scope, put] : census.put)
        for (const auto &key : m_around.store.keysIn(scope))
            if (!put.contains(key)) {
                letGo(scope, key, applied);
                touched.insert(key);
            }
    for (const auto &scope : removed) {
        for (const auto &key : m_around.store.keysIn(scope.scope)) {
            letGo(scope.scope, key, applied);
            touched.insert(key);
        }
        m_around.store.dropScope(scope.scope);
    }
    applied.hasRestarted = !census.put.empty();
    applied.isGuarded = !census.guarded.empty();
    auto state = m_around.store.state();
    state.restarting.clear();
    m_around.store.setState(state);
    m_reasons.clear();
    for (const auto &key : census.changedHere)
        if (touched.contains(key))
            layOver(m_around, key);
    return applied;
}

void Arrival::takeChange(const std::string &scope, const Change &change, const Census &census, Applied &applied)
{
    if (change.op == ChangeOp::Put)
        return put(scope, change, census);
    const auto *row = recordRow(change.entity);
    if (m_around.flaw == Flaw::ChildrenIgnored && row && !row->parent.empty())
        return;
    if (!census.guarded.contains(scope))
        letGo(scope, keyOf(change), applied);
}

void Arrival::put(const std::string &scope, const Change &change, const Census &census)
{
    const auto key = keyOf(change);
    auto record = m_around.store.find(key).value_or(StoredRecord {key, 0, {}, {}});
    // Two scopes may tell of one record; only a server that was set back tells of an older version.
    if (!record.base || census.restarting.contains(scope) || change.version >= record.version) {
        record.version = change.version;
        record.base = change.body.value_or("{}");
        if (!census.changedHere.contains(key))
            record.view.reset();
        m_around.store.put(record);
    }
    m_around.store.enter(scope, key);
}

void Arrival::letGo(const std::string &scope, const RecordKey &key, Applied &applied)
{
    m_around.store.leave(scope, key);
    if (m_around.store.isInAnyScope(key))
        return;
    applied.removed.insert(key);
    m_around.store.remove(key);
}

bool Arrival::verify(const PullAnswer &answer)
{
    bool isSame = true;
    auto state = m_around.store.state();
    for (const auto &page : answer.scopes) {
        if (!page.hash)
            continue;
        std::vector<VerifiedRecord> records;
        for (const auto &key : m_around.store.keysIn(page.scope))
            if (const auto record = m_around.store.find(key))
                records.push_back({key.entity, key.id, record->version});
        const auto count = std::int64_t(records.size());
        if (page.count.value_or(count) == count && *page.hash == digest(std::move(records)))
            continue;
        isSame = false;
        m_around.store.setScope({page.scope, 0});
        restart(state, page.scope);
    }
    m_around.store.setState(state);
    return isSame;
}

} // namespace oms::sync
