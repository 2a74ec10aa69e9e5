// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/bulkload.h"

#include <libpq-fe.h>

namespace oms {

namespace {

constexpr std::size_t packetSize = 64 * 1024;

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

std::string given(const char *text)
{
    return text ? text : "";
}

//! COPY's text format: a line a row, tabs between columns, \N for null.
void append(std::string &buffer, const Param &param)
{
    if (!param.text()) {
        buffer += "\\N";
        return;
    }
    for (const char c : *param.text()) {
        if (c == '\\')
            buffer += "\\\\";
        else if (c == '\n')
            buffer += "\\n";
        else if (c == '\r')
            buffer += "\\r";
        else if (c == '\t')
            buffer += "\\t";
        else
            buffer += c;
    }
}

void append(std::string &buffer, const Params &row)
{
    for (std::size_t column = 0; column < row.size(); ++column) {
        if (column > 0)
            buffer += '\t';
        append(buffer, row[column]);
    }
    buffer += '\n';
}

} // namespace

struct BulkLoad::Impl {
    Connection connection;

    [[noreturn]] void fail(const PGresult *result, const std::string &what) const
    {
        throw DatabaseError(given(PQresultErrorField(result, PG_DIAG_SQLSTATE)),
                            given(PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME)),
                            what + ": " + given(PQerrorMessage(connection.get())));
    }

    Answer run(const char *text, const std::string &what, ExecStatusType expected = PGRES_COMMAND_OK) const
    {
        Answer answer(PQexec(connection.get(), text), PQclear);
        if (PQresultStatus(answer.get()) != expected)
            fail(answer.get(), what);
        return answer;
    }

    void send(std::string &buffer, const std::string &what) const
    {
        if (PQputCopyData(connection.get(), buffer.data(), int(buffer.size())) != 1)
            fail(nullptr, what);
        buffer.clear();
    }
};

BulkLoad::BulkLoad(const std::string &dsn)
    : m_impl(std::make_unique<Impl>(Impl {Connection(PQconnectdb(dsn.c_str()), PQfinish)}))
{
    if (PQstatus(m_impl->connection.get()) != CONNECTION_OK)
        m_impl->fail(nullptr, "bulk load");
    PQsetNoticeProcessor(
        m_impl->connection.get(), [](void *, const char *) {}, nullptr);
    m_impl->run("BEGIN", "begin");
}

BulkLoad::~BulkLoad() = default; // closing the connection rolls back

std::int64_t BulkLoad::execute(const Statement &statement)
{
    const auto answer = m_impl->run(statement.text, statement.name);
    return std::atoll(PQcmdTuples(answer.get()));
}

void BulkLoad::copy(const Statement &statement, const std::vector<Params> &rows)
{
    const std::string what = statement.name;
    m_impl->run(statement.text, what, PGRES_COPY_IN);
    std::string buffer;
    for (const auto &row : rows) {
        append(buffer, row);
        if (buffer.size() >= packetSize)
            m_impl->send(buffer, what);
    }
    m_impl->send(buffer, what);
    if (PQputCopyEnd(m_impl->connection.get(), nullptr) != 1)
        m_impl->fail(nullptr, what);
    Answer end(nullptr, PQclear);
    for (auto *result = PQgetResult(m_impl->connection.get()); result; result = PQgetResult(m_impl->connection.get())) {
        Answer answer(result, PQclear);
        if (!end || PQresultStatus(end.get()) == PGRES_COMMAND_OK)
            end = std::move(answer);
    }
    if (PQresultStatus(end.get()) != PGRES_COMMAND_OK)
        m_impl->fail(end.get(), what);
}

void BulkLoad::commit()
{
    m_impl->run("COMMIT", "commit");
}

} // namespace oms
