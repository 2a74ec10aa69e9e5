// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"
#include "shared/sync/pull.h"

#include <chrono>

//! The change feed (sync.md 2). Writing leaves marks (triggers of migration 0031); publishing gives what has committed
//! its numbers.
namespace oms::sync {

//! Removals are remembered for at least that long; who stayed away longer begins anew.
inline constexpr std::chrono::hours tombstonesKept = std::chrono::days(400);

//! Publishes all that has committed, in a transaction of its own; how many numbers were given. Waits while somebody
//! else publishes, so that what was committed before the call is in the feed when it returns.
std::int64_t publish(Database &database);
//! The same, where there are marks at all: one small read when there are none.
void publishWaiting(Database &database);

//! Forgets removals and stamps after tombstonesKept and some; how many removals.
std::int64_t purge(Database &database);

//! What has been committed and not yet published.
struct WaitingMarks {
    std::int64_t marks = 0;
    std::int64_t seconds = 0; //!< age of the oldest
};
WaitingMarks waitingMarks(Session &db);

//! Where the feed stands.
struct History {
    std::int64_t to_seq = 0;
    Uuid stamp;
    bool is_known = false; //!< the position that was asked about is one of this history
    bool is_stale = false; //!< removals after it may have been forgotten; also when there was none
};
History historyOf(Session &db, const std::optional<Stamp> &position);

} // namespace oms::sync

namespace oms {

template<>
struct Describe<sync::WaitingMarks> {
    static const Schema &schema();
};
template<>
struct Describe<sync::History> {
    static const Schema &schema();
};

} // namespace oms
