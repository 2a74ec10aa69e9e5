// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/sheets/table.h"
#include "shared/core/money.h"

namespace oms::prices {

//! Why a cell is not an amount, for troubleAt().
struct AmountTrouble {
    std::string_view code;
    std::vector<std::string> arguments;
};

//! An amount as people write it: "1234.50", "1.234,50", "1 234.50", "EUR 12,5", or a number cell. Money is never
//! guessed: "1.234" could be two amounts, and is refused. Not below 0.
tl::expected<MinorUnits, AmountTrouble> amountIn(const sheets::Cell &cell, int decimals);

//! "1234.50".
std::string amountText(MinorUnits amount, int decimals);

} // namespace oms::prices
