// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/connection.h"

#include "server/database/socketwatch.h"
#include "sql/database.h"

#include <QLoggingCategory>
#include <QTimer>
#include <array>
#include <libpq-fe.h>
#include <poll.h>

namespace oms {

namespace {

Q_LOGGING_CATEGORY(lcDatabase, "oms.database", QtInfoMsg)

using Clock = std::chrono::steady_clock;

//! PostgreSQL keeps prepared statements until told otherwise; lists composed by shape could make ever more of them.
constexpr std::size_t preparedLimit = 1000;

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

std::string trimmed(const char *text)
{
    std::string_view view = text ? text : "";
    while (!view.empty() && (view.back() == '\n' || view.back() == ' '))
        view.remove_suffix(1);
    return std::string(view);
}

void logNotice(void *, const char *message)
{
    qCDebug(lcDatabase, "%s", trimmed(message).c_str());
}

//! For waiting: only fibers can.
Fiber *runningFiber()
{
    auto *fiber = Fiber::current();
    if (!fiber)
        throw std::logic_error("the database of an event loop was asked outside a fiber");
    return fiber;
}

bool isSuccess(ExecStatusType status)
{
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

} // namespace

bool isStalePlan(const DatabaseError &error)
{
    // "prepared statement does not exist" and "cached plan must not change result type": a migration ran meanwhile.
    return error.sqlState() == "26000" || error.sqlState() == "0A000";
}

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
        return fail(m_connection ? trimmed(PQerrorMessage(m_connection)) : "out of memory");
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
        return fail(trimmed(PQerrorMessage(m_connection)));
    }
}

