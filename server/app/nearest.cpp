// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/nearest.h"

#include <algorithm>
#include <utility>

namespace oms {

// Optimal string alignment: three rows of the usual table, the third one for the swap of neighbours.
std::size_t editDistance(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> beforeLast;
    std::vector<std::size_t> last(to.size() + 1);
    for (std::size_t column = 0; column <= to.size(); ++column)
        last[column] = column;
    for (std::size_t row = 1; row <= from.size(); ++row) {
        std::vector<std::size_t> current(to.size() + 1);
        current[0] = row;
        for (std::size_t column = 1; column <= to.size(); ++column) {
            const bool isSame = from[row - 1] == to[column - 1];
            current[column] =
                std::min({last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1)});
            if (row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1])
                current[column] = std::min(current[column], beforeLast[column - 2] + 1);
        }
        beforeLast = std::exchange(last, std::move(current));
    }
    return last.back();
}

std::string didYouMean(std::string_view word, const std::vector<std::string_view> &known)
{
    const auto nearest = std::min_element(known.begin(), known.end(), [word](auto one, auto other) {
        return editDistance(word, one) < editDistance(word, other);
    });
    const auto tolerance = std::max<std::size_t>(2, word.size() / 3);
    if (nearest == known.end() || editDistance(word, *nearest) > tolerance)
        return {};
    return "; did you mean " + std::string(*nearest) + "?";
}

} // namespace oms
