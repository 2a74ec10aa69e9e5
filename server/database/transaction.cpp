// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/transaction.h"

#include "sql/database.h"

namespace oms {

LeasedTransaction::LeasedTransaction(Connection &connection, std::function<void()> release,
                                     std::function<void()> committed)
    : m_connection(connection)
    , m_release(std::move(release))
    , m_committed(std::move(committed))
{ }

LeasedTransaction::~LeasedTransaction()
{
    if (m_stage == Stage::Begun || m_stage == Stage::Failed)
        rollBack();
    if (m_stage != Stage::Over)
        end();
}

void LeasedTransaction::send(const Statement &statement, const Params &params)
{
    if (m_stage == Stage::Failed)
        throw DatabaseError("25P02", {}, std::string(statement.name) + ": the transaction has failed before");
    if (m_stage == Stage::Over)
        throw std::logic_error(std::string(statement.name) + ": the transaction is over");
    if (m_stage == Stage::Fresh)
        m_connection.send(sql::database::begin, {});
    m_stage = Stage::Begun;
    m_connection.send(statement, params);
}

RowsPtr LeasedTransaction::take()
{
    m_stage = Stage::Failed; // unless the answer proves the contrary
    auto rows = m_connection.take(m_connection.sync());
    m_stage = Stage::Begun;
    return rows;
}

RowsPtr LeasedTransaction::run(const Statement &statement, const Params &params)
{
    send(statement, params);
    return take();
}

void LeasedTransaction::post(const Statement &statement, const Params &params)
{
    send(statement, params);
}

void LeasedTransaction::commit()
{
    if (m_stage == Stage::Fresh)
        return end();
    send(sql::database::commit, {});
    const auto rows = take();
    // PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK and no error.
    const bool isCommitted = static_cast<const PgRows &>(*rows).commandTag() == "COMMIT";
    end();
    if (!isCommitted)
        throw DatabaseError("25P02", {}, "commit: the transaction was rolled back");
    if (m_committed)
        m_committed();
}

void LeasedTransaction::end()
{
    m_stage = Stage::Over;
    std::exchange(m_release, nullptr)();
}

//! Sends it and, on a fiber, does not wait: destructors run while an exception unwinds, when no fiber may be switched.
//! Whoever gets the connection next comes after it in the same pipeline.
void LeasedTransaction::rollBack()
{
    if (!m_connection.isOpen())
        return;
    if (m_connection.hasUnsynced())
        m_connection.sync();
    if (!m_connection.isOpen())
        return;
    m_connection.send(sql::database::rollback, {});
    m_connection.settle(m_connection.sync());
}

} // namespace oms
