// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"

struct pg_conn;
struct pg_result;

namespace oms {

struct PgResultDeleter {
    void operator()(pg_result *result) const;
};
//! An owned PGresult.
using PgResult = std::unique_ptr<pg_result, PgResultDeleter>;

//! Rows over a PGresult.
class PgRows : public Rows {
public:
    explicit PgRows(PgResult result);

    std::size_t size() const override;
    std::int64_t affected() const override;
    std::size_t columns() const override;
    std::string_view columnName(std::size_t column) const override;
    std::optional<std::string_view> at(std::size_t row, std::size_t column) const override;
    //! "COMMIT", "INSERT 0 1": what was done.
    std::string_view commandTag() const;

private:
    PgResult m_result;
};

//! What PostgreSQL said about a failed statement, without the values that its detail would show.
DatabaseError errorOf(const pg_result *result, const std::string &statement);
//! libpq's words without the line's end.
std::string messageOf(const char *message);
std::string messageOf(const pg_conn *connection);
bool isSuccess(const pg_result *result);
//! The connection is not there. The message is for the log.
DatabaseError lostError(const std::string &why);

} // namespace oms
