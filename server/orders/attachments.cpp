// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/attachments.h"

#include "server/changes/identity.h"
#include "server/customers/horses.h"
#include "server/customers/visible.h"
#include "server/orders/parent.h"
#include "server/orders/visible.h"
#include "sql/attachments.h"
#include "sql/horses.h"

#include <algorithm>

namespace oms::attachments {

namespace {

tl::unexpected<Refusal> notFound()
{
    return refuse(ErrorCode::NotFound, "There is no such attachment");
}

bool isShownTo(const Actor &actor, const Attachment &attachment)
{
    return attachment.kind != AttachmentKind::Document || !orders::isFactoryView(actor);
}

std::vector<Attachment> shownTo(const Actor &actor, std::vector<Attachment> all)
{
    std::erase_if(all, [&](const Attachment &one) { return !isShownTo(actor, one); });
    return all;
}

Result<void> lockParentOf(Work &work, const Attachment &attachment)
{
    if (attachment.order_id) {
        auto order = orders::lockParent(work, Permission::CommentsWrite, *attachment.order_id);
        return order ? Result<void>() : passOn(order);
    }
    const auto &statement = customers::visibleTo(work.actor, Permission::MeasurementsUpdate, sql::horses::find);
    const auto horse = work.db.optional<Horse>(statement, work.actor.id, *attachment.horse_id);
    if (!horse)
        return refuse(ErrorCode::NotFound, "There is no such horse", {{"horse_id", "unknown", "is not known"}});
    return checkLive(*horse);
}

//! One that the actor may change.
Result<Attachment> lock(Work &work, AttachmentId id)
{
    const auto seen = work.db.optional<Attachment>(sql::attachments::load, id);
    if (!seen || !isShownTo(work.actor, *seen))
        return notFound();
    if (auto parent = lockParentOf(work, *seen); !parent)
        return parent.error().code == ErrorCode::NotFound ? Result<Attachment>(notFound()) : passOn(parent);
    const auto uploader = work.db.value(sql::attachments::lock, id);
    const auto reach = work.actor.reachOf(seen->order_id ? Permission::CommentsWrite : Permission::MeasurementsUpdate);
    if (uploader != work.actor.id.toString() && reach != Scope::All)
        return refuse(ErrorCode::Forbidden, "The file is somebody else's",
                      {{"uploaded_by_name", "forbidden", "is somebody else"}});
    return work.db.one<Attachment>(sql::attachments::load, id);
}

bool isHash(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == text.npos;
}

Result<void> check(const Attachment &attachment)
{
    if (attachment.order_id.has_value() == attachment.horse_id.has_value())
        return refuseField(attachment.order_id ? "horse_id" : "order_id",
                           attachment.order_id ? "not_taken" : "required", "must be either an order or a horse");
    if (!isHash(attachment.sha256))
        return refuseField("sha256", "wrong_type", "must be 64 lower-case hexadecimal digits");
    return {};
}

//! What has come already must be what is announced.
Result<void> checkBytes(Work &work, const Attachment &attachment)
{
    const auto size = work.db.value(sql::attachments::sizeOfBlob, work.actor.id, attachment.sha256);
    if (size && *size != std::to_string(attachment.size))
        return refuse(ErrorCode::Conflict, "The file with this hash has another size",
                      {{"size", "other_file", "is not that of the file with this hash"}});
    return {};
}

tl::unexpected<Refusal> alreadyThere()
{
    return refuse(ErrorCode::Conflict, "id is there already", {{"id", "duplicate", "is there already"}});
}

} // namespace

Result<std::vector<Attachment>> of(Session &db, const Actor &actor, OrderId order)
{
    if (auto reached = orders::parent(db, actor, Permission::OrdersRead, order); !reached)
        return passOn(reached);
    return shownTo(actor, db.all<Attachment>(sql::attachments::ofOrder, order));
}

Result<std::vector<Attachment>> of(Session &db, const Actor &actor, HorseId horse)
{
    if (auto reached = horses::find(db, actor, horse); !reached)
        return passOn(reached);
    return db.all<Attachment>(sql::attachments::ofHorse, horse);
}

Result<Attachment> find(Session &db, const Actor &actor, AttachmentId id)
{
    auto found = db.optional<Attachment>(sql::attachments::load, id);
    if (!found || found->archived_at || !isShownTo(actor, *found))
        return notFound();
    const bool isReached = found->order_id
        ? orders::parent(db, actor, Permission::OrdersRead, *found->order_id).has_value()
        : actor.may(Permission::HorsesRead) && horses::find(db, actor, *found->horse_id).has_value();
    if (!isReached)
        return notFound();
    return std::move(*found);
}

Result<Attachment> create(Work &work, Attachment attachment)
{
    if (auto named = giveIdentity(attachment.id); !named)
        return passOn(named);
    if (auto right = check(attachment); !right)
        return passOn(right);
    if (auto parent = lockParentOf(work, attachment); !parent)
        return passOn(parent);
    if (!isShownTo(work.actor, attachment))
        return refuse(ErrorCode::Forbidden, "Factories attach photos and tracings",
                      {{"kind", "forbidden", "must be photo or tracing"}});
    if (work.db.value(sql::attachments::exists, attachment.id))
        return alreadyThere();
    if (auto right = checkBytes(work, attachment); !right)
        return passOn(right);
    work.db.post(sql::attachments::insert,
                 {attachment.id, attachment.order_id, attachment.horse_id, attachment.kind, attachment.file_name,
                  attachment.media_type, attachment.size, attachment.sha256, work.actor.id, work.now});
    const auto created = work.db.one<Attachment>(sql::attachments::load, attachment.id);
    work.recordChange<Attachment>("create", nullptr, &created);
    return created;
}

Result<Attachment> change(Work &work, AttachmentId id, const Edit &edit)
{
    const auto before = lock(work, id);
    if (!before)
        return before;
    if (auto live = checkLive(*before); !live)
        return passOn(live);
    const auto wanted = edited(*before, edit);
    if (!wanted || isSame(*before, *wanted))
        return wanted;
    work.db.post(sql::attachments::rename, {id, wanted->file_name, work.now});
    const auto after = work.db.one<Attachment>(sql::attachments::load, id);
    work.recordChange("change", &*before, &after);
    return after;
}

Result<Attachment> archive(Work &work, AttachmentId id, std::optional<int> seenVersion)
{
    const auto before = lock(work, id);
    if (!before || (before->archived_at && !seenVersion))
        return before;
    if (auto live = checkLive(*before); !live)
        return passOn(live);
    if (auto fresh = checkVersion(*before, seenVersion); !fresh)
        return passOn(fresh);
    work.db.post(sql::attachments::archive, {id, work.now, work.actor.id});
    const auto after = work.db.one<Attachment>(sql::attachments::load, id);
    work.recordChange("archive", &*before, &after);
    return after;
}

Result<Blob> bytesOf(Session &db, const Attachment &attachment)
{
    auto blob = db.optional<Blob>(sql::attachments::blob, attachment.id);
    if (!blob)
        return refuse(ErrorCode::NotFound, "The file has not arrived yet");
    return std::move(*blob);
}

} // namespace oms::attachments
