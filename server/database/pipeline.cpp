// SPDX-License-Identifier: GPL-3.0-or-later
// What goes through a connection: groups of statements on their way out and answers on their way in.
#include "server/database/connection.h"
#include "server/database/socketwatch.h"
#include "sql/database.h"

#include <QLoggingCategory>
#include <libpq-fe.h>
#include <utility>

namespace oms {

namespace {

Q_LOGGING_CATEGORY(lcStatement, "oms.database")

using Clock = std::chrono::steady_clock;

//! PostgreSQL keeps prepared statements until told otherwise; lists composed by shape could make ever more of them.
constexpr std::size_t preparedLimit = 1000;

} // namespace

bool isStalePlan(const DatabaseError &error)
{
    // "prepared statement does not exist" and "cached plan must not change result type": a migration ran meanwhile.
    return error.sqlState() == "26000" || error.sqlState() == "0A000";
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
        return fail(messageOf(m_connection));
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
        fail(messageOf(m_connection));
    else
        flush();
    return answer;
}

void Connection::flush()
{
    const int unsent = PQflush(m_connection);
    if (unsent < 0)
        return fail(messageOf(m_connection));
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
        return fail(messageOf(m_connection));
    takeNotifications();
    while (m_state == State::Open && !m_expected.empty() && !PQisBusy(m_connection))
        if (!receiveOne())
            break;
    if (m_state == State::Open)
        takeNotifications(); // those that came behind a result
    if (m_state == State::Open && PQstatus(m_connection) == CONNECTION_BAD)
        fail(messageOf(m_connection));
}

//! False when nothing more can be read now.
bool Connection::receiveOne()
{
    auto &expected = m_expected.front();
    PgResult result(PQgetResult(m_connection));
    if (PQstatus(m_connection) == CONNECTION_BAD) {
        const auto error = result ? errorOf(result.get(), expected.name) : lostError({});
        fail(error.sqlState().empty() ? messageOf(m_connection) : error.what());
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
    if (!isSuccess(result.get()))
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
        qCWarning(lcStatement, "Slow statement %s: %lld ms", name.c_str(), static_cast<long long>(took.count()));
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

} // namespace oms
