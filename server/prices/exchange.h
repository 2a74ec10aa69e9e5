// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/sidethreads.h"
#include "server/prices/pricelists.h"
#include "server/sheets/table.h"

//! Price lists as spreadsheets, out and in. What takes time or stack happens on `side`.
namespace oms::prices {

enum class SheetFormat { Csv, Xlsx };

struct Exported {
    std::string name; //!< of the file, ASCII
    std::string bytes;
};
//! Everything that may have a price, with the amounts of the list. Refuses: NotFound, Unavailable.
Result<Exported> exportSheet(Session &db, const Actor &actor, PriceListId id, SheetFormat format, SideThreads &side);

//! A file from outside as a table. Refuses: Malformed, Unavailable.
Result<sheets::Table> readSheet(const std::string &file, SideThreads &side);

//! Puts the amounts of a sheet into a draft, all or none. Refuses: NotFound, Stale, Conflict (published, archived),
//! Invalid naming cells, Unavailable.
Result<PriceImport> importSheet(Work &work, PriceListId id, int seenVersion, const sheets::Table &table,
                                SideThreads &side);
//! What that would do.
Result<PriceImport> tryImport(Session &db, const Actor &actor, PriceListId id, int seenVersion,
                              const sheets::Table &table, SideThreads &side);

} // namespace oms::prices
