// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/store/sealingkey.h"
#include "shared/sync/store.h"

#include <memory>

class QLockFile;

namespace oms {

struct StoreParts;

//! What this computer keeps of one server for one person: one sealed SQLite file, one connection, one thread (that of
//! openStore()). Only sync::StoreError and what `change` throws comes out of it.
//! After a StoreError{Damaged} let it go and open the file anew: that opening makes a new file and salvages the outbox.
//! After Full or Broken it goes on.
class SealedStore : public sync::Store {
public:
    ~SealedStore() override;

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

    //! Of the file and what SQLite keeps beside it.
    std::int64_t bytes() const;

    //! For openStore().
    static std::unique_ptr<SealedStore> over(std::unique_ptr<StoreParts> parts);
    void hold(std::unique_ptr<QLockFile> lock); //!< until it goes

private:
    explicit SealedStore(std::unique_ptr<StoreParts> parts);
    template<class Work>
    auto guarded(Work work) const;
    template<class Work>
    void change(Work work);

    std::unique_ptr<StoreParts> m_parts;
};

} // namespace oms
