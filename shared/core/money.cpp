// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/money.h"

#include <algorithm>
#include <array>

namespace oms {

MinorUnits partOf(MinorUnits amount, BasisPoints share)
{
    const auto product = amount * share; // at most 10^12 × 10^6 in size
    auto quotient = product / wholeBasisPoints;
    const auto twice = 2 * (product % wholeBasisPoints);
    const bool isOdd = quotient % 2 != 0;
    if (twice > wholeBasisPoints || (twice == wholeBasisPoints && isOdd))
        ++quotient;
    else if (twice < -wholeBasisPoints || (twice == -wholeBasisPoints && isOdd))
        --quotient;
    return quotient;
}

int decimalsOf(std::string_view currency)
{
    constexpr std::array<std::string_view, 3> whole {"JPY", "KRW", "ISK"};
    return std::find(whole.begin(), whole.end(), currency) == whole.end() ? 2 : 0;
}

} // namespace oms
