// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/routes.h"

#include "server/http/performing.h"
#include "server/orders/actionroutes.h"
#include "server/orders/confirmationroutes.h"
#include "server/orders/orders.h"

namespace oms::orders {

namespace {

using namespace http;

constexpr std::string_view collection = "/api/v1/orders";
constexpr std::string_view record = "/api/v1/orders/{id}";
constexpr std::size_t orderLimit = std::size_t(256) * 1024; //!< of a body

const std::vector<QueryParameter> reason {{"reason", Kind::Text, "why, for an order that is being built"}};

OrderCommand commandOf(const Call &call)
{
    OrderCommand command;
    if (const auto given = call.query().find("reason"); given != call.query().end())
        command.reason = given->second;
    return command;
}

//! All that may be written, as it is in the body: what is absent there is empty from now on, but for what this actor
//! does not see.
std::string wholeOf(const Order &order, const Actor &actor)
{
    const bool hidesNote = actor.reachOf(Permission::OrdersRead) != Scope::All && order.internal_note.empty();
    JsonWriter json;
    json.beginObject();
    for (const auto &field : schemaOf<Order>().fields())
        if (field.rules.access == Access::ReadWrite && !(hidesNote && field.name == "internal_note"))
            json.key(field.name).field(field, &order);
    return json.endObject().take();
}

Result<Answer> replace(Call &call, OrderId id, int seen)
{
    auto order = call.body<Order>();
    if (!order)
        return passOn(order);
    return answerWith(change(call.work(), id, {seen, wholeOf(*order, call.actor())}, commandOf(call)));
}

Result<Answer> findNumber(Call &call)
{
    const auto number = parseValue(Kind::Integer, call.path("number"));
    const auto *value = number ? std::get_if<std::int64_t>(&*number) : nullptr;
    if (!value || *value < 1 || *value > std::numeric_limits<int>::max())
        return refuseField("number", "wrong_type", "must be a number of an order");
    return answerWith(readByNumber(call.reading(), call.actor(), int(*value)));
}

void addReading(Router &router)
{
    router.add({.method = Method::Get,
                .path = record,
                .needs = Permission::OrdersRead,
                .summary = "One order",
                .perform = onRecord<OrderId>(
                    [](Call &call, OrderId id) { return answerWith(read(call.reading(), call.actor(), id)); }),
                .answers = &schemaOf<Order>()});
    router.add({.method = Method::Get,
                .path = "/api/v1/orders/number/{number:integer}",
                .needs = Permission::OrdersRead,
                .summary = "The order with that number",
                .perform = findNumber,
                .answers = &schemaOf<Order>()});
}

void addCreating(Router &router)
{
    router.add({.method = Method::Post,
                .path = collection,
                .needs = Permission::OrdersCreate,
                .summary = "Begin an order: a draft, which may be incomplete",
                .perform = onBody<Order>([](Call &call, const Order &order) {
                    return answerCreated(create(call.work(), order), collection);
                }),
                .takes = &schemaOf<Order>(),
                .answers = &schemaOf<Order>(),
                .successStatus = 201,
                .isCreating = true,
                .bodyLimit = orderLimit});
    router.add({.method = Method::Post,
                .path = "/api/v1/orders/{id}/duplicate",
                .needs = Permission::OrdersCreate,
                .summary = "Begin another order of the same saddle",
                .perform = onRecord<OrderId>(
                    [](Call &call, OrderId id) { return answerCreated(duplicate(call.work(), id), collection); }),
                .answers = &schemaOf<Order>(),
                .successStatus = 201,
                .isCreating = true});
}

void addChanging(Router &router)
{
    router.add({.method = Method::Patch,
                .path = record,
                .needs = Permission::OrdersUpdate,
                .summary = "Change the fields that are sent; what a factory builds by makes a placed order `changed`",
                .perform = onVersion<OrderId>([](Call &call, OrderId id, int seen) {
                    return answerWith(change(call.work(), id, {seen, call.request().body}, commandOf(call)));
                }),
                .takes = &schemaOf<Order>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<Order>(),
                .query = reason,
                .checksVersion = true,
                .bodyLimit = orderLimit});
    router.add({.method = Method::Put,
                .path = record,
                .needs = Permission::OrdersUpdate,
                .summary = "Replace the order: fields that are not sent are emptied",
                .perform = onVersion<OrderId>(replace),
                .takes = &schemaOf<Order>(),
                .answers = &schemaOf<Order>(),
                .query = reason,
                .checksVersion = true,
                .bodyLimit = orderLimit});
    router.add({.method = Method::Delete,
                .path = record,
                .needs = Permission::OrdersArchive,
                .summary = "Archive a draft, or an order that is closed",
                .perform = onVersion<OrderId>(
                    [](Call &call, OrderId id, int seen) { return answerWith(archive(call.work(), id, seen)); }),
                .answers = &schemaOf<Order>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/orders/{id}/restore",
                .needs = Permission::OrdersCorrect,
                .summary = "Bring an archived order back",
                .perform = onVersion<OrderId>(
                    [](Call &call, OrderId id, int seen) { return answerWith(restore(call.work(), id, seen)); }),
                .answers = &schemaOf<Order>(),
                .checksVersion = true});
}

} // namespace

void registerRoutes(Router &router)
{
    addReading(router);
    addCreating(router);
    addChanging(router);
    addActionRoutes(router);
    addConfirmationRoutes(router);
}

} // namespace oms::orders
