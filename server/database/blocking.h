// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/connection.h"

#include <list>

namespace oms {

//! The database for omsctl, migrations and tests: every call blocks its thread. Needs no event loop. Connects at the
//! first use and again after a loss. As in the server, reading() cannot write.
class BlockingDatabase : public Database {
public:
    explicit BlockingDatabase(const ConnectionOptions &options);
    explicit BlockingDatabase(const std::string &dsn);
    ~BlockingDatabase() override;

    Session &reading() override;
    //! A connection of its own; several may be open at a time.
    std::unique_ptr<Transaction> begin() override;
    //! Several statements in one text, outside any transaction unless it begins one itself.
    void runScript(const std::string &text);
    //! Throws what PostgreSQL has against the statement, without running it.
    void checkStatement(const Statement &statement) { m_scripts->checkStatement(statement); }
    //! False when PostgreSQL cannot be reached.
    bool isReachable();

    const ConnectionOptions &options() const { return m_options; }

private:
    class ReadingSession;
    struct Slot {
        std::unique_ptr<Connection> connection;
        bool isLeased = false;
    };
    std::unique_ptr<Connection> newConnection(bool isReadOnly);

    ConnectionOptions m_options;
    DatabaseCounters m_counters;
    std::unique_ptr<ReadingSession> m_reading;
    std::unique_ptr<Connection> m_scripts;
    std::list<Slot> m_slots; //!< stable addresses: a transaction releases its own
};

} // namespace oms
