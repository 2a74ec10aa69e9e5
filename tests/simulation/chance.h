// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/engine.h"

#include <random>

namespace oms::simulation {

//! Everything random of one run comes from its seed.
class Chance : public sync::Randomness {
public:
    explicit Chance(std::uint64_t seed)
        : m_generator(seed * 0x9e3779b97f4a7c15ULL + 1)
    { }

    //! 0 … below − 1
    std::size_t below(std::size_t count) { return count == 0 ? 0 : std::size_t(m_generator() % count); }
    std::int64_t between(std::int64_t from, std::int64_t to)
    {
        return from + std::int64_t(below(std::size_t(to - from + 1)));
    }
    bool happens(double probability) { return fraction() < probability; }
    template<class T>
    T &oneOf(std::vector<T> &items)
    {
        return items[below(items.size())];
    }
    template<class T>
    const T &oneOf(const std::vector<T> &items)
    {
        return items[below(items.size())];
    }

    double fraction() override { return double(m_generator() >> 11) * 0x1.0p-53; }
    Uuid identity() override
    {
        std::array<std::uint8_t, 10> random {};
        const auto bits = m_generator();
        for (std::size_t i = 0; i < 8; ++i)
            random[i] = std::uint8_t(bits >> (8 * i));
        return Uuid::version7(++m_made, random);
    }

private:
    std::mt19937_64 m_generator;
    std::int64_t m_made = 1'700'000'000'000;
};

} // namespace oms::simulation
