// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/store/connection.h"
#include "client/store/seal.h"

//! The tables of a file and their versions.
namespace oms::sealed {

//! Of outbox, journal and meta. Raised by what only extends them; every step stays here for ever.
inline constexpr int permanentVersion = 1;
//! Of scope, record, record_scope and staged: they are made anew, and the server is asked for everything again.
inline constexpr int cacheVersion = 3;

//! For ever: salvage finds the pages of a file by it that says nothing any more. A record seldom needs one of its own.
inline constexpr int pageSize = 8192;

//! How every connection to a store works. Throws SqlError; isBusy() when another process has the file.
void prepareConnection(Connection &connection);

enum class Layout {
    Empty, //!< no tables yet
    Current,
    OldCache,
    Newer, //!< of a newer program
};
//! Throws Damaged for what was never a store.
Layout layoutOf(Connection &connection);

//! All tables, with a first state and the key's check. In one transaction.
void createTables(Connection &connection, const SealingKey &key);
//! What the server can send again, anew and empty; the rest stays. In one transaction.
void renewCache(Connection &connection, const SealingKey &key);

//! A transaction that is taken back unless commit() was reached.
class Change {
public:
    explicit Change(Connection &connection);
    ~Change();
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_isOpen = true;
};

} // namespace oms::sealed
