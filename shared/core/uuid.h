// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace oms {

//! RFC 9562 UUID in network byte order. Identity of every record; made by whoever creates the row.
class Uuid {
public:
    constexpr Uuid() = default; //!< the nil UUID
    explicit constexpr Uuid(const std::array<std::uint8_t, 16> &bytes)
        : m_bytes(bytes)
    { }

    //! Version 7: 48 bits of Unix milliseconds, then `random`. Time and chance are arguments so that tests can choose
    //! them.
    static Uuid version7(std::int64_t unixMilliseconds, std::span<const std::uint8_t, 10> random);
    //! Exactly 36 characters, 8-4-4-4-12, either case; nothing else.
    static std::optional<Uuid> parse(std::string_view text);

    std::string toString() const;
    bool isNil() const { return *this == Uuid(); }
    int version() const { return m_bytes[6] >> 4; }
    const std::array<std::uint8_t, 16> &bytes() const { return m_bytes; }
    auto operator<=>(const Uuid &) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes {};
};

//! A new version 7 UUID from the system's clock and random source.
Uuid makeUuid();

} // namespace oms

template<>
struct std::hash<oms::Uuid> {
    std::size_t operator()(const oms::Uuid &id) const noexcept
    {
        std::size_t h = 14695981039346656037ULL;
        for (auto byte : id.bytes())
            h = (h ^ byte) * 1099511628211ULL;
        return h;
    }
};
