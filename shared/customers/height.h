// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

//! Height of a horse at the withers: stored in centimetres, spoken of in hands. One hand is four inches, 10.16 cm;
//! "16.2" are sixteen hands and two inches, so the figure after the point is 0 to 3.
namespace oms {

//! To the nearest inch: 168 → "16.2".
std::string inHands(int centimetres);

//! "16.2", "16,2 hh", "168", "168 cm". Under 30 it is hands, else centimetres. Nothing if it is neither.
std::optional<int> heightFrom(std::string_view text);

} // namespace oms
