// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/postman.h"

#include "server/database/blocking.h"
#include "server/outbox/mails.h"
#include "server/outbox/reminders.h"
#include "sql/mails.h"

#include <QLoggingCategory>

namespace oms::outbox {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcPostman, "oms.outbox.postman")

constexpr auto tick = 1s;
constexpr auto timersEvery = 1min;
constexpr auto lookEvery = 10s;

} // namespace

Postman::Postman(Surroundings surroundings, PostmanCounters &counters)
    : m_surroundings(std::move(surroundings))
    , m_counters(counters)
    , m_nextTimers(Clock::now() + timersEvery)
    , m_thread([this] { run(); })
{ }

Postman::~Postman()
{
    stop();
}

void Postman::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Postman::run()
{
    BlockingDatabase database(m_surroundings.connection);
    while (waitForTick()) {
        if (!m_surroundings.isReady())
            continue;
        try {
            work(database);
            m_isFailing = false;
        } catch (const std::exception &error) {
            if (!std::exchange(m_isFailing, true))
                qCWarning(lcPostman, "Mails wait: %s", error.what());
        }
    }
}

bool Postman::waitForTick()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, tick, [this] { return m_isStopping.load(); });
    return !m_isStopping;
}

void Postman::work(BlockingDatabase &database)
{
    if (Clock::now() >= m_nextTimers) {
        m_nextTimers = Clock::now() + timersEvery;
        runTimers(database, now());
        forget(database, now());
    }
    if (m_surroundings.mailbox)
        carry(database);
    if (Clock::now() >= m_nextLook)
        look(database);
}

void Postman::carry(BlockingDatabase &database)
{
    while (!m_isStopping && expandNext(database, m_surroundings.publicUrl, now())) { }
    while (!m_isStopping) {
        const auto sending = deliverNext(database, *m_surroundings.mailbox, now(), m_isStopping);
        if (sending == Sending::Nothing)
            return;
        ++(sending == Sending::Sent ? m_counters.sent : m_counters.failures);
        m_nextLook = {};
        if (sending == Sending::Failed)
            return; // a host that is away takes its time to say so: the clock is looked at before the next mail
    }
}

void Postman::look(BlockingDatabase &database)
{
    m_nextLook = Clock::now() + lookEvery;
    const auto figures = database.reading().run(sql::mails::figures, {});
    const auto number = [&](std::size_t column) { return std::stoll(std::string(*figures->at(0, column))); };
    m_counters.waiting = number(0);
    m_counters.dead = number(1);
}

} // namespace oms::outbox
