// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/connection.h"

#include "server/database/socketwatch.h"

#include <QLoggingCategory>
#include <QTimer>
#include <array>
#include <libpq-fe.h>
#include <poll.h>

namespace oms {

namespace {

Q_LOGGING_CATEGORY(lcDatabase, "oms.database", QtInfoMsg)

using Clock = std::chrono::steady_clock;

//! The DSN's own `options`, so that ours are added to them.
std::string givenOptions(const std::string &dsn)
{
    std::string found;
    auto *options = PQconninfoParse(dsn.c_str(), nullptr);
    for (auto *option = options; option && option->keyword; ++option)
        if (std::string_view(option->keyword) == "options" && option->val)
            found = option->val;
    PQconninfoFree(options);
    return found;
}

std::string sessionSettings(const ConnectionOptions &options)
{
    const auto milliseconds = [](auto duration) { return std::to_string(duration.count()); };
    return givenOptions(options.dsn)
        + " -c timezone=UTC -c datestyle=ISO -c plan_cache_mode=force_generic_plan -c jit=off -c statement_timeout="
        + milliseconds(options.statementTimeout)
        + " -c idle_in_transaction_session_timeout=" + milliseconds(options.idleInTransactionTimeout)
        + (options.isReadOnly ? " -c default_transaction_read_only=on" : "");
}

void logNotice(void *, const char *message)
{
    qCDebug(lcDatabase, "%s", messageOf(message).c_str());
}

//! For waiting: only fibers can.
Fiber *runningFiber()
{
    auto *fiber = Fiber::current();
    if (!fiber)
        throw std::logic_error("the database of an event loop was asked outside a fiber");
    return fiber;
}

} // namespace

Connection::Connection(const ConnectionOptions &options, DatabaseCounters &counters, Waiting waiting)
    : m_options(options)
    , m_counters(counters)
    , m_waiting(waiting)
    , m_context(waiting == Waiting::Suspend ? std::make_unique<QObject>() : nullptr)
{ }

Connection::~Connection()
{
    m_changed = nullptr;
    close("closing");
}

void Connection::onNotification(std::function<void(const std::string &, const std::string &)> notified)
{
    m_notified = std::move(notified);
}

// Opening and closing -------------------------------------------------------------------------------------------------

void Connection::open()
{
    if (m_state != State::Closed)
        return;
    start();
    if (m_waiting == Waiting::Suspend)
        return;
    const auto deadline = Clock::now() + m_options.connectTimeout;
    while (m_state == State::Connecting && Clock::now() < deadline)
        pollOnce(m_connectPoll == PGRES_POLLING_WRITING ? POLLOUT : POLLIN, std::chrono::milliseconds(100));
    if (m_state == State::Connecting)
        fail("PostgreSQL did not answer in time");
}

void Connection::openAndWait()
{
    // Nobody watched a blocking connection since its last use: it may have gone meanwhile.
    while (isOpen() && m_waiting == Waiting::Block && m_expected.empty() && pollOnce(POLLIN, {})) { }
    open();
    if (m_state == State::Connecting) {
        auto *fiber = runningFiber();
        m_openers.push_back(fiber);
        fiber->suspend();
    }
    if (!isOpen())
        throw lostError(m_failure);
}

void Connection::start()
{
    const auto settings = sessionSettings(m_options);
    const std::array<const char *, 6> keys {"dbname",          "application_name", "options",
                                            "client_encoding", "keepalives_idle",  nullptr};
    const std::array<const char *, keys.size()> values {
        m_options.dsn.c_str(), m_options.applicationName.c_str(), settings.c_str(), "UTF8", "30", nullptr};
    m_state = State::Connecting;
    m_connection = PQconnectStartParams(keys.data(), values.data(), 1);
    if (!m_connection || PQstatus(m_connection) == CONNECTION_BAD)
        return fail(m_connection ? messageOf(m_connection) : "out of memory");
    PQsetNoticeProcessor(m_connection, logNotice, nullptr);
    m_connectPoll = PGRES_POLLING_WRITING;
    if (m_waiting == Waiting::Block)
        return;
    watch(false, true);
    m_connectTimeout = std::make_unique<QTimer>();
    m_connectTimeout->setSingleShot(true);
    QObject::connect(m_connectTimeout.get(), &QTimer::timeout, m_connectTimeout.get(),
                     [this] { fail("PostgreSQL did not answer in time"); });
    m_connectTimeout->start(m_options.connectTimeout);
}

void Connection::pollConnect()
{
    m_connectPoll = PQconnectPoll(m_connection);
    switch (m_connectPoll) {
    case PGRES_POLLING_OK:
        return opened();
    case PGRES_POLLING_READING:
    case PGRES_POLLING_WRITING:
        return watch(m_connectPoll == PGRES_POLLING_READING, m_connectPoll == PGRES_POLLING_WRITING);
    default:
        return fail(messageOf(m_connection));
    }
}

void Connection::opened()
{
    if (m_connectTimeout)
        m_connectTimeout->stop();
    if (PQsetnonblocking(m_connection, 1) != 0 || PQenterPipelineMode(m_connection) != 1)
        return fail(messageOf(m_connection));
    m_state = State::Open;
    m_failure.clear();
    ++m_counters.open;
    watch(true, false);
    wakeOpeners();
    announceChange();
}

void Connection::close(const std::string &why)
{
    if (m_state != State::Closed)
        fail(why);
}

void Connection::fail(const std::string &why)
{
    if (m_state == State::Open)
        --m_counters.open;
    m_state = State::Closed;
    m_failure = why;
    if (m_connectTimeout)
        m_connectTimeout->stop();
    m_socket.reset();
    PQfinish(m_connection);
    m_connection = nullptr;
    m_prepared.clear();

    auto finished = std::move(m_finished);
    m_finished.clear();
    for (const auto &expected : std::exchange(m_expected, {})) {
        expected.answer->isLost = true;
        if (!expected.answer->error)
            expected.answer->error = lostError(why);
        if (expected.kind == Kind::Sync)
            finish(expected.answer, finished);
    }
    if (m_group) {
        m_group->isLost = true;
        m_group->error = lostError(why);
    }
    announceChange();
    wakeOpeners();
    wake(finished);
}

void Connection::wakeOpeners()
{
    for (auto *opener : std::exchange(m_openers, {}))
        opener->resume();
}

void Connection::announceChange()
{
    if (m_changed)
        QMetaObject::invokeMethod(m_context.get(), m_changed, Qt::QueuedConnection);
}

// Waiting -------------------------------------------------------------------------------------------------------------

//! False when nothing happened in time.
bool Connection::pollOnce(short events, std::chrono::milliseconds timeout)
{
    pollfd descriptor {PQsocket(m_connection), events, 0};
    if (poll(&descriptor, 1, int(timeout.count())) <= 0)
        return false;
    activity();
    return true;
}

void Connection::wait(const AnswerPtr &answer)
{
    settle(answer);
    if (answer->isDone)
        return;
    answer->waiter = runningFiber();
    answer->waiter->suspend();
}

void Connection::settle(const AnswerPtr &answer) noexcept
{
    while (!answer->isDone && m_waiting == Waiting::Block)
        pollOnce(PQflush(m_connection) == 1 ? POLLIN | POLLOUT : POLLIN, std::chrono::milliseconds(1000));
}

RowsPtr Connection::take(const AnswerPtr &answer)
{
    wait(answer);
    if (answer->error)
        throw *answer->error;
    return std::make_unique<PgRows>(std::move(answer->result));
}

void Connection::checkStatement(const Statement &statement)
{
    openAndWait();
    if (isPrepared(statement))
        return;
    m_group = std::make_shared<Answer>();
    prepare(statement);
    take(sync());
}

void Connection::runScript(const std::string &text)
{
    openAndWait();
    if (!m_expected.empty() || PQexitPipelineMode(m_connection) != 1)
        throw std::logic_error("a script while statements are under way");
    const PgResult result(PQexec(m_connection, text.c_str()));
    if (PQstatus(m_connection) == CONNECTION_BAD) {
        fail(messageOf(m_connection));
        throw lostError(m_failure);
    }
    PQenterPipelineMode(m_connection);
    if (!isSuccess(result.get()))
        throw errorOf(result.get(), "script");
}

} // namespace oms
