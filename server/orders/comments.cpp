// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/comments.h"

#include "server/changes/identity.h"
#include "server/orders/parent.h"
#include "server/outbox/outbox.h"
#include "shared/core/json.h"
#include "sql/comments.h"

namespace oms::comments {

namespace {

tl::unexpected<Refusal> notFound()
{
    return refuse(ErrorCode::NotFound, "There is no such comment");
}

//! Locks its order, which must be live, and reads it when the actor may.
Result<OrderComment> lock(Work &work, OrderCommentId id)
{
    const auto comment = work.db.optional<OrderComment>(sql::comments::load, id);
    if (!comment || !mayRead(work.actor.roles, comment->audience))
        return notFound();
    if (auto order = orders::lockParent(work, Permission::CommentsWrite, comment->order_id); !order)
        return order.error().code == ErrorCode::NotFound ? Result<OrderComment>(notFound()) : passOn(order);
    return work.db.one<OrderComment>(sql::comments::load, id); // as it is behind the lock
}

bool isOwn(const Work &work, const OrderComment &comment)
{
    return comment.author_id == work.actor.id;
}

tl::unexpected<Refusal> notYours()
{
    return refuse(ErrorCode::Forbidden, "The comment is somebody else's",
                  {{"author_id", "forbidden", "is somebody else"}});
}

tl::unexpected<Refusal> alreadyThere()
{
    return refuse(ErrorCode::Conflict, "id is there already", {{"id", "duplicate", "is there already"}});
}

} // namespace

Texts audiencesOf(const Actor &actor)
{
    Texts codes;
    for (const auto code : Choices<Audience>::codes)
        if (mayRead(actor.roles, *fromCode<Audience>(code)))
            codes.emplace_back(code);
    return codes;
}

Result<std::vector<OrderComment>> of(Session &db, const Actor &actor, OrderId order)
{
    if (auto reached = orders::parent(db, actor, Permission::OrdersRead, order); !reached)
        return passOn(reached);
    return db.all<OrderComment>(sql::comments::ofOrder, order, audiencesOf(actor));
}

Result<OrderComment> create(Work &work, OrderComment comment)
{
    if (auto named = giveIdentity(comment.id); !named)
        return passOn(named);
    const auto order = orders::lockParent(work, Permission::CommentsWrite, comment.order_id);
    if (!order)
        return passOn(order);
    if (!mayRead(work.actor.roles, comment.audience))
        return refuse(ErrorCode::Forbidden, "Nobody writes for an audience that they are not in",
                      {{"audience", "forbidden", "is not one of yours"}});
    if (work.db.value(sql::comments::exists, comment.id))
        return alreadyThere();
    work.db.post(sql::comments::insert,
                 {comment.id, comment.order_id, work.actor.id, comment.audience, comment.body, work.now});
    const auto created = work.db.one<OrderComment>(sql::comments::load, comment.id);
    work.recordChange<OrderComment>("create", nullptr, &created);
    outbox::announce(work, outbox::EventType::CommentAdded, comment.order_id,
                     JsonWriter().beginObject().member("comment_id", comment.id.value).endObject().take());
    return created;
}

Result<OrderComment> change(Work &work, OrderCommentId id, const Edit &edit)
{
    const auto before = lock(work, id);
    if (!before)
        return before;
    if (!isOwn(work, *before))
        return notYours();
    if (auto live = checkLive(*before); !live)
        return passOn(live);
    const auto wanted = edited(*before, edit);
    if (!wanted || isSame(*before, *wanted))
        return wanted;
    work.db.post(sql::comments::update, {id, wanted->body, work.now});
    const auto after = work.db.one<OrderComment>(sql::comments::load, id);
    work.recordChange("change", &*before, &after);
    return after;
}

Result<OrderComment> archive(Work &work, OrderCommentId id, std::optional<int> seenVersion)
{
    const auto before = lock(work, id);
    if (!before)
        return before;
    if (!isOwn(work, *before) && work.actor.reachOf(Permission::CommentsWrite) != Scope::All)
        return notYours();
    if (before->archived_at && !seenVersion)
        return before;
    if (auto live = checkLive(*before); !live)
        return passOn(live);
    if (auto fresh = checkVersion(*before, seenVersion); !fresh)
        return passOn(fresh);
    work.db.post(sql::comments::archive, {id, work.now, work.actor.id});
    const auto after = work.db.one<OrderComment>(sql::comments::load, id);
    work.recordChange("archive", &*before, &after);
    return after;
}

} // namespace oms::comments
