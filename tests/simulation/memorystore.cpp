// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/memorystore.h"

#include <algorithm>
#include <ranges>

namespace oms::simulation {

using namespace sync;

void MemoryStore::breakAfter(int accesses, Fault fault)
{
    m_breakAt = m_accesses + accesses + 1;
    m_fault = fault;
    m_hasBroken = false;
}

void MemoryStore::access()
{
    ++m_accesses;
    if (m_fault == Fault::None || m_accesses < m_breakAt)
        return;
    const auto fault = std::exchange(m_fault, Fault::None);
    m_hasBroken = true;
    if (fault == Fault::Crash)
        throw Crash();
    throw StoreError(StoreError::Kind::Full, "the disk is full");
}

void MemoryStore::write(std::function<void()> undo)
{
    if (!m_isInTransaction)
        throw std::logic_error("a write outside of a transaction");
    m_undo.push_back(std::move(undo));
}

void MemoryStore::transact(const std::function<void()> &change)
{
    if (m_isInTransaction)
        throw std::logic_error("a transaction within a transaction");
    access();
    m_isInTransaction = true;
    m_undo.clear();
    try {
        change();
        access(); // committing
    } catch (...) {
        for (const auto &undo : std::views::reverse(m_undo))
            undo();
        m_isInTransaction = false;
        throw;
    }
    m_isInTransaction = false;
    if (m_fault == Fault::Crash)
        access(); // on disk, and nobody hears of it
}

template<class Map>
void MemoryStore::assign(Map &map, const typename Map::key_type &key, std::optional<typename Map::mapped_type> value)
{
    const auto found = map.find(key);
    std::optional<typename Map::mapped_type> before;
    if (found != map.end())
        before = found->second;
    write([&map, key, before = std::move(before)] {
        if (before)
            map.insert_or_assign(key, *before);
        else
            map.erase(key);
    });
    if (value)
        map.insert_or_assign(key, std::move(*value));
    else
        map.erase(key);
}

StoredState MemoryStore::state()
{
    access();
    return m_tables.state;
}

void MemoryStore::setState(const StoredState &state)
{
    access();
    write([this, before = m_tables.state] { m_tables.state = before; });
    m_tables.state = state;
}

std::vector<ScopeCursor> MemoryStore::scopes()
{
    access();
    std::vector<ScopeCursor> scopes;
    for (const auto &[scope, cursor] : m_tables.scopes)
        scopes.push_back({scope, cursor});
    return scopes;
}

void MemoryStore::setScope(const ScopeCursor &scope)
{
    access();
    assign(m_tables.scopes, scope.scope, scope.cursor);
}

void MemoryStore::dropScope(const std::string &scope)
{
    access();
    assign(m_tables.scopes, scope, {});
    for (const auto &key : keysIn(scope))
        leave(scope, key);
}

std::optional<StoredRecord> MemoryStore::find(const RecordKey &key)
{
    access();
    const auto found = m_tables.records.find(key);
    return found == m_tables.records.end() ? std::nullopt : std::optional(found->second);
}

void MemoryStore::put(const StoredRecord &record)
{
    access();
    assign(m_tables.records, record.key, record);
}

void MemoryStore::remove(const RecordKey &key)
{
    access();
    assign(m_tables.records, key, {});
    assign(m_tables.places, key, {});
}

void MemoryStore::eachRecord(std::string_view entity, const std::function<void(StoredRecord &&)> &take)
{
    access();
    for (const auto &[key, record] : m_tables.records)
        if (key.entity == entity)
            take(StoredRecord(record));
}

Texts MemoryStore::entities()
{
    access();
    std::set<std::string> entities;
    for (const auto &[key, record] : m_tables.records)
        entities.insert(key.entity);
    return {entities.begin(), entities.end()};
}

void MemoryStore::enter(const std::string &scope, const RecordKey &key)
{
    access();
    const auto found = m_tables.places.find(key);
    auto places = found == m_tables.places.end() ? std::set<std::string>() : found->second;
    places.insert(scope);
    assign(m_tables.places, key, std::move(places));
}

void MemoryStore::leave(const std::string &scope, const RecordKey &key)
{
    access();
    const auto found = m_tables.places.find(key);
    if (found == m_tables.places.end())
        return;
    auto places = found->second;
    places.erase(scope);
    assign(m_tables.places, key, places.empty() ? std::nullopt : std::optional(std::move(places)));
}

bool MemoryStore::isInAnyScope(const RecordKey &key)
{
    access();
    return m_tables.places.contains(key);
}

std::size_t MemoryStore::countIn(const std::string &scope)
{
    return keysIn(scope).size();
}

std::vector<RecordKey> MemoryStore::keysIn(const std::string &scope)
{
    access();
    std::vector<RecordKey> keys;
    for (const auto &[key, places] : m_tables.places)
        if (places.contains(scope))
            keys.push_back(key);
    return keys;
}

void MemoryStore::stage(const std::string &scope, const Change &change)
{
    access();
    write([this] { m_tables.staged.pop_back(); });
    m_tables.staged.emplace_back(scope, change);
}

void MemoryStore::eachStaged(const std::function<void(const std::string &scope, Change &&)> &take)
{
    access();
    for (const auto &[scope, change] : m_tables.staged)
        take(scope, Change(change));
}

void MemoryStore::clearStaged()
{
    access();
    write([this, before = m_tables.staged] { m_tables.staged = before; });
    m_tables.staged.clear();
}

void MemoryStore::append(const OutboxRow &row)
{
    access();
    assign(m_tables.outbox, row.mutation.id, row);
}

void MemoryStore::update(const OutboxRow &row)
{
    access();
    if (!m_tables.outbox.contains(row.mutation.id))
        throw std::logic_error("there is no such row in the outbox");
    assign(m_tables.outbox, row.mutation.id, row);
}

void MemoryStore::replace(const MutationId &old, const OutboxRow &row)
{
    access();
    assign(m_tables.outbox, old, {});
    assign(m_tables.outbox, row.mutation.id, row);
}

void MemoryStore::forget(const MutationId &id)
{
    access();
    const auto found = m_tables.outbox.find(id);
    if (found == m_tables.outbox.end()
        || (found->second.state != OutboxState::Settled && found->second.state != OutboxState::Closed))
        throw std::logic_error("what is not settled is not forgotten");
    assign(m_tables.outbox, id, {});
}

std::optional<OutboxRow> MemoryStore::outboxRow(const MutationId &id)
{
    access();
    const auto found = m_tables.outbox.find(id);
    return found == m_tables.outbox.end() ? std::nullopt : std::optional(found->second);
}

template<class Fits>
std::vector<OutboxRow> MemoryStore::rowsThat(Fits fits) const
{
    std::vector<OutboxRow> rows;
    for (const auto &[id, row] : m_tables.outbox)
        if (fits(row))
            rows.push_back(row);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.mutation.seq < b.mutation.seq; });
    return rows;
}

