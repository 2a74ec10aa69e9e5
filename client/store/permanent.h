// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/store/connection.h"
#include "client/store/seal.h"

//! The tables that are never dropped: what was kept once, what waits, what happened.
namespace oms::sealed {

//! Names and values that are there once.
class MetaTable {
public:
    MetaTable(Connection &connection, const SealingKey &key);

    std::int64_t number(std::string_view name);
    void setNumber(std::string_view name, std::int64_t number);
    QByteArray bytes(std::string_view name);

    //! So that a wrong key is known for one.
    void writeKeyCheck();
    bool isKeyRight();

    //! Nothing when it is not there or does not open.
    std::optional<sync::StoredState> state();
    void setState(const sync::StoredState &state);

private:
    const SealingKey &m_key;
    Prepared m_get;
    Prepared m_set;
};

//! Rows whose columns are only an index into what is sealed: reading compares the two, so a changed column is noticed,
//! and salvage needs only what is sealed.
class OutboxTable {
public:
    OutboxTable(Connection &connection, const SealingKey &key);

    void append(const sync::OutboxRow &row);
    //! Replaces the row of `old`; false when there is none.
    bool replace(const MutationId &old, const sync::OutboxRow &row);
    bool forget(const MutationId &id);
    std::optional<sync::OutboxRow> find(const MutationId &id);
    std::vector<sync::OutboxRow> in(const std::vector<sync::OutboxState> &states);
    std::vector<sync::OutboxRow> of(const sync::RecordKey &key, const std::vector<sync::OutboxState> &states);
    std::size_t count(sync::OutboxState state);

    //! What the columns body and result hold; nothing when `body` does not open. When only `result` does not, the row
    //! waits to be sent again: the server answers the same.
    static std::optional<sync::OutboxRow> salvaged(const SealingKey &key, const QByteArray &body,
                                                   const QByteArray &result);

private:
    sync::OutboxRow read(const Rows &rows) const;

    const SealingKey &m_key;
    Prepared m_append;
    Prepared m_replace;
    Prepared m_forget;
    Prepared m_find;
    Prepared m_in;
    Prepared m_of;
    Prepared m_count;
};

class JournalTable {
public:
    JournalTable(Connection &connection, const SealingKey &key);

    void note(const sync::JournalEntry &entry);
    std::vector<sync::JournalEntry> newest(std::size_t most);
    //! A line from its columns; nothing when it does not open.
    static std::optional<sync::JournalEntry> read(const SealingKey &key, std::int64_t at, const QByteArray &mutation,
                                                  std::string event, const QByteArray &detail);

private:
    const SealingKey &m_key;
    Prepared m_note;
    Prepared m_newest;
};

} // namespace oms::sealed
