// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/mutation.h"
#include "shared/sync/pull.h"

#include <functional>
#include <stdexcept>

//! What a laptop keeps (sync.md 5), as the engine asks for it. client/store keeps it sealed in SQLite; the simulation
//! in memory. All calls on the thread of the engine.
namespace oms::sync {

//! The store could not do it; nothing of the transaction was written.
class StoreError : public std::runtime_error {
public:
    enum class Kind { Full, Damaged, Broken };
    StoreError(Kind kind, const std::string &message)
        : std::runtime_error(message)
        , m_kind(kind)
    { }
    Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

struct RecordKey {
    std::string entity;
    Uuid id;
    auto operator<=>(const RecordKey &) const = default;
};

struct StoredRecord {
    RecordKey key;
    int version = 0; //!< of the base; 0: the server has never sent it
    std::optional<std::string> base; //!< JSON body as the server sent it last
    std::optional<std::string>
        view; //!< base with what waits, where that differs; without both there is nothing to show
};

enum class OutboxState {
    Waiting, //!< to be sent, or sent without an answer
    Accepted, //!< done on the server; laid over the record until a pull brings `version`
    Settled, //!< and pulled; kept 14 days in case the server is restored from a backup
    NeedsYou, //!< conflict or rejected: a person decides
    Blocked, //!< not done: sent anew, with a new identity, when what it waits for is decided
    Closed, //!< a person decided; kept like Settled
};

struct OutboxRow {
    Mutation mutation;
    OutboxState state = OutboxState::Waiting;
    std::optional<MutationResult> result; //!< what the server said
    Instant changed_at; //!< of the state
};

//! One line of what happened to a mutation; never changed.
struct JournalEntry {
    Instant at;
    MutationId mutation;
    std::string event; //!< "saved", "sent", a verdict's code, "resolved"
    std::string detail; //!< JSON object: the mutation when saved, the result of a verdict, the choice of a decision
};

//! What is kept once.
struct StoredState {
    std::optional<DeviceId> device; //!< registered, or about to be
    bool isRegistered = false;
    std::int64_t next_seq = 1;
    std::optional<Stamp> stamp;
    std::optional<Instant> last_contact; //!< by the server's clock
    bool isPaused = false;
    Texts restarting {}; //!< scopes that are being read anew: what is not put again goes at the end
};

class Store {
public:
    virtual ~Store() = default;

    //! Everything that `change` does, or nothing; on disk when it returns. Not nested. Reads may stand outside.
    //! Throws StoreError, and what `change` throws after taking it back.
    virtual void transact(const std::function<void()> &change) = 0;

    virtual StoredState state() = 0;
    virtual void setState(const StoredState &state) = 0;

    virtual std::vector<ScopeCursor> scopes() = 0;
    virtual void setScope(const ScopeCursor &scope) = 0;
    virtual void dropScope(const std::string &scope) = 0; //!< with its cursor goes what it held; the records stay

    virtual std::optional<StoredRecord> find(const RecordKey &key) = 0;
    virtual void put(const StoredRecord &record) = 0;
    virtual void remove(const RecordKey &key) = 0; //!< and its places in scopes
    virtual void eachRecord(std::string_view entity, const std::function<void(StoredRecord &&)> &take) = 0;
    //! The entities of which there are records.
    virtual Texts entities() = 0;

    //! Which scopes hold a record. One scope may hold it while another lets go of it.
    virtual void enter(const std::string &scope, const RecordKey &key) = 0;
    virtual void leave(const std::string &scope, const RecordKey &key) = 0;
    virtual bool isInAnyScope(const RecordKey &key) = 0;
    virtual std::size_t countIn(const std::string &scope) = 0;
    virtual std::vector<RecordKey> keysIn(const std::string &scope) = 0;

    //! Changes that have arrived and are not shown yet, because the round is not complete. In order of arrival.
    virtual void stage(const std::string &scope, const Change &change) = 0;
    //! `take` may read and write everything but what is staged.
    virtual void eachStaged(const std::function<void(const std::string &scope, Change &&)> &take) = 0;
    virtual void clearStaged() = 0;

    virtual void append(const OutboxRow &row) = 0;
    virtual void update(const OutboxRow &row) = 0; //!< by mutation.id
    //! The same content under a new identity or number.
    virtual void replace(const MutationId &old, const OutboxRow &row) = 0;
    virtual void forget(const MutationId &id) = 0; //!< only what is Settled or Closed
    virtual std::optional<OutboxRow> outboxRow(const MutationId &id) = 0;
    //! In those states, by seq.
    virtual std::vector<OutboxRow> outbox(const std::vector<OutboxState> &states) = 0;
    //! Of one record, in those states, by seq.
    virtual std::vector<OutboxRow> outboxOf(const RecordKey &key, const std::vector<OutboxState> &states) = 0;
    virtual std::size_t countOutbox(OutboxState state) = 0;

    virtual void note(const JournalEntry &entry) = 0;
    virtual std::vector<JournalEntry> journal(std::size_t most) = 0; //!< the newest first
};

} // namespace oms::sync
