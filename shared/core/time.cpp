// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/time.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace oms {

using namespace std::chrono;

namespace {

//! Reads exactly `width` digits from the front of `text`.
std::optional<int> takeDigits(std::string_view &text, std::size_t width)
{
    if (text.size() < width)
        return {};
    int number = 0;
    for (char c : text.substr(0, width)) {
        if (c < '0' || c > '9')
            return {};
        number = number * 10 + (c - '0');
    }
    text.remove_prefix(width);
    return number;
}

bool take(std::string_view &text, std::string_view anyOf)
{
    if (text.empty() || anyOf.find(text.front()) == anyOf.npos)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Date> takeDate(std::string_view &text)
{
    const auto y = takeDigits(text, 4);
    if (!y || !take(text, "-"))
        return {};
    const auto m = takeDigits(text, 2);
    if (!m || !take(text, "-"))
        return {};
    const auto d = takeDigits(text, 2);
    if (!d)
        return {};
    const year_month_day day {year(*y), month(unsigned(*m)), std::chrono::day(unsigned(*d))};
    if (*y == 0 || !day.ok()) // PostgreSQL has no year 0
        return {};
    return sys_days(day);
}

std::optional<microseconds> takeTimeOfDay(std::string_view &text)
{
    const auto h = takeDigits(text, 2);
    if (!h || *h > 23 || !take(text, ":"))
        return {};
    const auto m = takeDigits(text, 2);
    if (!m || *m > 59 || !take(text, ":"))
        return {};
    const auto s = takeDigits(text, 2);
    if (!s || *s > 59)
        return {};
    microseconds time = hours(*h) + minutes(*m) + seconds(*s);
    if (take(text, ".")) {
        int scale = 100000;
        std::size_t count = 0;
        for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1), ++count, scale /= 10)
            time += microseconds((text.front() - '0') * scale);
        if (count == 0)
            return {};
    }
    return time;
}

//! `Z`, `+02`, `+02:00`; how far ahead of UTC the written time is.
std::optional<minutes> takeOffset(std::string_view &text)
{
    if (take(text, "Zz"))
        return minutes(0);
    const bool behind = !text.empty() && text.front() == '-';
    if (!take(text, "+-"))
        return {};
    const auto h = takeDigits(text, 2);
    if (!h || *h > 23)
        return {};
    int m = 0;
    if (take(text, ":")) {
        const auto digits = takeDigits(text, 2);
        if (!digits || *digits > 59)
            return {};
        m = *digits;
    }
    const minutes offset = hours(*h) + minutes(m);
    return behind ? -offset : offset;
}

} // namespace

Instant now()
{
    return time_point_cast<microseconds>(system_clock::now());
}

std::string toIso(Date date)
{
    const year_month_day day(date);
    std::array<char, 16> buffer;
    const int size = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", int(day.year()),
                                   unsigned(day.month()), unsigned(day.day()));
    return {buffer.data(), std::size_t(size)};
}

std::string toIso(Instant instant)
{
    const auto day = floor<days>(instant);
    const hh_mm_ss time(instant - day);
    std::array<char, 24> buffer;
    int size = std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02d", int(time.hours().count()),
                             int(time.minutes().count()), int(time.seconds().count()));
    std::string text = toIso(day) + std::string(buffer.data(), std::size_t(size));
    if (const auto fraction = time.subseconds().count(); fraction != 0) {
        size = std::snprintf(buffer.data(), buffer.size(), ".%06d", int(fraction));
        text.append(buffer.data(), std::size_t(size));
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text + 'Z';
}

std::optional<Instant> parseInstant(std::string_view text)
{
    const auto day = takeDate(text);
    if (!day || !take(text, "Tt "))
        return {};
    const auto time = takeTimeOfDay(text);
    if (!time)
        return {};
    const auto offset = takeOffset(text);
    if (!offset || !text.empty())
        return {};
    return Instant(*day) + *time - *offset;
}

std::optional<Date> parseDate(std::string_view text)
{
    const auto date = takeDate(text);
    return text.empty() ? date : std::nullopt;
}

} // namespace oms
