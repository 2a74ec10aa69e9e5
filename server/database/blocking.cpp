// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/blocking.h"

#include "server/database/transaction.h"

#include <algorithm>

namespace oms {

class BlockingDatabase::ReadingSession : public Session {
public:
    explicit ReadingSession(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection))
    { }

    RowsPtr run(const Statement &statement, const Params &params) override
    {
        for (int attempt = 1;; ++attempt) {
            m_connection->openAndWait();
            m_connection->send(statement, params);
            const auto answer = m_connection->sync();
            m_connection->wait(answer);
            const bool isWorthRepeating =
                answer->error && (answer->error->isUnavailable() || isStalePlan(*answer->error));
            if (attempt > 1 || !isWorthRepeating)
                return m_connection->take(answer);
        }
    }

    void post(const Statement &statement, const Params &) override
    {
        throw std::logic_error(std::string(statement.name) + ": only a transaction posts");
    }

private:
    std::unique_ptr<Connection> m_connection;
};

BlockingDatabase::BlockingDatabase(const ConnectionOptions &options)
    : m_options(options)
    , m_reading(std::make_unique<ReadingSession>(newConnection(true)))
    , m_scripts(newConnection(false))
{ }

BlockingDatabase::BlockingDatabase(const std::string &dsn)
    : BlockingDatabase(ConnectionOptions {.dsn = dsn})
{ }

BlockingDatabase::~BlockingDatabase() = default;

std::unique_ptr<Connection> BlockingDatabase::newConnection(bool isReadOnly)
{
    auto options = m_options;
    options.isReadOnly = isReadOnly;
    return std::make_unique<Connection>(options, m_counters, Waiting::Block);
}

Session &BlockingDatabase::reading()
{
    return *m_reading;
}

std::unique_ptr<Transaction> BlockingDatabase::begin()
{
    auto slot = std::find_if(m_slots.begin(), m_slots.end(), [](const Slot &known) { return !known.isLeased; });
    if (slot == m_slots.end())
        slot = m_slots.insert(slot, Slot {newConnection(false)});
    slot->connection->openAndWait();
    slot->isLeased = true;
    return std::make_unique<LeasedTransaction>(*slot->connection, [slot] { slot->isLeased = false; });
}

void BlockingDatabase::runScript(const std::string &text)
{
    m_scripts->runScript(text);
}

bool BlockingDatabase::isReachable()
{
    try {
        m_scripts->openAndWait();
    } catch (const DatabaseError &) {
        return false;
    }
    return true;
}

} // namespace oms
