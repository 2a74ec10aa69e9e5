// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/prices/pricesheet.h"

namespace oms::prices {

//! What a sheet asks for.
struct SheetWishes {
    std::vector<PriceCell> cells {}; //!< to set, or to take away
    int rows = 0; //!< that name something
    int empty = 0; //!< of these, without an amount: nothing is to change
};

//! Reads a table as sheetOf() makes it, in any order of columns. A row is what its identities say; without them, or
//! where its names say something else that there is, its names decide or it is refused. Refuses: Invalid, naming up to
//! `mostTroubles` cells ("J17"); the detail tells how many there are.
Result<SheetWishes> wishesIn(const sheets::Table &table, const std::vector<Priceable> &things,
                             std::string_view currency);
inline constexpr std::size_t mostTroubles = 200;

} // namespace oms::prices
