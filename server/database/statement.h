// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oms {

//! One SQL statement with a name for logs and for PREPARE. Made at build time from a section of a .sql file
//! (cmake/OmsSql.cmake); parameters are $1, $2, ….
struct Statement {
    const char *name; //!< "customers.find"
    const char *text;
};

} // namespace oms
