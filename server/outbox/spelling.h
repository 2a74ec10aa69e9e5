// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/money.h"
#include "shared/core/time.h"

#include <string>
#include <string_view>

namespace oms::outbox {

//! "2,530.00 EUR"; "2.530,00 EUR"; "2 530,00 EUR" with spaces that do not break.
std::string moneyText(MinorUnits amount, std::string_view currency, std::string_view language);
//! "11 June 2026", "11. Juni 2026".
std::string dateText(Date date, std::string_view language);

} // namespace oms::outbox
