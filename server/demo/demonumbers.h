// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/time.h"
#include "shared/core/uuid.h"

#include <array>

namespace oms::demo {

//! Which table an identity belongs to, for people who read one. 7 is the catalogue's.
enum class Entity : std::uint8_t {
    User = 1,
    Fitter,
    Factory,
    Employee,
    Customer,
    Horse,
    Order = 8,
    Event,
    Payment,
    Comment,
    Measurement,
    Part, //!< of an order: a step, a shipment, a trial, a movement, a confirmation
    Audit,
    Unit,
};

//! Identities with the mark of demonstration data: `…-7de0-8de0-de0`, then the entity and a running number.
class DemoNumbers {
public:
    Uuid next(Entity entity, Instant madeAt)
    {
        using namespace std::chrono;
        const auto number = ++m_last[std::size_t(entity)];
        const std::array<std::uint8_t, 10> rest {0x7d,
                                                 0xe0,
                                                 0x8d,
                                                 0xe0,
                                                 0xde,
                                                 std::uint8_t(std::uint8_t(entity) & 0x0f),
                                                 std::uint8_t(number >> 24),
                                                 std::uint8_t(number >> 16),
                                                 std::uint8_t(number >> 8),
                                                 std::uint8_t(number)};
        return Uuid::version7(duration_cast<milliseconds>(madeAt.time_since_epoch()).count(), rest);
    }
    template<class AnyId>
    AnyId next(Entity entity, Instant madeAt)
    {
        return AnyId {next(entity, madeAt)};
    }

private:
    std::array<std::uint32_t, 16> m_last {};
};

} // namespace oms::demo
