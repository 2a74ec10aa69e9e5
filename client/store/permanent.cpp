// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/permanent.h"

#include "shared/core/json.h"
#include "sql/store.h"

#include <algorithm>
#include <ranges>

namespace oms {

namespace {

//! How the part of an outbox row that changes is kept.
struct KeptVerdict {
    MutationId mutation; //!< whose it is
    std::int64_t state = 0;
    Instant changed_at;
    std::optional<sync::MutationResult> result;
};

} // namespace

template<>
struct Describe<sync::StoredState> {
    static const Schema &schema()
    {
        using sync::StoredState;
        static const Schema schema(
            "stored_state",
            {field<&StoredState::device>("device"), field<&StoredState::isRegistered>("registered"),
             field<&StoredState::next_seq>("next_seq"), field<&StoredState::stamp>("stamp"),
             field<&StoredState::last_contact>("last_contact"), field<&StoredState::isPaused>("paused"),
             field<&StoredState::restarting>("restarting")});
        return schema;
    }
};

template<>
struct Describe<KeptVerdict> {
    static const Schema &schema()
    {
        static const Schema schema("kept_verdict",
                                   {field<&KeptVerdict::mutation>("mutation"), field<&KeptVerdict::state>("state"),
                                    field<&KeptVerdict::changed_at>("changed_at"),
                                    field<&KeptVerdict::result>("result")});
        return schema;
    }
};

} // namespace oms

