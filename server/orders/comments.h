// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "shared/orders/comment.h"

//! What people say about an order, each to an audience (domain.md 7). A comment for others is not found.
namespace oms::comments {

//! The audiences that the actor reads and writes for, as codes.
Texts audiencesOf(const Actor &actor);

//! Live ones that the actor may read, oldest first. Refuses: NotFound.
Result<std::vector<OrderComment>> of(Session &db, const Actor &actor, OrderId order);

//! Says something, with the identity that its maker gave it or a new one; announces it to its audience. Refuses:
//! NotFound, Forbidden (audience), Conflict (the order is archived; identity).
Result<OrderComment> create(Work &work, OrderComment comment);
//! Of one's own. Refuses: NotFound, Forbidden (somebody else's), Stale, Conflict (archived), Invalid.
Result<OrderComment> change(Work &work, OrderCommentId id, const Edit &edit);
//! Hides it: one's own, or as the office anybody's. Whoever has seen no version is content when it is archived.
//! Refuses: as change().
Result<OrderComment> archive(Work &work, OrderCommentId id, std::optional<int> seenVersion);

} // namespace oms::comments
