// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/blocking.h"

#include <span>
#include <string>

namespace oms::test {

//! Has PostgreSQL prepare every statement against the schema of `database`: one with a `{visible}` place once for each
//! predicate, a list with each filter, each order and each kind of page. Returns a line for each that it refuses.
//! tst_statements does it for every feature of the server.
std::string refusedStatements(BlockingDatabase &database, std::span<const Statement *const> statements,
                              std::span<const Statement *const> visible = {});

} // namespace oms::test
