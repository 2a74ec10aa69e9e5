// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/connection.h"

#include <functional>

namespace oms {

//! A transaction on a connection that it holds until its end.
class LeasedTransaction final : public Transaction {
public:
    //! `release` is called once, when the transaction is over; `committed` after it, when a COMMIT succeeded.
    LeasedTransaction(Connection &connection, std::function<void()> release, std::function<void()> committed = {});
    ~LeasedTransaction() override;

    RowsPtr run(const Statement &statement, const Params &params) override;
    void post(const Statement &statement, const Params &params) override;
    void commit() override;

private:
    enum class Stage { Fresh, Begun, Failed, Over };
    void send(const Statement &statement, const Params &params);
    RowsPtr take();
    void end();
    void rollBack();

    Connection &m_connection;
    std::function<void()> m_release;
    std::function<void()> m_committed;
    Stage m_stage = Stage::Fresh;
};

} // namespace oms
