// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace oms {

//! How many letters must be changed, added, left out or swapped with their neighbour to get from one word to the other.
std::size_t editDistance(std::string_view from, std::string_view to);

//! "; did you mean X?" for the known word that is near enough to be a slip of the fingers, else nothing.
std::string didYouMean(std::string_view word, const std::vector<std::string_view> &known);

} // namespace oms
