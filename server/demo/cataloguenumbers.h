// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/time.h"
#include "shared/core/uuid.h"

#include <array>

namespace oms::demo {

//! When the invented catalogue was written.
inline constexpr Instant catalogueDay = Date(std::chrono::year(2024) / std::chrono::September / 2);

//! Identities one after the other, with the mark of demonstration data (`…-7de0-8de0-de07`).
class CatalogueNumbers {
public:
    template<class AnyId>
    AnyId next()
    {
        using namespace std::chrono;
        const auto number = ++m_last;
        const std::array<std::uint8_t, 10> rest {0x7d,
                                                 0xe0,
                                                 0x8d,
                                                 0xe0,
                                                 0xde,
                                                 0x07,
                                                 std::uint8_t(number >> 24),
                                                 std::uint8_t(number >> 16),
                                                 std::uint8_t(number >> 8),
                                                 std::uint8_t(number)};
        return AnyId {Uuid::version7(duration_cast<milliseconds>(catalogueDay.time_since_epoch()).count(), rest)};
    }

private:
    std::uint32_t m_last = 0;
};

} // namespace oms::demo
