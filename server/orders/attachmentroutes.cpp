// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/blobs/content.h"
#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/orders/attachments.h"
#include "server/orders/childroutes.h"

namespace oms::orders {

namespace {

using namespace http;

template<class ParentId>
Result<Answer> filesOf(Call &call, ParentId id)
{
    auto found = attachments::of(call.reading(), call.actor(), id);
    if (!found)
        return passOn(found);
    return answerWhole(std::move(*found));
}

Result<Answer> keep(Call &call, const Result<Attachment> &attachment)
{
    if (!attachment)
        return passOn(attachment);
    return answerCreated(attachments::create(call.work(), *attachment), "/api/v1/attachments");
}

Result<Answer> attachToOrder(Call &call, OrderId id)
{
    return keep(call, bodyBelongingTo<Attachment>(call, id, &Attachment::order_id, "order_id"));
}

Result<Answer> attachToHorse(Call &call, HorseId id)
{
    return keep(call, bodyBelongingTo<Attachment>(call, id, &Attachment::horse_id, "horse_id"));
}

Result<Answer> download(Call &call, AttachmentId id)
{
    const auto attachment = attachments::find(call.reading(), call.actor(), id);
    if (!attachment)
        return passOn(attachment);
    const auto blob = attachments::bytesOf(call.reading(), *attachment);
    if (!blob)
        return passOn(blob);
    return blobs::contentOf(call, *blob, attachment->file_name);
}

Result<Answer> hide(Call &call, AttachmentId id)
{
    const auto seen = versionIfSaid(call);
    if (!seen)
        return passOn(seen);
    const auto archived = attachments::archive(call.work(), id, *seen);
    if (!archived)
        return passOn(archived);
    return Answer::nothing();
}

template<class ParentId>
void addParent(Router &router, std::string_view path, Permission reading, Permission writing, Perform create,
               std::string_view read, std::string_view write)
{
    router.add({.method = Method::Get,
                .path = path,
                .needs = reading,
                .summary = read,
                .perform = onRecord<ParentId>(filesOf<ParentId>),
                .answers = &schemaOf<Attachment>(),
                .answersList = true});
    router.add({.method = Method::Post,
                .path = path,
                .needs = writing,
                .summary = write,
                .perform = std::move(create),
                .takes = &schemaOf<Attachment>(),
                .answers = &schemaOf<Attachment>(),
                .successStatus = 201,
                .isCreating = true});
}

} // namespace

void addAttachmentRoutes(Router &router)
{
    addParent<OrderId>(router, "/api/v1/orders/{id}/attachments", Permission::OrdersRead, Permission::CommentsWrite,
                       onRecord<OrderId>(attachToOrder), "Files at the order, oldest first; no documents for factories",
                       "Attach a file to the order; its bytes come by /api/v1/blobs");
    addParent<HorseId>(router, "/api/v1/horses/{id}/attachments", Permission::HorsesRead,
                       Permission::MeasurementsUpdate, onRecord<HorseId>(attachToHorse),
                       "Files at the horse, oldest first",
                       "Attach a file to the horse; its bytes come by /api/v1/blobs");
    router.add({.method = Method::Get,
                .path = "/api/v1/attachments/{id}/content",
                .needs = Needs::signIn(),
                .summary = "The bytes of a file, or a range of them, for whoever sees its order or horse",
                .perform = onRecord<AttachmentId>(download),
                .mediaType = "application/octet-stream"});
    router.add({.method = Method::Patch,
                .path = "/api/v1/attachments/{id}",
                .needs = Needs::signIn(),
                .summary = "Give a file of one's own another name",
                .perform = onVersion<AttachmentId>([](Call &call, AttachmentId id, int seen) {
                    return answerWith(attachments::change(call.work(), id, {seen, call.request().body}));
                }),
                .takes = &schemaOf<Attachment>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<Attachment>(),
                .checksVersion = true});
    router.add({.method = Method::Delete,
                .path = "/api/v1/attachments/{id}",
                .needs = Needs::signIn(),
                .summary = "Hide a file: one's own, or as the office anybody's",
                .perform = onRecord<AttachmentId>(hide),
                .successStatus = 204});
}

} // namespace oms::orders
