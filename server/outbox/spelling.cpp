// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/spelling.h"

#include <algorithm>
#include <array>

namespace oms::outbox {

namespace {

struct Manner {
    std::string_view code;
    std::string_view thousands;
    std::string_view point;
    std::string_view afterDay;
    std::array<std::string_view, 12> months;
};

constexpr Manner manners[] = {
    {"en",
     ",",
     ".",
     " ",
     {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December"}},
    {"de",
     ".",
     ",",
     ". ",
     {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember"}},
    {"nl",
     ".",
     ",",
     " ",
     {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
      "december"}},
    {"fr",
     "\u202f",
     ",",
     " ",
     {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre"}},
};

const Manner &mannerOf(std::string_view language)
{
    const auto *found = std::find_if(std::begin(manners), std::end(manners),
                                     [=](const Manner &one) { return language.substr(0, 2) == one.code; });
    return found == std::end(manners) ? manners[0] : *found;
}

} // namespace

std::string moneyText(MinorUnits amount, std::string_view currency, std::string_view language)
{
    const auto &manner = mannerOf(language);
    const auto decimals = std::size_t(decimalsOf(currency));
    auto digits = std::to_string(amount < 0 ? -amount : amount);
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    const auto whole = digits.size() - decimals;
    std::string text = amount < 0 ? "-" : "";
    for (std::size_t i = 0; i < whole; ++i) {
        if (i > 0 && (whole - i) % 3 == 0)
            text += manner.thousands;
        text += digits[i];
    }
    if (decimals > 0)
        text.append(manner.point).append(digits.substr(whole));
    return text + "\u00a0" + std::string(currency);
}

std::string dateText(Date date, std::string_view language)
{
    const auto &manner = mannerOf(language);
    const std::chrono::year_month_day day(date);
    return std::to_string(unsigned(day.day())) + std::string(manner.afterDay)
        + std::string(manner.months[unsigned(day.month()) - 1]) + ' ' + std::to_string(int(day.year()));
}

} // namespace oms::outbox
