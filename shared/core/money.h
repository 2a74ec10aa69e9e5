// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>

//! Money is a whole number of its currency's minor units (cents), never a fraction (domain.md 3, 5).
namespace oms {

using MinorUnits = std::int64_t;

//! The most that one amount may be, in either direction: sums of thousands of them stay far from overflow.
inline constexpr MinorUnits mostMinorUnits = 1'000'000'000'000;

//! 1/100 of a percent: 2100 is 21 %.
using BasisPoints = int;
inline constexpr BasisPoints wholeBasisPoints = 10'000;

//! The part of an amount, rounded half-even to the minor unit: 5 % of 50 is 2, of 70 is 4, of -50 is -2.
MinorUnits partOf(MinorUnits amount, BasisPoints share);

//! Digits after the point, by ISO 4217 code: 2 for all that regions use today.
int decimalsOf(std::string_view currency);

} // namespace oms
