// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace oms {

//! A code of an enumeration in English: "trade_in" → "Trade in". What stands in context "schema" of a translation.
std::string choiceWords(std::string_view code);

} // namespace oms
