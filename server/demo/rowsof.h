// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"

namespace oms::demo {

//! What BulkLoad::copy() takes: one row for each record.
template<class Records, class Row>
std::vector<Params> rowsOf(const Records &records, Row row)
{
    std::vector<Params> rows;
    rows.reserve(records.size());
    for (const auto &record : records)
        rows.push_back(row(record));
    return rows;
}

} // namespace oms::demo
