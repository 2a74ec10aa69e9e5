// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/customers/height.h"

#include <cmath>

namespace oms {

namespace {

constexpr double centimetresAnInch = 2.54;
constexpr int inchesAHand = 4;
constexpr int leastCentimetres = 30;

int takeNumber(std::string_view &text, std::size_t mostDigits)
{
    int number = -1;
    for (std::size_t i = 0; i < mostDigits && !text.empty() && text.front() >= '0' && text.front() <= '9'; ++i) {
        number = (number < 0 ? 0 : number) * 10 + (text.front() - '0');
        text.remove_prefix(1);
    }
    return number;
}

void skipBlanks(std::string_view &text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
}

bool isUnit(std::string_view text, std::initializer_list<std::string_view> units)
{
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    for (const auto unit : units)
        if (text == unit)
            return true;
    return text.empty();
}

} // namespace

std::string inHands(int centimetres)
{
    const int inches = int(std::lround(centimetres / centimetresAnInch));
    return std::to_string(inches / inchesAHand) + '.' + std::to_string(inches % inchesAHand);
}

std::optional<int> heightFrom(std::string_view text)
{
    skipBlanks(text);
    const int whole = takeNumber(text, 3);
    if (whole < 0)
        return {};
    int inches = 0;
    const bool hasFraction = !text.empty() && (text.front() == '.' || text.front() == ',');
    if (hasFraction) {
        text.remove_prefix(1);
        inches = takeNumber(text, 1);
        if (inches < 0 || inches >= inchesAHand)
            return {};
    }
    skipBlanks(text);
    if (whole >= leastCentimetres)
        return !hasFraction && isUnit(text, {"cm"}) ? std::optional(whole) : std::nullopt;
    if (!isUnit(text, {"hh", "h", "hands"}))
        return {};
    return int(std::lround((whole * inchesAHand + inches) * centimetresAnInch));
}

} // namespace oms
