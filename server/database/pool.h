// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/connection.h"
#include "server/database/waitqueue.h"

#include <memory>
#include <vector>

namespace oms {

struct PoolOptions {
    ConnectionOptions connection {};
    int connections = 20; //!< of the whole program
    int threads = 1; //!< that share them; each thread has its own part and never asks another one
    std::chrono::milliseconds acquireTimeout {30000};
    std::function<void()> committed {}; //!< called after every COMMIT, on the thread of the fiber; must not wait
};

//! The database of one event-loop thread. A call suspends its fiber; outside a fiber it throws std::logic_error.
//! While PostgreSQL is away calls throw at once (isUnavailable); it is asked again at least every second.
class FiberDatabase : public Database {
public:
    //! On the thread that will use it. `counters` and the thread's `shared` outlive it.
    FiberDatabase(const PoolOptions &options, DatabaseCounters &counters, SharedStore *shared = nullptr);
    //! Calls under way throw (isUnavailable). Only from outside any fiber.
    ~FiberDatabase() override;

    Session &reading() override;
    std::unique_ptr<Transaction> begin() override;

    int readingConnections() const { return int(m_readers.size()); }
    int transactionConnections() const { return int(m_slots.size()); }

private:
    class ReadingSession;
    class Reader;
    struct Slot {
        std::unique_ptr<Connection> connection;
        bool isLeased = false;
    };

    RowsPtr read(const Statement &statement, const Params &params);
    Connection &leastBusyReader();
    Connection *findReader() const;
    void readerChanged();
    Slot &acquire();
    Slot *freeSlot();
    void release(Slot &slot);
    void countIdle();
    WaitQueue::Outcome waitIn(WaitQueue &queue);

    DatabaseCounters &m_counters;
    SharedStore *const m_shared;
    const std::function<void()> m_committed;
    std::vector<std::unique_ptr<Reader>> m_readers;
    std::vector<Slot> m_slots;
    std::deque<Slot *> m_handedOver; //!< to those woken in m_waitingToWrite, in their order
    WaitQueue m_waitingToRead;
    WaitQueue m_waitingToWrite;
    std::unique_ptr<ReadingSession> m_reading;
    std::ptrdiff_t m_idle = 0;
    bool m_isClosing = false;
};

} // namespace oms