namespace oms::sealed {

using namespace sync;
using Kind = StoreError::Kind;

namespace {

const Seat stateSeat {.place = "meta", .entity = "state"};
const Seat keySeat {.place = "meta", .entity = "key"};
const Seat bodySeat {.place = "outbox"};
const Seat resultSeat {.place = "outbox.result"};
constexpr std::string_view keyText = "This file is sealed with this key.";

std::int64_t microseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

//! Only what can be read again counts as saved.
template<Described T>
std::string readable(const T &object)
{
    auto text = toJson(object);
    if (const auto again = fromJson<T>(text, Purpose::Trusted); !again)
        throw StoreError(Kind::Broken, "cannot be kept: " + again.error().detail);
    return text;
}

template<Described T>
std::optional<T> unsealed(const SealingKey &key, const Seat &seat, const QByteArray &box)
{
    const auto text = open(key, seat, box);
    auto object = text ? fromJson<T>(*text, Purpose::Trusted) : refuse(ErrorCode::Malformed);
    return object ? std::optional(std::move(*object)) : std::nullopt;
}

QByteArray sealedVerdict(const SealingKey &key, const OutboxRow &row)
{
    return seal(key, resultSeat, readable(KeptVerdict {row.mutation.id, int(row.state), row.changed_at, row.result}));
}

Seat seatOf(const JournalEntry &entry)
{
    return {"journal", entry.event, entry.mutation.value, microseconds(entry.at)};
}

bool contains(const std::vector<OutboxState> &states, OutboxState state)
{
    return std::ranges::find(states, state) != states.end();
}

} // namespace

MetaTable::MetaTable(Connection &connection, const SealingKey &key)
    : m_key(key)
    , m_get(connection, sql::store::meta)
    , m_set(connection, sql::store::setMeta)
{ }

std::int64_t MetaTable::number(std::string_view name)
{
    auto rows = m_get.rows(name);
    return rows.next() ? rows.number(0) : 0;
}

void MetaTable::setNumber(std::string_view name, std::int64_t number)
{
    m_set.run(name, number);
}

QByteArray MetaTable::bytes(std::string_view name)
{
    auto rows = m_get.rows(name);
    return rows.next() ? rows.bytes(0) : QByteArray();
}

void MetaTable::writeKeyCheck()
{
    m_set.run("key", seal(m_key, keySeat, keyText));
}

bool MetaTable::isKeyRight()
{
    return open(m_key, keySeat, bytes("key")) == keyText;
}

std::optional<StoredState> MetaTable::state()
{
    return unsealed<StoredState>(m_key, stateSeat, bytes("state"));
}

void MetaTable::setState(const StoredState &state)
{
    m_set.run("state", seal(m_key, stateSeat, readable(state)));
    // Plain besides, for whoever has no key yet (glance()).
    setNumber("last_contact", state.last_contact ? microseconds(*state.last_contact) : 0);
}

OutboxTable::OutboxTable(Connection &connection, const SealingKey &key)
    : m_key(key)
    , m_append(connection, sql::store::append)
    , m_replace(connection, sql::store::replace)
    , m_forget(connection, sql::store::forget)
    , m_find(connection, sql::store::outboxRow)
    , m_in(connection, sql::store::outboxIn)
    , m_of(connection, sql::store::outboxOf)
    , m_count(connection, sql::store::countOutbox)
{ }

void OutboxTable::append(const OutboxRow &row)
{
    const auto &m = row.mutation;
    m_append.run(m.id.value, m.seq, int(row.state), m.entity, m.entity_id, microseconds(row.changed_at),
                 seal(m_key, bodySeat, readable(m)), sealedVerdict(m_key, row));
}

bool OutboxTable::replace(const MutationId &old, const OutboxRow &row)
{
    const auto &m = row.mutation;
    return m_replace.run(m.id.value, m.seq, int(row.state), m.entity, m.entity_id, microseconds(row.changed_at),
                         seal(m_key, bodySeat, readable(m)), sealedVerdict(m_key, row), old.value)
        == 1;
}

bool OutboxTable::forget(const MutationId &id)
{
    return m_forget.run(id.value, int(OutboxState::Settled)) == 1
        || m_forget.run(id.value, int(OutboxState::Closed)) == 1;
}

std::optional<OutboxRow> OutboxTable::find(const MutationId &id)
{
    auto rows = m_find.rows(id.value);
    return rows.next() ? std::optional(read(rows)) : std::nullopt;
}

std::vector<OutboxRow> OutboxTable::in(const std::vector<OutboxState> &states)
{
    std::vector<OutboxRow> found;
    for (auto state : states)
        for (auto rows = m_in.rows(int(state)); rows.next();)
            found.push_back(read(rows));
    std::ranges::stable_sort(found, {}, [](const OutboxRow &row) { return row.mutation.seq; });
    return found;
}

std::vector<OutboxRow> OutboxTable::of(const RecordKey &key, const std::vector<OutboxState> &states)
{
    std::vector<OutboxRow> found;
    for (auto rows = m_of.rows(key.entity, key.id); rows.next();)
        if (contains(states, OutboxState(rows.number(2))))
            found.push_back(read(rows));
    return found;
}

std::size_t OutboxTable::count(OutboxState state)
{
    auto rows = m_count.rows(int(state));
    return rows.next() ? std::size_t(rows.number(0)) : 0;
}

OutboxRow OutboxTable::read(const Rows &rows) const
{
    auto mutation = unsealed<Mutation>(m_key, bodySeat, rows.bytes(6));
    auto verdict = unsealed<KeptVerdict>(m_key, resultSeat, rows.bytes(7));
    if (!mutation || !verdict || mutation->id.value != rows.id(0) || mutation->seq != rows.number(1)
        || verdict->state != rows.number(2) || mutation->entity != rows.text(3) || mutation->entity_id != rows.id(4)
        || microseconds(verdict->changed_at) != rows.number(5) || verdict->mutation != mutation->id)
        throw StoreError(Kind::Damaged, "a row of the outbox has been changed");
    return {std::move(*mutation), OutboxState(verdict->state), std::move(verdict->result), verdict->changed_at};
}

std::optional<OutboxRow> OutboxTable::salvaged(const SealingKey &key, const QByteArray &body, const QByteArray &result)
{
    auto mutation = unsealed<Mutation>(key, bodySeat, body);
    if (!mutation)
        return std::nullopt;
    auto verdict = unsealed<KeptVerdict>(key, resultSeat, result);
    if (!verdict || verdict->mutation != mutation->id) {
        const auto at = mutation->at;
        return OutboxRow {std::move(*mutation), OutboxState::Waiting, {}, at};
    }
    return OutboxRow {std::move(*mutation), OutboxState(verdict->state), std::move(verdict->result),
                      verdict->changed_at};
}

JournalTable::JournalTable(Connection &connection, const SealingKey &key)
    : m_key(key)
    , m_note(connection, sql::store::note)
    , m_newest(connection, sql::store::journal)
{ }

void JournalTable::note(const JournalEntry &entry)
{
    m_note.run(microseconds(entry.at), entry.mutation.value, entry.event, seal(m_key, seatOf(entry), entry.detail));
}

std::vector<JournalEntry> JournalTable::newest(std::size_t most)
{
    std::vector<JournalEntry> entries;
    for (auto rows = m_newest.rows(std::int64_t(most)); rows.next();) {
        auto entry = read(m_key, rows.number(0), rows.bytes(1), rows.text(2), rows.bytes(3));
        if (!entry)
            throw StoreError(Kind::Damaged, "a line of the journal has been changed");
        entries.push_back(std::move(*entry));
    }
    return entries;
}

std::optional<JournalEntry> JournalTable::read(const SealingKey &key, std::int64_t at, const QByteArray &mutation,
                                               std::string event, const QByteArray &sealed)
{
    const auto id = uuidOf(mutation);
    if (!id)
        return std::nullopt;
    JournalEntry entry {Instant(std::chrono::microseconds(at)), {*id}, std::move(event), {}};
    auto detail = open(key, seatOf(entry), sealed);
    if (!detail)
        return std::nullopt;
    entry.detail = std::move(*detail);
    return entry;
}

} // namespace oms::sealed
