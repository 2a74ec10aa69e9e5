// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <string>

namespace oms {

//! How to reach PostgreSQL and what holds for every session.
struct ConnectionOptions {
    std::string dsn; //!< libpq's "host=… dbname=…" or a postgresql:// address
    std::string applicationName = "oms";
    std::chrono::milliseconds connectTimeout {5000};
    std::chrono::milliseconds statementTimeout {30000};
    std::chrono::milliseconds idleInTransactionTimeout {300000};
    std::chrono::milliseconds slowStatement {5000}; //!< from here on a statement is logged
    bool isReadOnly = false; //!< PostgreSQL then refuses to write
};

} // namespace oms
