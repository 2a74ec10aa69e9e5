// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace oms::demo {

//! Repeatable chance: the same seed gives the same data on every machine (the standard's distributions would not).
class Chance {
public:
    explicit Chance(std::uint64_t seed)
        : m_engine(seed)
    { }

    //! 0 … count - 1.
    std::size_t below(std::size_t count) { return std::size_t(m_engine() % count); }
    //! first … last.
    int between(int first, int last) { return first + int(below(std::size_t(last - first) + 1)); }
    //! True that many times in a thousand.
    bool permille(int share) { return int(below(1000)) < share; }

    template<class T>
    const T &pick(const std::vector<T> &from)
    {
        return from[below(from.size())];
    }

    //! The pattern with each '#' a digit, each '%' a digit but 0 and each '@' a capital letter.
    std::string fill(std::string_view pattern);

private:
    std::mt19937_64 m_engine;
};

} // namespace oms::demo
