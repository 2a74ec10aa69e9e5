// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <cstdint>
#include <functional>
#include <vector>

//! The rows of a SQLite file without SQLite: where the tree above them is destroyed, its leaves are still there.
namespace oms::sealed {

struct LeafRow {
    std::int64_t number = 0; //!< SQLite's rowid
    std::vector<QByteArray> columns; //!< text and blobs as they are; numbers as big-endian octets

    std::int64_t numberAt(std::size_t column) const;
};

//! Every row of every leaf page of a table, whichever table; also of pages that are no longer in use. What does not
//! look like a row is passed over. `pageSize` as the file was made.
void eachLeafRow(const QByteArray &file, qsizetype pageSize, const std::function<void(const LeafRow &)> &take);

} // namespace oms::sealed
