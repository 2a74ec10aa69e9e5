// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/choices.h"

#include <cstdint>

namespace oms::demo {

//! Small for screenshots and tests, full for proofs of performance (domain.md 9).
enum class Size { Small, Full };

inline constexpr std::uint64_t usualSeed = 2012;

} // namespace oms::demo

template<>
struct oms::Choices<oms::demo::Size> {
    static constexpr std::array<std::string_view, 2> codes {"small", "full"};
};
