// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/uuid.h"

#include <QRandomGenerator>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>

namespace oms {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

constexpr bool isDashPosition(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

} // namespace

Uuid Uuid::version7(std::int64_t unixMilliseconds, std::span<const std::uint8_t, 10> random)
{
    std::array<std::uint8_t, 16> bytes;
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(unixMilliseconds >> (8 * (5 - i)));
    std::memcpy(bytes.data() + 6, random.data(), random.size());
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
    return Uuid(bytes);
}

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36)
        return {};
    std::array<std::uint8_t, 16> bytes;
    std::size_t out = 0;
    for (std::size_t i = 0; i < 36; ++i) {
        if (isDashPosition(i)) {
            if (text[i] != '-')
                return {};
            continue;
        }
        const int high = nibble(text[i]);
        const int low = nibble(text[++i]);
        if (high < 0 || low < 0)
            return {};
        bytes[out++] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return Uuid(bytes);
}

std::string Uuid::toString() const
{
    std::string text;
    text.reserve(36);
    for (auto byte : m_bytes) {
        if (isDashPosition(text.size()))
            text += '-';
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

//! RFC 9562 6.2, method 3: the 12 bits after the milliseconds are a fraction of them, and never stand still or go back,
//! so that what one process makes sorts in the order in which it was made, even when the clock does not move.
Uuid makeUuid()
{
    using namespace std::chrono;
    constexpr std::uint64_t fractionBits = 12;
    static std::atomic<std::uint64_t> last {0};
    const auto since = system_clock::now().time_since_epoch();
    const auto whole = duration_cast<milliseconds>(since);
    const auto rest = std::uint64_t(duration_cast<nanoseconds>(since - whole).count());
    const auto wanted = std::uint64_t(whole.count()) << fractionBits | (rest << fractionBits) / 1'000'000;
    auto before = last.load();
    std::uint64_t ticks = 0;
    do
        ticks = std::max(wanted, before + 1);
    while (!last.compare_exchange_weak(before, ticks));

    std::array<quint32, 3> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    std::array<std::uint8_t, 10> bytes;
    std::memcpy(bytes.data(), words.data(), bytes.size());
    bytes[0] = static_cast<std::uint8_t>(ticks >> 8 & 0x0f);
    bytes[1] = static_cast<std::uint8_t>(ticks);
    return Uuid::version7(std::int64_t(ticks >> fractionBits), bytes);
}

} // namespace oms