std::vector<OutboxRow> MemoryStore::outbox(const std::vector<OutboxState> &states)
{
    access();
    return rowsThat(
        [&](const OutboxRow &row) { return std::find(states.begin(), states.end(), row.state) != states.end(); });
}

std::vector<OutboxRow> MemoryStore::outboxOf(const RecordKey &key, const std::vector<OutboxState> &states)
{
    access();
    return rowsThat([&](const OutboxRow &row) {
        return row.mutation.entity_id == key.id && row.mutation.entity == key.entity
            && std::find(states.begin(), states.end(), row.state) != states.end();
    });
}

std::size_t MemoryStore::countOutbox(OutboxState state)
{
    access();
    return std::size_t(std::count_if(m_tables.outbox.begin(), m_tables.outbox.end(),
                                     [&](const auto &entry) { return entry.second.state == state; }));
}

void MemoryStore::note(const JournalEntry &entry)
{
    access();
    write([this] { m_tables.journal.pop_back(); });
    m_tables.journal.push_back(entry);
}

std::vector<JournalEntry> MemoryStore::journal(std::size_t most)
{
    access();
    const auto count = std::ptrdiff_t(std::min(most, m_tables.journal.size()));
    return {m_tables.journal.rbegin(), m_tables.journal.rbegin() + count};
}

} // namespace oms::simulation
