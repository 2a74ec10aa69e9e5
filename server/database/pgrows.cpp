// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/pgrows.h"

#include <charconv>
#include <libpq-fe.h>

namespace oms {

namespace {

std::string fieldOf(const pg_result *result, int field)
{
    const char *text = PQresultErrorField(result, field);
    return text ? text : "";
}

} // namespace

void PgResultDeleter::operator()(pg_result *result) const
{
    PQclear(result);
}

PgRows::PgRows(PgResult result)
    : m_result(std::move(result))
{ }

std::size_t PgRows::size() const
{
    return std::size_t(PQntuples(m_result.get()));
}

std::int64_t PgRows::affected() const
{
    const std::string_view text = PQcmdTuples(m_result.get());
    std::int64_t count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return count;
}

std::size_t PgRows::columns() const
{
    return std::size_t(PQnfields(m_result.get()));
}

std::string_view PgRows::columnName(std::size_t column) const
{
    return PQfname(m_result.get(), int(column));
}

std::optional<std::string_view> PgRows::at(std::size_t row, std::size_t column) const
{
    if (PQgetisnull(m_result.get(), int(row), int(column)))
        return {};
    return std::string_view(PQgetvalue(m_result.get(), int(row), int(column)),
                            std::size_t(PQgetlength(m_result.get(), int(row), int(column))));
}

std::string_view PgRows::commandTag() const
{
    return PQcmdStatus(m_result.get());
}

DatabaseError errorOf(const pg_result *result, const std::string &statement)
{
    return {fieldOf(result, PG_DIAG_SQLSTATE), fieldOf(result, PG_DIAG_CONSTRAINT_NAME),
            statement + ": " + fieldOf(result, PG_DIAG_MESSAGE_PRIMARY)};
}

std::string messageOf(const char *message)
{
    std::string_view view = message ? message : "";
    while (!view.empty() && (view.back() == '\n' || view.back() == ' '))
        view.remove_suffix(1);
    return std::string(view);
}

std::string messageOf(const pg_conn *connection)
{
    return messageOf(PQerrorMessage(connection));
}

bool isSuccess(const pg_result *result)
{
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

DatabaseError lostError(const std::string &why)
{
    return {{}, {}, why};
}

} // namespace oms
