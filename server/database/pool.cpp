// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/pool.h"

#include "server/database/transaction.h"

#include <algorithm>

namespace oms {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto firstRetry = 50ms;
constexpr auto lastRetry = 1000ms;

ConnectionOptions readOnly(ConnectionOptions options)
{
    options.isReadOnly = true;
    return options;
}

} // namespace

//! A shared connection for reading that comes back by itself.
class FiberDatabase::Reader {
public:
    Reader(const ConnectionOptions &options, DatabaseCounters &counters, std::function<void()> onChange)
        : m_connection(options, counters, Waiting::Suspend)
        , m_counters(counters)
        , m_changed(std::move(onChange))
    {
        m_retry.setSingleShot(true);
        QObject::connect(&m_retry, &QTimer::timeout, &m_retry, [this] { m_connection.open(); });
        m_connection.onChange([this] { changed(); });
        m_retry.start(0);
    }

    Connection &connection() { return m_connection; }
    //! The last attempt failed, so that waiting makes no sense.
    bool isAway() const { return m_isAway && !m_connection.isOpen(); }
    void close()
    {
        m_connection.onChange(nullptr);
        m_retry.stop();
        m_connection.close("the server is closing");
    }

private:
    void changed()
    {
        if (m_connection.isOpen()) {
            if (std::exchange(m_wasOpen, true))
                ++m_counters.reconnects;
            m_isAway = false;
            m_delay = firstRetry;
        } else if (m_connection.state() == Connection::State::Closed && !m_retry.isActive()) {
            m_isAway = m_delay > firstRetry || !m_wasOpen;
            m_retry.start(m_delay);
            m_delay = std::min<std::chrono::milliseconds>(m_delay * 2, lastRetry);
        }
        m_changed();
    }

    Connection m_connection;
    DatabaseCounters &m_counters;
    std::function<void()> m_changed;
    QTimer m_retry;
    std::chrono::milliseconds m_delay = firstRetry;
    bool m_isAway = false;
    bool m_wasOpen = false;
};

//! What reading() answers: every statement by itself, on whichever connection is least busy.
class FiberDatabase::ReadingSession : public Session {
public:
    explicit ReadingSession(FiberDatabase &database)
        : m_database(database)
    { }
    RowsPtr run(const Statement &statement, const Params &params) override
    {
        return m_database.read(statement, params);
    }
    void post(const Statement &statement, const Params &) override
    {
        throw std::logic_error(std::string(statement.name) + ": only a transaction posts");
    }
    SharedStore *sharedStore() override { return m_database.m_shared; }

private:
    FiberDatabase &m_database;
};

FiberDatabase::FiberDatabase(const PoolOptions &options, DatabaseCounters &counters, SharedStore *shared)
    : m_counters(counters)
    , m_shared(shared)
    , m_committed(options.committed)
    , m_waitingToRead(options.acquireTimeout)
    , m_waitingToWrite(options.acquireTimeout)
    , m_reading(std::make_unique<ReadingSession>(*this))
{
    const int own = std::max(2, options.connections / std::max(1, options.threads));
    const int readers = std::clamp((own + 1) / 3, 1, 4);
    for (int i = 0; i < readers; ++i)
        m_readers.push_back(
            std::make_unique<Reader>(readOnly(options.connection), counters, [this] { readerChanged(); }));
    m_slots.resize(std::size_t(own - readers));
    for (auto &slot : m_slots) {
        slot.connection = std::make_unique<Connection>(options.connection, counters, Waiting::Suspend);
        slot.connection->onChange([this] { countIdle(); });
    }
}

FiberDatabase::~FiberDatabase()
{
    m_isClosing = true;
    m_waitingToRead.close();
    m_waitingToWrite.close();
    for (auto &reader : m_readers)
        reader->close();
    for (auto &slot : m_slots)
        slot.connection->close("the server is closing");
    countIdle();
}

WaitQueue::Outcome FiberDatabase::waitIn(WaitQueue &queue)
{
    ++m_counters.waiting;
    const auto outcome = queue.wait();
    --m_counters.waiting;
    if (outcome == WaitQueue::Outcome::TimedOut)
        throw lostError("no database connection became free in time");
    if (outcome == WaitQueue::Outcome::Closed)
        throw lostError("the server is closing");
    return outcome;
}

// Reading -------------------------------------------------------------------------------------------------------------

Session &FiberDatabase::reading()
{
    return *m_reading;
}

Connection *FiberDatabase::findReader() const
{
    Connection *best = nullptr;
    for (const auto &reader : m_readers) {
        auto &candidate = reader->connection();
        if (candidate.isOpen() && (!best || candidate.inFlight() < best->inFlight()))
            best = &candidate;
    }
    return best;
}

Connection &FiberDatabase::leastBusyReader()
{
    for (;;) {
        if (m_isClosing)
            throw lostError("the server is closing");
        if (auto *reader = findReader())
            return *reader;
        if (std::all_of(m_readers.begin(), m_readers.end(), [](const auto &reader) { return reader->isAway(); }))
            throw lostError(m_readers.front()->connection().failure());
        waitIn(m_waitingToRead);
    }
}

void FiberDatabase::readerChanged()
{
    m_waitingToRead.wakeAll();
}

RowsPtr FiberDatabase::read(const Statement &statement, const Params &params)
{
    for (int attempt = 1;; ++attempt) {
        auto &connection = leastBusyReader();
        connection.send(statement, params);
        const auto answer = connection.sync();
        connection.wait(answer);
        // Reading twice does no harm: once more when the connection broke or a migration outdated the plan.
        const bool isWorthRepeating = answer->error && (answer->error->isUnavailable() || isStalePlan(*answer->error));
        if (attempt > 1 || m_isClosing || !isWorthRepeating)
            return connection.take(answer);
    }
}

// Transactions --------------------------------------------------------------------------------------------------------

FiberDatabase::Slot *FiberDatabase::freeSlot()
{
    Slot *closed = nullptr;
    for (auto &slot : m_slots) {
        if (slot.isLeased)
            continue;
        if (slot.connection->isOpen())
            return &slot;
        closed = &slot;
    }
    return closed;
}

FiberDatabase::Slot &FiberDatabase::acquire()
{
    auto *slot = freeSlot(); // free only while nobody waits: release() hands over
    if (slot) {
        slot->isLeased = true;
    } else {
        waitIn(m_waitingToWrite);
        slot = m_handedOver.front();
        m_handedOver.pop_front();
    }
    if (!m_isClosing)
        return *slot;
    release(*slot);
    throw lostError("the server is closing");
}

std::unique_ptr<Transaction> FiberDatabase::begin()
{
    const auto asked = Clock::now();
    leastBusyReader(); // throws at once while PostgreSQL is away
    auto &slot = acquire();
    countIdle();
    try {
        slot.connection->openAndWait();
    } catch (...) {
        release(slot);
        throw;
    }
    ++m_counters.acquired;
    m_counters.acquireMicroseconds +=
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - asked).count();
    return std::make_unique<LeasedTransaction>(
        *slot.connection, [this, &slot] { release(slot); }, m_committed);
}

void FiberDatabase::release(Slot &slot)
{
    if (m_waitingToWrite.wakeFirst())
        m_handedOver.push_back(&slot);
    else
        slot.isLeased = false;
    countIdle();
}

void FiberDatabase::countIdle()
{
    const auto idle = std::count_if(m_slots.begin(), m_slots.end(),
                                    [](const Slot &slot) { return !slot.isLeased && slot.connection->isOpen(); });
    m_counters.idle += idle - std::exchange(m_idle, idle);
}

} // namespace oms
