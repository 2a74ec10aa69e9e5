// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changes/edit.h"
#include "server/orders/acting.h"
#include "server/orders/orders.h"
#include "shared/core/json.h"

#include <algorithm>

namespace oms::orders {

namespace {

std::string errorsOf(const std::vector<FieldError> &errors)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &error : errors) {
        json.beginObject().member("field", error.field).member("code", error.code).member("message", error.message);
        json.key("arguments").beginArray();
        for (const auto &argument : error.arguments)
            json.value(std::string_view(argument));
        json.endArray().endObject();
    }
    return json.endArray().take();
}

BulkRefusal refusalOf(OrderId id, std::optional<int> number, const Refusal &refusal)
{
    const auto &row = describe(refusal.code);
    return {.id = id,
            .number = number,
            .code = std::string(row.name),
            .detail = refusal.detail.empty() ? std::string(row.title) : refusal.detail,
            .errors = errorsOf(refusal.errors)};
}

Result<void> checkBulk(const BulkCommand &wanted)
{
    if (wanted.orders.empty())
        return refuseField("orders", "required", "must be named");
    if (wanted.orders.size() > BulkCommand::most)
        return refuseField("orders", "too_long", "must be at most " + std::to_string(BulkCommand::most));
    if (wanted.command.serial_no)
        return refuseField("command.serial_no", "not_taken", "belongs to one saddle");
    return {};
}

//! Two that change the same orders at once take them in the same order.
std::vector<OrderSeen> sorted(const BulkCommand &wanted)
{
    auto orders = wanted.orders;
    std::sort(orders.begin(), orders.end(), [](const auto &one, const auto &other) { return one.id < other.id; });
    return orders;
}

Result<Planned> planOne(Work &work, const OrderSeen &seen, const BulkCommand &wanted, std::optional<int> &number)
{
    auto order = lockLive(work, seen.id, describe(wanted.action).permission);
    if (!order)
        return passOn(order);
    number = order->number;
    if (auto current = checkVersion(*order, seen.version); !current)
        return passOn(current);
    return planFor(work, std::move(*order), wanted.action, wanted.command);
}

} // namespace

Result<BulkResult> bulk(Work &work, const BulkCommand &wanted)
{
    if (auto fine = checkBulk(wanted); !fine)
        return passOn(fine);
    if (auto fine = checkDoable(work.actor, wanted.action); !fine)
        return passOn(fine);
    const auto orders = sorted(wanted);
    const auto twice = std::adjacent_find(orders.begin(), orders.end(),
                                          [](const auto &one, const auto &other) { return one.id == other.id; });
    if (twice != orders.end())
        return refuseField("orders", "repeated", "must not be named twice: " + twice->id.toString());

    BulkResult result;
    std::vector<Planned> plans;
    for (const auto &seen : orders) {
        std::optional<int> number;
        auto planned = planOne(work, seen, wanted, number);
        if (!planned) {
            result.refusals.push_back(refusalOf(seen.id, number, planned.error()));
            continue;
        }
        result.orders.push_back({.id = seen.id, .version = planned->before.version});
        plans.push_back(std::move(*planned));
    }
    if (wanted.dry_run || !result.refusals.empty())
        return result;
    result.orders.clear();
    for (auto &planned : plans) {
        const auto order = carryOut(work, std::move(planned));
        result.orders.push_back({.id = order.id, .version = order.version});
    }
    result.is_done = true;
    return result;
}

} // namespace oms::orders