void Connection::opened()
{
    if (m_connectTimeout)
        m_connectTimeout->stop();
    if (PQsetnonblocking(m_connection, 1) != 0 || PQenterPipelineMode(m_connection) != 1)
        return fail(trimmed(PQerrorMessage(m_connection)));
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

// Sending -------------------------------------------------------------------------------------------------------------

//! False when it must be prepared first.
bool Connection::isPrepared(const Statement &statement)
{
    const auto known = m_prepared.find(statement.name);
    if (known == m_prepared.end())
        return false;
    if (known->second.text != statement.text && known->second.copy != statement.text)
        throw std::logic_error(std::string("two statements are called ") + statement.name);
    known->second.text = statement.text;
    return true;
}

void Connection::prepare(const Statement &statement)
{
    if (PQsendPrepare(m_connection, statement.name, statement.text, 0, nullptr) != 1)
        return; // sending the statement itself will fail as well
    m_prepared.emplace(statement.name, Prepared {statement.text, statement.text});
    m_expected.push_back({Kind::Prepare, m_group, statement.name});
}

//! Starts anew when there are too many prepared statements or they no longer fit the schema. Not inside a
//! transaction: it may have failed already, and then PostgreSQL would keep what we forget.
void Connection::forgetPrepared()
{
    const bool isBetweenTransactions =
        m_options.isReadOnly || (m_expected.empty() && PQtransactionStatus(m_connection) == PQTRANS_IDLE);
    if (!isBetweenTransactions || (!m_isPreparedStale && m_prepared.size() <= preparedLimit))
        return;
    const auto &forget = sql::database::forgetPrepared;
    if (PQsendQueryParams(m_connection, forget.text, 0, nullptr, nullptr, nullptr, nullptr, 0) != 1)
        return;
    m_isPreparedStale = false;
    m_prepared.clear();
    m_expected.push_back({Kind::Query, m_group, forget.name});
}

void Connection::send(const Statement &statement, const Params &params)
{
    const bool isReady = isPrepared(statement);
    const bool isFirst = !m_group;
    if (isFirst)
        m_group = std::make_shared<Answer>();
    ++m_counters.statements;
    if (!isOpen()) {
        m_group->isLost = true;
        m_group->error = lostError(m_failure);
        return;
    }
    if (m_expected.empty())
        m_headSince = Clock::now();
    if (isFirst)
        forgetPrepared();
    if (!isReady || m_prepared.empty())
        prepare(statement);
    std::vector<const char *> values;
    values.reserve(params.size());
    for (const auto &param : params)
        values.push_back(param.text() ? param.text()->c_str() : nullptr);
    if (PQsendQueryPrepared(m_connection, statement.name, int(values.size()), values.data(), nullptr, nullptr, 0) != 1)
        return fail(trimmed(PQerrorMessage(m_connection)));
    m_expected.push_back({Kind::Query, m_group, statement.name});
}

Connection::AnswerPtr Connection::sync()
{
    auto answer = std::exchange(m_group, nullptr);
    if (!answer)
        answer = std::make_shared<Answer>();
    if (!isOpen()) {
        answer->isLost = answer->isDone = true;
        if (!answer->error)
            answer->error = lostError(m_failure);
        return answer;
    }
    ++m_groupsInFlight;
    m_expected.push_back({Kind::Sync, answer, {}});
    if (PQpipelineSync(m_connection) != 1)
        fail(trimmed(PQerrorMessage(m_connection)));
    else
        flush();
    return answer;
}

void Connection::flush()
{
    const int unsent = PQflush(m_connection);
    if (unsent < 0)
        return fail(trimmed(PQerrorMessage(m_connection)));
    // PostgreSQL may stop reading until we have read: both directions stay watched while something is unsent.
    watch(true, unsent == 1);
}

// Receiving -----------------------------------------------------------------------------------------------------------

void Connection::watch(bool reading, bool writing)
{
    if (m_waiting == Waiting::Block)
        return;
    if (!m_socket)
        m_socket = std::make_unique<SocketWatch>([this] { activity(); });
    m_socket->watch(PQsocket(m_connection), reading, writing);
}

void Connection::activity()
{
    if (m_state == State::Connecting)
        return pollConnect();
    if (m_state == State::Open)
        receive();
    if (m_state == State::Open)
        flush();
    auto finished = std::exchange(m_finished, {});
    wake(finished);
}

void Connection::receive()
{
    if (PQconsumeInput(m_connection) != 1)
        return fail(trimmed(PQerrorMessage(m_connection)));
    takeNotifications();
    while (m_state == State::Open && !m_expected.empty() && !PQisBusy(m_connection))
        if (!receiveOne())
            return;
    if (m_state == State::Open && PQstatus(m_connection) == CONNECTION_BAD)
        fail(trimmed(PQerrorMessage(m_connection)));
}

//! False when nothing more can be read now.
bool Connection::receiveOne()
{
    auto &expected = m_expected.front();
    PgResult result(PQgetResult(m_connection));
    if (PQstatus(m_connection) == CONNECTION_BAD) {
        const auto error = result ? errorOf(result.get(), expected.name) : lostError({});
        fail(error.sqlState().empty() ? trimmed(PQerrorMessage(m_connection)) : error.what());
        return false;
    }
    if (!result) { // the end of one statement
        if (expected.kind == Kind::Sync)
            return false;
        if (expected.kind == Kind::Query)
            logIfSlow(expected.name);
        m_expected.pop_front();
        return true;
    }
    if (expected.kind != Kind::Sync) {
        takeResult(expected, std::move(result));
        if (expected.answer->error && expected.answer->error->isUnavailable())
            return fail(expected.answer->error->what()), false; // PostgreSQL is about to hang up
        return true;
    }
    finish(expected.answer, m_finished);
    m_expected.pop_front();
    return true;
}

void Connection::takeResult(Expected &expected, PgResult result)
{
    if (!isSuccess(PQresultStatus(result.get())))
        takeError(expected, std::move(result));
    else if (expected.kind == Kind::Query)
        expected.answer->result = std::move(result);
}

void Connection::takeError(Expected &expected, PgResult result)
{
    if (expected.kind == Kind::Prepare)
        m_prepared.erase(expected.name);
    if (expected.answer->error)
        return; // PGRES_PIPELINE_ABORTED: the rest of a group whose first error is known
    auto &error = expected.answer->error.emplace(errorOf(result.get(), expected.name));
    m_isPreparedStale |= isStalePlan(error);
    ++m_counters.errors;
}

void Connection::finish(const AnswerPtr &answer, std::vector<AnswerPtr> &finished)
{
    answer->isDone = true;
    --m_groupsInFlight;
    if (answer->isLost)
        ++m_counters.errors;
    finished.push_back(answer);
}

//! Last of all, because a fiber that goes on may send on this connection again.
void Connection::wake(std::vector<AnswerPtr> &finished)
{
    for (const auto &answer : finished)
        if (auto *waiter = std::exchange(answer->waiter, nullptr))
            waiter->resume();
}

void Connection::logIfSlow(const std::string &name)
{
    const auto now = Clock::now();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_headSince);
    m_headSince = now;
    if (took >= m_options.slowStatement)
        qCWarning(lcDatabase, "Slow statement %s: %lld ms", name.c_str(), static_cast<long long>(took.count()));
}

void Connection::takeNotifications()
{
    while (auto *notification = PQnotifies(m_connection)) {
        const std::string channel = notification->relname;
        const std::string payload = notification->extra;
        PQfreemem(notification);
        if (m_notified)
            m_notified(channel, payload);
    }
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

void Connection::runScript(const std::string &text)
{
    openAndWait();
    if (!m_expected.empty() || PQexitPipelineMode(m_connection) != 1)
        throw std::logic_error("a script while statements are under way");
    const PgResult result(PQexec(m_connection, text.c_str()));
    const auto status = PQresultStatus(result.get());
    if (PQstatus(m_connection) == CONNECTION_BAD) {
        fail(trimmed(PQerrorMessage(m_connection)));
        throw lostError(m_failure);
    }
    PQenterPipelineMode(m_connection);
    if (!isSuccess(status))
        throw errorOf(result.get(), "script");
}

} // namespace oms
