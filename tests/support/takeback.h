// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"
#include "sql/probe.h"

namespace oms::test {

//! A database in which nothing stays: what a commit would have refused is refused, and then everything is taken back.
//! So hundreds of requests can be tried on the same rows.
class TakingBack final : public Database {
public:
    explicit TakingBack(Database &database)
        : m_database(database)
    { }

    Session &reading() override { return m_database.reading(); }
    std::unique_ptr<Transaction> begin() override { return std::make_unique<Trial>(m_database.begin()); }

private:
    class Trial final : public Transaction {
    public:
        explicit Trial(std::unique_ptr<Transaction> transaction)
            : m_transaction(std::move(transaction))
        { }
        RowsPtr run(const Statement &statement, const Params &params) override
        {
            return m_transaction->run(statement, params);
        }
        void post(const Statement &statement, const Params &params) override { m_transaction->post(statement, params); }
        void commit() override { m_transaction->run(sql::probe::checkAtOnce, {}); }

    private:
        std::unique_ptr<Transaction> m_transaction;
    };

    Database &m_database;
};

} // namespace oms::test
