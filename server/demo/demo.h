// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/choices.h"
#include "shared/core/result.h"

#include <cstdint>

namespace oms {
class BlockingDatabase;
} // namespace oms

//! Demonstration data (domain.md 9): invented people, customers and horses, the same for the same seed. Its records are
//! recognised by their identities, so that it can be taken away again without touching anything else.
namespace oms::demo {

enum class Size { Small, Full };

inline constexpr std::uint64_t usualSeed = 2012;

//! Writes it all in one transaction. False when demonstration data is there already: nothing is done then.
//! Throws DatabaseError.
bool load(BlockingDatabase &database, Size size, std::uint64_t seed = usualSeed);

//! Removes the demonstration data and nothing else. Refuses: Conflict when real records depend on it (a customer of a
//! demonstration fitter, a change by a demonstration account); then nothing is removed.
Result<void> clear(BlockingDatabase &database);

} // namespace oms::demo

template<>
struct oms::Choices<oms::demo::Size> {
    static constexpr std::array<std::string_view, 2> codes {"small", "full"};
};
