// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/order.h"

#include <algorithm>
#include <map>

namespace oms {

namespace {

//! Every slot that holds something. A value stands before what it asks for, so that putting them one after the other
//! gives the same configuration.
std::map<Slot, Value> slotsOf(const Configuration &configuration)
{
    std::map<Slot, Value> held;
    for (auto &difference : differences({}, configuration))
        held.emplace(difference.slot, std::move(difference.after));
    return held;
}

} // namespace

MergedConfiguration merge(const Configuration &base, const Configuration &mine, const Configuration &theirs)
{
    MergedConfiguration merged;
    auto held = slotsOf(theirs);
    const auto others = differences(base, theirs);
    for (const auto &change : differences(base, mine)) {
        const auto other =
            std::find_if(others.begin(), others.end(), [&](const Difference &one) { return one.slot == change.slot; });
        if (other == others.end())
            held.insert_or_assign(change.slot, change.after);
        else if (other->after != change.after)
            merged.conflicts.push_back(change.slot);
    }
    for (const auto &[slot, value] : held)
        merged.configuration = put(std::move(merged.configuration), slot, value);
    merged.configuration = canonical(std::move(merged.configuration));
    return merged;
}

} // namespace oms
