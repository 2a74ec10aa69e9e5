// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/publisher.h"

#include "server/database/blocking.h"
#include "server/sync/feed.h"
#include "sql/feed.h"

#include <QLoggingCategory>

namespace oms::sync {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcPublisher, "oms.sync.publisher")

constexpr auto shortest = 10ms; //!< between two publishings
constexpr auto tick = 1s; //!< and the age at which somebody else's marks are ours to publish
constexpr auto purgeEvery = 1h;
constexpr std::int64_t manyNumbers = 10'000; //!< a bulk load: PostgreSQL's own sweeping comes late

} // namespace

Publisher::Publisher(Surroundings surroundings, PublisherCounters &counters)
    : m_surroundings(std::move(surroundings))
    , m_counters(counters)
    , m_thread([this] { run(); })
{ }

Publisher::~Publisher()
{
    stop();
}

void Publisher::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isWoken, true))
            return;
    }
    m_changed.notify_one();
}

void Publisher::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Publisher::run()
{
    BlockingDatabase database(m_surroundings.connection);
    while (!m_isStopping) {
        const bool isWoken = waitForWork();
        if (m_isStopping || !m_surroundings.isReady())
            continue;
        try {
            work(database, isWoken);
            m_isFailing = false;
        } catch (const std::exception &error) {
            ++m_counters.failures;
            if (!std::exchange(m_isFailing, true))
                qCWarning(lcPublisher, "Publishing waits: %s", error.what());
        }
    }
}

//! The first commit after a pause is published at once; those that follow quickly share one publishing.
bool Publisher::waitForWork()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, tick, [this] { return m_isWoken || m_isStopping; });
    if (!m_isWoken)
        return false;
    m_changed.wait_until(lock, m_lastPublish + shortest, [this] { return m_isStopping.load(); });
    m_isWoken = false;
    return true;
}

void Publisher::work(BlockingDatabase &database, bool isWoken)
{
    if (isWoken && database.reading().value(sql::feed::hasMarks) == "t")
        publishTimed(database);
    if (Clock::now() - m_lastLook >= tick)
        look(database);
    if (Clock::now() >= m_nextPurge)
        keepYoung(database);
}

void Publisher::publishTimed(BlockingDatabase &database)
{
    const auto begun = Clock::now();
    const auto numbers = publish(database);
    m_counters.published += numbers;
    m_lastPublish = Clock::now();
    m_surroundings.took(m_lastPublish - begun);
    if (numbers >= manyNumbers)
        database.runScript(sql::feed::sweep.text);
}

void Publisher::look(BlockingDatabase &database)
{
    m_lastLook = Clock::now();
    auto waiting = waitingMarks(database.reading());
    if (waiting.marks > 0 && waiting.seconds >= tick / 1s) {
        publishTimed(database);
        waiting = waitingMarks(database.reading());
    }
    m_counters.waiting = waiting.marks;
    m_counters.oldestSeconds = waiting.seconds;
}

void Publisher::keepYoung(BlockingDatabase &database)
{
    m_nextPurge = Clock::now() + purgeEvery;
    if (const auto forgotten = purge(database); forgotten > 0)
        qCInfo(lcPublisher, "%lld removals are older than %d days and were forgotten", qlonglong(forgotten),
               int(std::chrono::duration_cast<std::chrono::days>(tombstonesKept).count()));
}

} // namespace oms::sync
