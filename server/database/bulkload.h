// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"

#include <memory>
#include <string>

namespace oms {

//! Many rows by COPY, in one transaction on a connection of its own that no time-out cuts short. Blocks its thread: for
//! omsctl, the start of the server and tests. Calls throw DatabaseError; what was not committed is then not there.
class BulkLoad {
public:
    explicit BulkLoad(const std::string &dsn);
    ~BulkLoad();

    //! A statement without parameters; the rows affected.
    std::int64_t execute(const Statement &statement);
    //! `statement` is a COPY … FROM STDIN; each row has its columns in that order.
    void copy(const Statement &statement, const std::vector<Params> &rows);
    void commit();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace oms
