// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/order.h"

#include <algorithm>

namespace oms {

MergedConfiguration merge(const Configuration &base, const Configuration &mine, const Configuration &theirs)
{
    MergedConfiguration merged {.configuration = canonical(theirs), .conflicts = {}};
    const auto others = differences(base, theirs);
    for (const auto &change : differences(base, mine)) {
        const auto other =
            std::find_if(others.begin(), others.end(), [&](const Difference &one) { return one.slot == change.slot; });
        if (other == others.end())
            merged.configuration = put(std::move(merged.configuration), change.slot, change.after);
        else if (other->after != change.after)
            merged.conflicts.push_back(change.slot);
    }
    merged.configuration = canonical(std::move(merged.configuration));
    return merged;
}

} // namespace oms
