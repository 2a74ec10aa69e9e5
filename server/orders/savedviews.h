// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "shared/orders/orderlist.h"

//! Filters of the order list that people keep under a name, for themselves or for all. A view shows everybody only
//! their own orders: it is a question, not a permission.
namespace oms::savedviews {

inline constexpr int mostOfOnePerson = 200;

//! One's own, then those that others share, by name. With counts: of the orders that the person may see; absent where
//! the filter is of amounts that they may not see.
std::vector<SavedView> list(Session &db, const Actor &actor, bool isCounted, Instant now);

//! Refuses: Invalid (filter, sort, layout), Conflict (name, identity, too many).
Result<SavedView> create(Work &work, SavedView view);
//! Of one's own. Refuses: NotFound, Forbidden (somebody else's), Stale, Conflict (archived, name), Invalid.
Result<SavedView> change(Work &work, SavedViewId id, const Edit &edit);
//! Of one's own. Whoever has seen no version is content when it is archived. Refuses: as change().
Result<SavedView> archive(Work &work, SavedViewId id, std::optional<int> seenVersion);

} // namespace oms::savedviews
