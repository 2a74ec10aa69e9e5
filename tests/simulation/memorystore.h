// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/store.h"

#include <map>
#include <set>

namespace oms::simulation {

//! The program is gone, in the middle of whatever it did.
struct Crash { };

//! A store in memory with real transactions: what is not committed is gone after a crash. It can be told to fail or to
//! crash at its n-th access.
class MemoryStore : public sync::Store {
public:
    enum class Fault { None, Error, Crash };

    //! At the access after so many others, once.
    void breakAfter(int accesses, Fault fault);
    void breakNoMore() { m_fault = Fault::None; }
    bool hasBroken() const { return m_hasBroken; }
    int accesses() const { return m_accesses; }

    struct Tables {
        sync::StoredState state;
        std::map<std::string, std::int64_t> scopes;
        std::map<sync::RecordKey, sync::StoredRecord> records;
        std::map<sync::RecordKey, std::set<std::string>> places;
        std::vector<std::pair<std::string, sync::Change>> staged;
        std::map<MutationId, sync::OutboxRow> outbox;
        std::vector<sync::JournalEntry> journal;
    };
    //! For the oracles and for disk images; not an access.
    const Tables &tables() const { return m_tables; }
    void restore(Tables tables) { m_tables = std::move(tables); }

    void transact(const std::function<void()> &change) override;
    sync::StoredState state() override;
    void setState(const sync::StoredState &state) override;
    std::vector<sync::ScopeCursor> scopes() override;
    void setScope(const sync::ScopeCursor &scope) override;
    void dropScope(const std::string &scope) override;
    std::optional<sync::StoredRecord> find(const sync::RecordKey &key) override;
    void put(const sync::StoredRecord &record) override;
    void remove(const sync::RecordKey &key) override;
    void eachRecord(std::string_view entity, const std::function<void(sync::StoredRecord &&)> &take) override;
    Texts entities() override;
    void enter(const std::string &scope, const sync::RecordKey &key) override;
    void leave(const std::string &scope, const sync::RecordKey &key) override;
    bool isInAnyScope(const sync::RecordKey &key) override;
    std::size_t countIn(const std::string &scope) override;
    std::vector<sync::RecordKey> keysIn(const std::string &scope) override;
    void stage(const std::string &scope, const sync::Change &change) override;
    void eachStaged(const std::function<void(const std::string &scope, sync::Change &&)> &take) override;
    void clearStaged() override;
    void append(const sync::OutboxRow &row) override;
    void update(const sync::OutboxRow &row) override;
    void replace(const MutationId &old, const sync::OutboxRow &row) override;
    void forget(const MutationId &id) override;
    std::optional<sync::OutboxRow> outboxRow(const MutationId &id) override;
    std::vector<sync::OutboxRow> outbox(const std::vector<sync::OutboxState> &states) override;
    std::vector<sync::OutboxRow> outboxOf(const sync::RecordKey &key,
                                          const std::vector<sync::OutboxState> &states) override;
    std::size_t countOutbox(sync::OutboxState state) override;
    void note(const sync::JournalEntry &entry) override;
    std::vector<sync::JournalEntry> journal(std::size_t most) override;

private:
    void access();
    void write(std::function<void()> undo);
    template<class Map>
    void assign(Map &map, const typename Map::key_type &key, std::optional<typename Map::mapped_type> value);
    template<class Fits>
    std::vector<sync::OutboxRow> rowsThat(Fits fits) const;

    Tables m_tables;
    bool m_isInTransaction = false;
    std::vector<std::function<void()>> m_undo;
    int m_accesses = 0;
    int m_breakAt = 0;
    Fault m_fault = Fault::None;
    bool m_hasBroken = false;
};

} // namespace oms::simulation
