// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prices/amounts.h"

#include "server/prices/sheettroubles.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace oms::prices {

namespace {

tl::unexpected<AmountTrouble> trouble(std::string_view code, std::vector<std::string> arguments = {})
{
    return tl::make_unexpected(AmountTrouble {code, std::move(arguments)});
}

auto notAnAmount(std::string_view text)
{
    return trouble("not_an_amount", {shortened(text)});
}

auto negative()
{
    return trouble("amount_negative");
}

auto tooLarge()
{
    return trouble("amount_too_large");
}

auto tooExact(int decimals)
{
    return trouble("amount_too_exact", {std::to_string(decimals)});
}

std::int64_t scaleOf(int decimals)
{
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return scale;
}

//! A number as spreadsheets keep it: binary, so that 12.10 may come as 12.0999999999999996.
tl::expected<MinorUnits, AmountTrouble> fromNumber(std::string_view digits, int decimals)
{
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(number))
        return notAnAmount(digits);
    const double minor = number * double(scaleOf(decimals));
    if (minor < -0.001)
        return negative();
    if (minor > double(mostMinorUnits))
        return tooLarge();
    const double whole = std::round(minor);
    if (std::abs(minor - whole) > 0.001)
        return tooExact(decimals);
    return MinorUnits(whole);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! `text` without blanks (also those of typography) and without a currency in front or behind.
std::string bare(std::string_view text)
{
    std::string left;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto rest = text.substr(i);
        if (rest.starts_with("\xc2\xa0")) // no-break space
            i += 1;
        else if (rest.starts_with("\xe2\x80\xaf") || rest.starts_with("\xe2\x80\x89")) // narrow and thin space
            i += 2;
        else if (text[i] != ' ' && text[i] != '\'')
            left += text[i];
    }
    constexpr std::string_view symbols[] = {"€", "$", "£", "EUR", "USD", "GBP", "CAD", "AUD"};
    for (const auto symbol : symbols) {
        if (left.starts_with(symbol))
            return left.substr(symbol.size());
        if (left.ends_with(symbol))
            return left.substr(0, left.size() - symbol.size());
    }
    return left;
}

//! Groups of three digits behind the first one, parted by `separator`.
bool isGrouped(std::string_view whole, char separator)
{
    const auto first = whole.find(separator);
    if (first == 0 || first > 3)
        return false;
    for (auto at = first; at < whole.size(); at += 4)
        if (whole[at] != separator || at + 4 > whole.size()
            || !std::all_of(whole.begin() + std::ptrdiff_t(at) + 1, whole.begin() + std::ptrdiff_t(at) + 4, isDigit))
            return false;
    return true;
}

tl::expected<MinorUnits, AmountTrouble> fromDigits(std::string_view whole, std::string_view fraction, int decimals)
{
    while (fraction.size() > std::size_t(decimals) && fraction.ends_with('0'))
        fraction.remove_suffix(1);
    if (fraction.size() > std::size_t(decimals))
        return tooExact(decimals);
    MinorUnits amount = 0;
    const auto digits =
        std::string(whole) + std::string(fraction) + std::string(std::size_t(decimals) - fraction.size(), '0');
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), amount);
    if (error != std::errc() || amount > mostMinorUnits)
        return tooLarge();
    return amount;
}

tl::expected<MinorUnits, AmountTrouble> fromText(std::string_view text, int decimals)
{
    const auto digits = bare(text);
    if (digits.starts_with('-') && digits.size() > 1 && isDigit(digits[1]))
        return negative();
    const auto isPart = [](char c) { return isDigit(c) || c == '.' || c == ','; };
    if (digits.empty() || !isDigit(digits.front()) || !isDigit(digits.back())
        || !std::all_of(digits.begin(), digits.end(), isPart))
        return notAnAmount(text);
    const auto last = digits.find_last_of(".,");
    if (last == std::string::npos)
        return fromDigits(digits, {}, decimals);
    const char point = digits[last];
    const char other = point == '.' ? ',' : '.';
    auto whole = digits.substr(0, last);
    const auto fraction = std::string_view(digits).substr(last + 1);
    if (whole.find(point) != std::string::npos) { // there twice: it parts thousands
        if (whole.find(other) != std::string::npos || !isGrouped(digits, point))
            return notAnAmount(text);
        whole = digits;
        std::erase(whole, point);
        return fromDigits(whole, {}, decimals);
    }
    if (whole.find(other) != std::string::npos) {
        if (!isGrouped(whole, other))
            return notAnAmount(text);
        std::erase(whole, other);
    } else if (fraction.size() == 3 && whole.size() <= 3 && whole != "0" && decimals != 3) {
        return trouble("amount_in_doubt",
                       {shortened(text), whole + std::string(fraction),
                        whole + point + std::string(fraction.substr(0, std::size_t(decimals)))});
    }
    return fromDigits(whole, fraction, decimals);
}

} // namespace

tl::expected<MinorUnits, AmountTrouble> amountIn(const sheets::Cell &cell, int decimals)
{
    switch (cell.kind) {
    case sheets::CellKind::Number:
        return fromNumber(cell.text, decimals);
    case sheets::CellKind::Text:
        return fromText(cell.text, decimals);
    case sheets::CellKind::Error:
        return trouble("formula_failed", {shortened(cell.text)});
    case sheets::CellKind::Empty:
        break;
    }
    return notAnAmount({});
}

std::string amountText(MinorUnits amount, int decimals)
{
    const auto scale = scaleOf(decimals);
    auto text = std::to_string(amount / scale);
    if (decimals == 0)
        return text;
    const auto fraction = std::to_string(amount % scale);
    return text + '.' + std::string(std::size_t(decimals) - fraction.size(), '0') + fraction;
}

} // namespace oms::prices
