// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/childroutes.h"

#include "server/http/etag.h"
#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/orders/comments.h"
#include "server/orders/payments.h"
#include "server/orders/seen.h"
#include "server/orders/shipments.h"
#include "server/orders/summary.h"
#include "server/orders/timeline.h"

namespace oms::orders {

namespace {

using namespace http;

template<Described T>
Result<Answer> answerAll(Result<std::vector<T>> found)
{
    if (!found)
        return passOn(found);
    return answerWhole(std::move(*found));
}

template<Described T>
Result<Answer> answerNothing(const Result<T> &done)
{
    if (!done)
        return passOn(done);
    return Answer::nothing();
}

Result<Answer> see(Call &call, OrderId id)
{
    auto seen = markSeen(call.work(), id);
    if (!seen)
        return passOn(seen);
    return Answer::nothing();
}

Result<Answer> pay(Call &call, OrderId id)
{
    const auto payment = bodyBelongingTo<Payment>(call, id, &Payment::order_id, "order_id");
    if (!payment)
        return passOn(payment);
    const auto created = payments::create(call.work(), *payment);
    if (!created)
        return passOn(created);
    return Answer::created(*created, "/api/v1/orders/" + id.toString() + "/payments");
}

Result<Answer> say(Call &call, OrderId id)
{
    const auto comment = bodyBelongingTo<OrderComment>(call, id, &OrderComment::order_id, "order_id");
    if (!comment)
        return passOn(comment);
    return answerCreated(comments::create(call.work(), *comment), "/api/v1/comments");
}

Result<Answer> takeBack(Call &call, OrderCommentId id)
{
    const auto seen = versionIfSaid(call);
    if (!seen)
        return passOn(seen);
    return answerNothing(comments::archive(call.work(), id, *seen));
}

//! The entity tag is the order's version.
Result<Answer> follow(Call &call, ShipmentId id, int seen)
{
    const auto changed = shipments::change(call.work(), id, seen, call.request().body);
    if (!changed)
        return passOn(changed);
    auto answer = Answer::of(changed->shipment);
    answer.response.set("ETag", entityTag(answer.response.body, changed->orderVersion));
    return answer;
}

void addStory(Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/orders/{id}/history",
                .needs = Permission::OrdersRead,
                .summary = "The timeline with the comments, oldest first, as far as it is for the reader",
                .perform = onRecord<OrderId>(
                    [](Call &call, OrderId id) { return answerAll(history(call.reading(), call.actor(), id)); }),
                .answers = &schemaOf<OrderEvent>(),
                .answersList = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/orders/{id}/seen",
                .needs = Permission::OrdersRead,
                .summary = "The order has been opened: it is unread no more",
                .perform = onRecord<OrderId>(see),
                .successStatus = 204});
    router.add({.method = Method::Get,
                .path = "/api/v1/customers/{id}/orders/summary",
                .needs = Permission::OrdersRead,
                .summary = "How many orders a customer has, what they come to, and the last one",
                .perform = onRecord<CustomerId>(
                    [](Call &call, CustomerId id) { return answerWith(summaryOf(call.reading(), call.actor(), id)); }),
                .answers = &schemaOf<CustomerOrderSummary>()});
}

void addComments(Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/orders/{id}/comments",
                .needs = Permission::OrdersRead,
                .summary = "Comments, oldest first, as far as they are for the reader",
                .perform = onRecord<OrderId>(
                    [](Call &call, OrderId id) { return answerAll(comments::of(call.reading(), call.actor(), id)); }),
                .answers = &schemaOf<OrderComment>(),
                .answersList = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/orders/{id}/comments",
                .needs = Permission::CommentsWrite,
                .summary = "Say something to an audience that one is in",
                .perform = onRecord<OrderId>(say),
                .takes = &schemaOf<OrderComment>(),
                .answers = &schemaOf<OrderComment>(),
                .successStatus = 201,
                .isCreating = true});
    router.add({.method = Method::Patch,
                .path = "/api/v1/comments/{id}",
                .needs = Permission::CommentsWrite,
                .summary = "Change a comment of one's own",
                .perform = onVersion<OrderCommentId>([](Call &call, OrderCommentId id, int seen) {
                    return answerWith(comments::change(call.work(), id, {seen, call.request().body}));
                }),
                .takes = &schemaOf<OrderComment>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<OrderComment>(),
                .checksVersion = true});
    router.add({.method = Method::Delete,
                .path = "/api/v1/comments/{id}",
                .needs = Permission::CommentsWrite,
                .summary = "Hide a comment: one's own, or as the office anybody's",
                .perform = onRecord<OrderCommentId>(takeBack),
                .successStatus = 204});
}

void addPayments(Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/orders/{id}/payments",
                .needs = Permission::PaymentsRead,
                .summary = "What was paid, oldest first",
                .perform = onRecord<OrderId>(
                    [](Call &call, OrderId id) { return answerAll(payments::of(call.reading(), call.actor(), id)); }),
                .answers = &schemaOf<Payment>(),
                .answersList = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/orders/{id}/payments",
                .needs = Permission::PaymentsRecord,
                .summary = "Record a payment; a fitter records deposits, a mistake is a refund",
                .perform = onRecord<OrderId>(pay),
                .takes = &schemaOf<Payment>(),
                .answers = &schemaOf<Payment>(),
                .successStatus = 201,
                .isCreating = true});
}

void addShipments(Router &router)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/orders/{id}/shipments",
                .needs = Permission::OrdersRead,
                .summary = "Shipments, oldest first",
                .perform = onRecord<OrderId>(
                    [](Call &call, OrderId id) { return answerAll(shipments::of(call.reading(), call.actor(), id)); }),
                .answers = &schemaOf<Shipment>(),
                .answersList = true});
    router.add({.method = Method::Patch,
                .path = "/api/v1/shipments/{id}",
                .needs = Permission::OrdersFulfil,
                .summary = "Carrier, tracking number, expected, delivered; the version is the order's",
                .perform = onVersion<ShipmentId>(follow),
                .takes = &schemaOf<Shipment>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<Shipment>(),
                .checksVersion = true});
}

} // namespace

void registerChildRoutes(Router &router)
{
    addStory(router);
    addComments(router);
    addPayments(router);
    addMeasurementRoutes(router);
    addShipments(router);
    addAttachmentRoutes(router);
}

} // namespace oms::orders
