// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/edit.h"
#include "server/changes/work.h"
#include "shared/orders/attachment.h"

//! Files at orders and horses. Whoever sees the order or the horse sees them, but a factory no documents: those may
//! hold prices and addresses. The bytes come by server/blobs, before or after, and are those that the uploader sent.
namespace oms::attachments {

//! Live ones, oldest first. Refuses: NotFound.
Result<std::vector<Attachment>> of(Session &db, const Actor &actor, OrderId order);
Result<std::vector<Attachment>> of(Session &db, const Actor &actor, HorseId horse);
//! Refuses: NotFound.
Result<Attachment> find(Session &db, const Actor &actor, AttachmentId id);

//! With the identity that its maker gave it or a new one. Whoever may comment on an order attaches to it, whoever
//! measures a horse attaches to the horse. Refuses: NotFound (order, horse), Forbidden (a factory's document), Conflict
//! (identity; archived; the bytes that are there have another size), Invalid (parent, hash).
Result<Attachment> create(Work &work, Attachment attachment);
//! One's own, or as the office anybody's. Refuses: NotFound, Forbidden, Stale, Conflict (archived), Invalid.
Result<Attachment> change(Work &work, AttachmentId id, const Edit &edit);
//! Whoever has seen no version is content when it is archived. Refuses: as change().
Result<Attachment> archive(Work &work, AttachmentId id, std::optional<int> seenVersion);

//! The file as its uploader sent it. Refuses: NotFound (also while it is on its way).
Result<Blob> bytesOf(Session &db, const Attachment &attachment);

} // namespace oms::attachments
