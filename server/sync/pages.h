// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/sync/scopes.h"
#include "shared/sync/pull.h"

namespace oms::sync {

//! From where on a scope is wanted.
struct Position {
    FeedScope scope;
    std::int64_t cursor = 0;
};

//! The next `limit` changes, of all scopes together, up to `head`; fewer of heavy ones. `view` is one snapshot.
std::vector<ScopePage> pagesOf(Session &view, const std::vector<Position> &positions, int limit, std::int64_t head);

//! Gives each page that ends its scope the count and hash of what its reader then has. False where that cannot be said
//! at this moment, because some of it has changed and is not published yet; that page has none.
bool addDigests(Session &view, PullAnswer &answer);

} // namespace oms::sync
